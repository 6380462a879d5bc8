package import JSONSource
import Typography

/// The format of layout files as a JSON Schema (draft 2020-12), for editors and other programs.
package enum LayoutSchema {
  package static var text: String { value.text(.indented) + "\n" }

  package static var value: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:repsheet:layout:1",
      "title": "Repsheet layout file, version 1",
      "type": "object",
      "required": ["name"],
      "properties": .object(
        [
          .init("layout", ["const": 1]),
          .init("name", text("What the layout is called")),
          .init("title", text("What it is for, in a line")),
          .init("paper", text("The paper where nobody asks for another: a4, letter, 148x210mm")),
          .init(
            "smallest-paper",
            text("The least paper that the layout makes sense on, such as 139x210mm; smaller is refused")),
          .init("orientation", words(Orientation.self)),
          .init("one-page", described(boolean, "Whether more than one page is worth a warning")),
          .init("two-sided", described(boolean, "Whether more than a front and a back are worth a warning")),
          .init("papers", ["type": "array", "items": ["$ref": "#/$defs/paper-rule"]]),
          attempts,
        ] + changes),
      "patternProperties": ignored,
      "additionalProperties": false,
      "$defs": .object([
        .init("length", anyLength),
        .init("type-style", typeStyle),
        .init("condition", Condition.schema),
        .init(
          "document-part",
          described(
            words(DocumentMember.self), "What warnings call a part of a document that is not printed")),
        .init("block", ["oneOf": .array(BlockCatalog.all.map { block($0) })]),
        .init(
          "changes",
          [
            "type": "object", "properties": .object(changes), "patternProperties": ignored,
            "additionalProperties": false,
          ]),
        .init(
          "paper-rule",
          [
            "type": "object",
            "properties": .object(
              ["min-width", "max-width", "min-height", "max-height"].map {
                .init($0, ["$ref": "#/$defs/length"])
              } + [attempts] + changes), "patternProperties": ignored,
            "additionalProperties": false,
          ]),
      ]),
    ]
  }

  // MARK: What blocks describe their options with

  static let boolean: JSONValue = ["type": "boolean"]

  static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> JSONValue {
    ["enum": .array(Word.allCases.map { .string($0.rawValue) })]
  }

  static func list<Word: RawRepresentable<String> & CaseIterable>(of type: Word.Type) -> JSONValue {
    ["type": "array", "items": words(type)]
  }

  static func count(_ range: ClosedRange<Int>) -> JSONValue {
    [
      "type": "integer", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ]
  }

  /// A length in points; the range is said, for a schema can't compare millimetres.
  static func length(_ range: ClosedRange<Double>) -> JSONValue {
    described(
      ["$ref": "#/$defs/length"],
      "From \(Int(range.lowerBound.rounded(.up))) to \(Int(range.upperBound)) pt")
  }

  /// What stands in a block.
  static let blocks: JSONValue = ["type": "array", "items": ["$ref": "#/$defs/block"]]

  // MARK: Parts

  static let ignored: JSONValue = ["^(x-|\\$schema$)": true]

  private static let attempts = JSONValue.Member(
    "attempts", ["type": "array", "items": ["$ref": "#/$defs/changes"]])

  private static let anyLength: JSONValue = [
    "description": "Points, or a number with mm, cm, in or pt",
    "anyOf": [
      ["type": "number"],
      ["type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? *(mm|cm|in|pt)$"],
    ],
  ]

  /// Between letters, in ems.
  static let trackings = -0.1...0.5

  private static let typeStyle: JSONValue = [
    "type": "object",
    "properties": [
      "family": ["enum": ["text", "condensed"]],
      "weight": count(100...900),
      "italic": boolean,
      "size": ["type": "number", "minimum": 4, "maximum": 144],
      "leading": ["type": "number", "minimum": 4, "maximum": 200],
      "tracking": [
        "type": "number", "minimum": .number(trackings.lowerBound),
        "maximum": .number(trackings.upperBound), "description": "Between letters, in ems",
      ],
      "capitals": boolean,
      "color": words(ColorToken.self),
    ],
    "additionalProperties": false,
  ]

  private static var changes: [JSONValue.Member] {
    [
      .init("page", page),
      .init(
        "colors",
        .object([
          .init("type", "object"),
          .init(
            "properties",
            .object(
              ColorToken.allCases.map {
                .init($0.rawValue, ["type": "string", "pattern": "^#([0-9A-Fa-f]{3}){1,2}$"])
              })),
          .init("additionalProperties", false),
        ])),
      .init(
        "type",
        .object([
          .init("type", "object"),
          .init(
            "properties",
            .object(
              TypeToken.allCases.map { .init($0.rawValue, ["$ref": "#/$defs/type-style"]) })),
          .init("additionalProperties", false),
        ])),
      .init("header", blocks), .init("blocks", blocks), .init("footer", blocks),
      .init(
        "options",
        .object([
          .init("type", "object"),
          .init(
            "properties",
            .object(
              BlockCatalog.all.map { type in
                .init(
                  type.name,
                  .object([
                    .init("type", "object"), .init("properties", .object(type.options)),
                    .init("additionalProperties", false),
                  ]))
              })),
          .init("additionalProperties", false),
        ])),
    ]
  }

  private static var page: JSONValue {
    let sides: [JSONValue.Member] = ["top", "start", "bottom", "end"].map {
      .init($0, ["$ref": "#/$defs/length"])
    }
    return .object([
      .init("type", "object"),
      .init(
        "properties",
        .object([
          .init(
            "margins",
            [
              "anyOf": [
                ["$ref": "#/$defs/length"],
                .object([
                  .init("type", "object"), .init("properties", .object(sides)),
                  .init("additionalProperties", false),
                ]),
              ]
            ]),
          .init("columns", count(1...6)),
          .init("column-gap", length(0...200)),
          .init("header-gap", length(0...200)),
          .init("footer-gap", length(0...200)),
          .init("stretch", described(boolean, "Whether a page's spare height is shared out")),
        ])),
      .init("additionalProperties", false),
    ])
  }

  private static func block(_ type: any SheetBlock.Type) -> JSONValue {
    .object([
      .init("type", "object"),
      .init("required", ["block"]),
      .init(
        "properties",
        .object(
          [
            .init("block", ["const": .string(type.name)]),
            .init("when", ["$ref": "#/$defs/condition"]),
          ] + type.options)),
      .init("patternProperties", ignored),
      .init("additionalProperties", false),
    ])
  }

  private static func text(_ description: String) -> JSONValue {
    described(["type": "string"], description)
  }

  private static func described(_ type: JSONValue, _ description: String) -> JSONValue {
    guard case .object(let members) = type else { return type }
    return .object(members + [.init("description", .string(description))])
  }
}
