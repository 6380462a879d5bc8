package import JSONSource

/// The format of figure files as a JSON Schema (draft 2020-12), for editors and other programs.
package enum FigureSchema {
  package static var text: String { value.text(.indented) + "\n" }

  package static var value: JSONValue {
    .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
        .init("$id", "urn:repsheet:figure:1"),
        .init("title", "Repsheet figure, version 1"),
      ] + object(required: ["frames"], figure)
        + [
          .init(
            "$defs",
            [
              "vector": vector, "anchor": anchor, "hands": hands,
              "frame": .object(object(required: [], frame)),
              "prop": ["oneOf": .array(Prop.Kind.allCases.map(prop))],
              "arrow": .object(object(required: ["follow"], arrow)),
            ])
        ])
  }

  // MARK: Members

  private static var figure: [JSONValue.Member] {
    [
      .init("title", described(string, "What the exercise is called, in English")),
      .init(
        "names",
        described(
          list(string), "Further names: an exercise that is called so prints with this figure")),
      .init("alternative", described(string, "What the picture shows, for those who don't see it")),
      .init(
        "view",
        either(
          ["enum": .array(Viewpoint.named.map { .string($0.name) })],
          .object(
            object(
              required: ["turn", "height"],
              [.init("turn", number(-360...360)), .init("height", number(-10...90))])))),
      .init("arrangement", words(ExerciseFigure.Arrangement.self)),
      .init("floor", words(FloorKind.self)),
      .init("hands", reference("hands")),
      .init(
        "muscles",
        described(
          .object(
            object(
              required: [],
              ["primary", "secondary"].map { .init($0, list(words(MuscleRegion.self))) })),
          "Shown where the exercise names none")),
      .init("ghost", list(words(BodyPart.all.map(\.name)))),
      .init("frames", ["type": "array", "minItems": 1, "maxItems": .integer(mostEntries), "items": reference("frame")]),
      .init("props", list(reference("prop"))),
      .init("arrows", list(reference("arrow"))),
    ]
  }

  private static var frame: [JSONValue.Member] {
    let place: [JSONValue.Member] = [
      .init("bone", words(Bone.names)), .init("at", reference("vector")),
      .init(
        "room",
        [
          "type": "array", "minItems": 3, "maxItems": 3,
          "items": either(number(-3...3), ["type": "null"]),
        ]),
    ]
    return [
      .init("caption", string),
      .init(
        "between",
        described(
          number(betweens),
          "How far on the way from the frame before to the frame after")),
      .init("base", words(BasePosture.self)),
      .init("pose", .object(object(required: [], joints))),
      .init("on-floor", list(words(contacts))),
      .init("stay", list(words(contacts))),
      .init(
        "reach",
        .object(
          object(
            required: [],
            contacts.map { .init($0, .object(object(required: [], place))) }))),
      .init("free", list(words(freedoms))),
      .init("balance", words(PoseRequest.Balance.self)),
      .init("hands", reference("hands")),
      .init("highlight", words(FigureFrame.Highlight.self)),
    ]
  }

  /// Every joint, without a side for both, with its motions.
  private static var joints: [JSONValue.Member] {
    var motions: [(joint: String, isSided: Bool, members: [JSONValue.Member])] = []
    for motion in JointMotion.allCases {
      let (joint, name) = motion.name
      let range = motion.range
      let member = JSONValue.Member(
        name,
        described(
          number(motion.isLength ? -3...3 : -360...360),
          motion.isLength
            ? "In heights of the body" : "Degrees; the joint goes from \(PoseInspection.text(range))"))
      if motions.last?.joint == joint {
        motions[motions.count - 1].members.append(member)
      } else {
        motions.append((joint, motion.isSided, [member]))
      }
    }
    return motions.flatMap { joint, isSided, members in
      (isSided ? sided(joint) : [joint]).map {
        .init($0, .object(object(required: [], members)))
      }
    }
  }

  private static var contacts: [String] {
    Contact.Kind.allCases.flatMap { $0.isSided ? sided($0.rawValue) : [$0.rawValue] }
  }

  private static var freedoms: [String] {
    JointMotion.allCases.flatMap { motion in
      let name = "\(motion.name.joint).\(motion.name.motion)"
      return motion.isSided ? sided(name) + ["each-" + name] : [name]
    }
  }

  private static func sided(_ name: String) -> [String] {
    [name] + BodySide.allCases.map { "\($0.rawValue)-\(name)" }
  }

  private static var arrow: [JSONValue.Member] {
    [
      .init("follow", words(Bone.names)), .init("at", reference("vector")),
      .init("from-frame", count), .init("scene", count), .init("reversed", ["type": "boolean"]),
      .init("shift", pair), .init("bow", number(-1...1)), .init("trim", pair),
    ]
  }

  private static func prop(_ kind: Prop.Kind) -> JSONValue {
    let layer = JSONValue.Member("layer", words(Drawable.Layer.self))
    let length = number(lengths)
    let corners: [JSONValue.Member] = ["from", "to"].map { .init($0, reference("vector")) }
    let held: JSONValue.Member = .init("at", words(["hands", "left-hand", "right-hand"]))
    let (required, members): ([String], [JSONValue.Member]) =
      switch kind {
      case .dumbbell, .kettlebell: ([], [held, .init("hang", words(Prop.Hang.self))])
      case .barbell:
        (
          [],
          [.init("at", reference("anchor")), .init("half-length", length), .init("plate", length)]
        )
      case .bar: ([], [.init("at", reference("anchor")), .init("half-length", length)])
      case .pad:
        (
          ["at"],
          [
            .init("at", reference("anchor")), .init("axis", words(Prop.PadAxis.self)),
            .init("half-length", length), .init("radius", length),
          ]
        )
      case .platform: ([], [])
      case .handle: ([], [.init("half-length", length)])
      case .loop: (["around"], [.init("around", words(Prop.LegSegment.self)), .init("at", length)])
      case .band, .cable, .lever:
        (["from", "to"], [.init("from", reference("anchor")), .init("to", reference("anchor"))])
      case .stack:
        (
          ["at"],
          [
            .init("at", reference("vector")), .init("height", length), .init("pulley", length),
            layer,
          ]
        )
      case .bench: (["from", "to"], corners + [.init("incline", number(0...85)), layer])
      case .box, .wall: (["from", "to"], corners + [layer])
      case .chair: (["at"], [.init("at", reference("vector")), layer])
      case .ball: (["at"], [.init("at", reference("vector")), .init("radius", length)])
      }
    return .object(
      object(
        required: ["kind"] + required,
        [.init("kind", ["const": .string(kind.rawValue)])] + members))
  }

  // MARK: Parts

  private static let string: JSONValue = ["type": "string"]
  private static let count: JSONValue = ["type": "integer", "minimum": 1, "maximum": 9]
  private static let vector: JSONValue = [
    "description": "Forward, to the body's left, up; in heights of the body",
    "type": "array", "minItems": 3, "maxItems": 3, "items": number(-3...3),
  ]
  private static let pair: JSONValue = [
    "type": "array", "minItems": 2, "maxItems": 2, "items": number(-3...3),
  ]
  private static var anchor: JSONValue {
    either(
      ["const": "hands"], reference("vector"),
      .object(
        object(
          required: ["bone"], [.init("bone", words(Bone.names)), .init("at", reference("vector"))])))
  }
  private static var hands: JSONValue {
    either(
      words(HandShape.self),
      .object(
        object(
          required: [], BodySide.allCases.map { .init($0.rawValue, words(HandShape.self)) })))
  }

  private static func object(required: [String], _ members: [JSONValue.Member]) -> [JSONValue.Member]
  {
    [.init("type", "object")]
      + (required.isEmpty ? [] : [.init("required", .array(required.map { .string($0) }))]) + [
        .init("properties", .object(members)),
        .init("patternProperties", ["^(x-|\\$schema$)": true]),
        .init("additionalProperties", false),
      ]
  }

  /// How far on the way a frame between two others may be.
  static let betweens = 0.01...0.99
  /// Of props, in heights of the body.
  static let lengths = 0.001...3.0

  private static func number(_ range: ClosedRange<Double>) -> JSONValue {
    [
      "type": "number", "minimum": .number(range.lowerBound),
      "maximum": .number(range.upperBound),
    ]
  }

  private static func reference(_ name: String) -> JSONValue {
    ["$ref": .string("#/$defs/\(name)")]
  }

  private static func either(_ choices: JSONValue...) -> JSONValue { ["anyOf": .array(choices)] }

  /// Of frames, props, arrows, contacts and all else that a figure lists.
  static let mostEntries = 64

  private static func list(_ items: JSONValue) -> JSONValue {
    ["type": "array", "maxItems": .integer(mostEntries), "items": items]
  }

  private static func words(_ words: [String]) -> JSONValue {
    ["enum": .array(words.map { .string($0) })]
  }

  private static func words<Word: RawRepresentable<String> & CaseIterable>(
    _ type: Word.Type
  ) -> JSONValue { words(Word.allCases.map(\.rawValue)) }

  private static func described(_ type: JSONValue, _ description: String) -> JSONValue {
    guard case .object(let members) = type else { return type }
    return .object(members + [.init("description", .string(description))])
  }
}
