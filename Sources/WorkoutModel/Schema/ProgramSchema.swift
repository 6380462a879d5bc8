import JSONSource

extension DocumentSchema {
  static var programDefinitions: [JSONValue.Member] {
    [
      object(
        "program", "Weeks of training.",
        [
          member("title", reference("text")),
          member("start", reference("date"), "Without it no dates are printed."),
          member("weeks", list(reference("week"))),
        ]),
      object(
        "week", "A week, or a copy of an earlier one.",
        [
          member("title", reference("text")),
          member("focus", reference("text")),
          member("deload", ["type": "boolean"]),
          member("days", days, "By weekday, mon to sun, or by number, 1 to 7."),
          member("repeat", count(1...999), "An earlier week, counted from 1."),
          member(
            "adjust", list(reference("adjustment")), "Changes to the repeated week, in order."),
        ]),
      object(
        "day-entry", "A workout, or what to do instead.",
        [
          member("workout", reference("id")),
          member("time", pattern(NotationPattern.timeOfDay)),
          member("note", reference("text")),
          member("rest", reference("text")),
        ]),
      object(
        "adjustment", "A change to a repeated week.",
        [
          member("exercise", reference("id"), "Without it, all of the week is changed."),
          member("load", pattern(NotationPattern.loadChange), "Such as \"+2.5 kg\" or \"-10 %\"."),
          member("sets", count(-20...20), "More sets, or fewer."),
          member("reps", count(-50...50), "More repetitions, or fewer."),
          member(
            "intensity", pattern(NotationPattern.intensity),
            "Of the working sets, such as \"85%\" or \"RPE 8\"."),
          member(
            "rest", pattern(NotationPattern.restChange), "Such as \"2 min\", or with a sign \"+30 s\"."),
          member("plan", either(reference("shorthand"), reference("plan"))),
        ]),
    ]
  }

  private static var days: JSONValue {
    let names = Weekday.allCases.map(\.rawValue) + (1...7).map(String.init)
    let entries = list(either(reference("id"), reference("day-entry")))
    return [
      "type": "object", "properties": .object(names.map { .init($0, entries) }),
      "patternProperties": .object([.init(ignored, true)]), "additionalProperties": false,
    ]
  }
}
