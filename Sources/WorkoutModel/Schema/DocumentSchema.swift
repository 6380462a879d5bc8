package import JSONSource

/// The document format as a JSON Schema (draft 2020-12), for editors and other programs.
///
/// A definition is named after the kind of object that the decoder calls by that name, with hyphens.
/// What a schema can't say, such as that an id exists, only decoding tells.
public enum DocumentSchema {
  /// The schema as a JSON text.
  public static var text: String { value.text(.indented) + "\n" }

  package static var value: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:repsheet:document:1",
      "title": "Repsheet document, version 1",
      "$ref": "#/$defs/document",
      "$defs": .object(
        notationDefinitions + documentDefinitions + exerciseDefinitions + workoutDefinitions
          + peopleDefinitions + programDefinitions + logDefinitions),
    ]
  }

  /// Members that every object may have and that are ignored.
  static let ignored = "^(x-|\\$schema$)"

  /// The definition of an object with a fixed set of members.
  static func object(
    _ name: String, _ description: String, required: [String] = [], _ members: [JSONValue.Member],
    others: JSONValue = false
  ) -> JSONValue.Member {
    var definition: [JSONValue.Member] = [
      .init("type", "object"), .init("description", .string(description)),
      .init("properties", .object(members)),
    ]
    if !required.isEmpty {
      definition.append(.init("required", .array(required.map(JSONValue.string))))
    }
    definition.append(.init("patternProperties", .object([.init(ignored, true)])))
    definition.append(.init("additionalProperties", others))
    return .init(name, .object(definition))
  }

  static func member(_ name: String, _ type: JSONValue, _ description: String? = nil)
    -> JSONValue.Member
  {
    guard let description, case .object(let members) = type else { return .init(name, type) }
    return .init(name, .object(members + [.init("description", .string(description))]))
  }

  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  static func list(_ entry: JSONValue) -> JSONValue { ["type": "array", "items": entry] }

  static func either(_ choices: JSONValue...) -> JSONValue { ["anyOf": .array(choices)] }

  static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> JSONValue {
    ["enum": .array(Word.allCases.map { .string($0.rawValue) })]
  }

  static func count(_ limits: ClosedRange<Int>) -> JSONValue {
    [
      "type": "integer", "minimum": .integer(limits.lowerBound),
      "maximum": .integer(limits.upperBound),
    ]
  }

  static func pattern(_ pattern: String) -> JSONValue {
    ["type": "string", "pattern": .string(pattern)]
  }

  /// An object whose member names are ids.
  static func byId(_ entry: JSONValue) -> JSONValue {
    [
      "type": "object", "patternProperties": .object([.init(ignored, true)]),
      "propertyNames": ["anyOf": [pattern(NotationPattern.identifier), ["const": "$schema"]]],
      "additionalProperties": entry,
    ]
  }
}

extension DocumentSchema {
  private static func notation(
    _ name: String, _ pattern: String, _ description: String
  ) -> JSONValue.Member {
    .init(
      name, ["type": "string", "pattern": .string(pattern), "description": .string(description)])
  }

  private static var notationDefinitions: [JSONValue.Member] {
    [
      .init(
        "text",
        [
          "description":
            "A printed text, or one for each language. *emphasis*, **strong**, \\* for a star.",
          "anyOf": [
            ["type": "string"],
            [
              "type": "object", "minProperties": 1,
              "patternProperties": .object([.init(ignored, true)]),
              "propertyNames": ["anyOf": [pattern(NotationPattern.language), pattern(ignored)]],
              "additionalProperties": ["type": "string"],
            ],
          ],
        ]),
      notation("id", NotationPattern.identifier, "Small letters, digits and hyphens."),
      notation(
        "file", NotationPattern.file, "A path relative to the file that names it, which stays in its folder."),
      notation("link", NotationPattern.link, "An address: http, https, mailto or tel."),
      notation("load", NotationPattern.load, "Such as \"60 kg\" or \"135 lb\"."),
      notation("duration", NotationPattern.duration, "Such as \"90 s\", \"2 min\" or \"1:30\"."),
      notation(
        "shorthand", NotationPattern.plan,
        "A plan such as \"3 x 8-10 each side @ 60 kg, rest 90 s\"."),
      notation("date", NotationPattern.date, "ISO 8601: \"2026-11-23\"."),
      notation(
        "body-quantity", NotationPattern.bodyQuantity, "Such as \"82.4 kg\", \"88 cm\" or \"18 %\"."
      ),
    ]
  }

  private static var documentDefinitions: [JSONValue.Member] {
    [
      object(
        "document", "Everything that one render needs.",
        [
          member(
            "repsheet", ["enum": .array(RepsheetDocument.versions.map(JSONValue.integer))],
            "The version of the format."),
          member("title", reference("text")),
          member("subtitle", reference("text")),
          member("date", pattern(NotationPattern.dateAndTime)),
          member("notes", list(reference("note")), "Sidebars: education, safety, myths."),
          member(
            "language", pattern(NotationPattern.language),
            "BCP 47; of printed labels, dates and numbers. Default: en."),
          member(
            "units", words(UnitSystem.self),
            "What is printed; what is written in others is converted. Default: metric."),
          member("brand", reference("brand")),
          member("trainer", reference("trainer")),
          member("client", reference("client")),
          member("clients", list(reference("client")), "Several clients, in the place of client."),
          member("library", list(reference("file")), "Files with more exercises."),
          member("exercises", byId(reference("exercise"))),
          member("workouts", byId(reference("workout"))),
          member("program", reference("program")),
          member("log", reference("log")),
          member("report", reference("report")),
        ]),
      object(
        "note", "A box of text beside the training.", required: ["text"],
        [member("title", reference("text")), member("text", reference("text"))]),
    ]
  }
}
