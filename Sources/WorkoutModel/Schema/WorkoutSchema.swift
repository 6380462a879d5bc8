import JSONSource

extension DocumentSchema {
  static var workoutDefinitions: [JSONValue.Member] {
    let countRange = pattern(NotationPattern.countRange)
    return [
      object(
        "workout", "What is done in one visit.",
        [
          member("title", reference("text")),
          member("focus", reference("text")),
          member("duration", reference("duration"), "Of the whole of it."),
          member("frequency", reference("frequency")),
          member("notes", list(reference("text"))),
          member("blocks", list(reference("block"))),
        ]),
      object(
        "frequency", "How often, and for how long.",
        [
          member("per-week", either(count(1...21), countRange)),
          member("per-day", either(count(1...10), countRange)),
          member("for", pattern(NotationPattern.trainingPeriod), "Such as \"6 weeks\"."),
        ]),
      block,
      object(
        "item", "An exercise with what to do of it.", required: ["exercise"],
        [
          member("exercise", reference("id")),
          member("plan", either(reference("shorthand"), reference("plan"))),
          member("notes", reference("text")),
          member("alternatives", list(reference("id"))),
          member(
            "warm-up", words(WorkoutItem.WarmUp.self),
            "Warm-up sets worked out from the first working set."),
        ]),
      object(
        "plan", "A plan, written out.", required: ["groups"],
        [member("groups", ["type": "array", "items": reference("plan-group"), "minItems": 1])]
          + modifiers),
      object(
        "plan-group", "Sets that are alike.", required: ["target"],
        [
          member("kind", words(SetKind.self), "Default: working."),
          member("sets", either(count(1...99), countRange), "Default: 1."),
          member("target", either(count(1...999), pattern(NotationPattern.target))),
          member("intensity", pattern(NotationPattern.intensity)),
        ] + modifiers),
    ]
  }

  private static var modifiers: [JSONValue.Member] {
    [
      member("rest", reference("duration")),
      member("tempo", pattern(NotationPattern.tempo), "Down, pause, up, pause: \"3-1-X-0\"."),
      member("hold", reference("duration")),
      member("side", words(Side.self)),
      member(
        "rpe",
        either(["type": "number", "minimum": 0, "maximum": 10], pattern(NotationPattern.rpe))),
      member("rir", either(count(0...20), pattern(NotationPattern.countRange))),
      member("note", reference("text")),
    ]
  }

  /// A block, with what each style needs and what means nothing in it.
  private static var block: JSONValue.Member {
    let timed: [JSONValue.Member] = ["rest", "duration", "every", "work", "cap"].map {
      member($0, reference("duration"))
    }
    let plain = object(
      "block", "A part of a workout.",
      [
        member("title", reference("text")),
        member("style", words(WorkoutBlock.Style.Name.self), "Default: straight."),
        member("items", list(either(reference("id"), reference("item")))),
        member("rounds", count(1...99)),
      ] + timed)
    guard case .object(let members) = plain.value else { return plain }
    let rules = WorkoutBlock.Style.Name.allCases.map { style -> JSONValue in
      let (needed, possible) = style.members
      let excluded = WorkoutBlock.Style.Name.dependentMembers.filter {
        !needed.contains($0) && !possible.contains($0)
      }
      // A block without a style is straight, so that style's rule holds where none is named.
      let condition: JSONValue =
        style == .straight
        ? ["properties": ["style": ["const": .string(style.rawValue)]]]
        : ["properties": ["style": ["const": .string(style.rawValue)]], "required": ["style"]]
      return [
        "if": condition,
        "then": [
          "required": .array(needed.map(JSONValue.string)),
          "properties": .object(excluded.map { .init($0, false) }),
        ],
      ]
    }
    return .init(plain.name, .object(members + [.init("allOf", .array(rules))]))
  }
}
