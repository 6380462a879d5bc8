import Diagnostics
import WorkoutModel

/// What the files of a batch are called, such as `{client.id}-{week}`.
public struct NameTemplate: Hashable, Sendable {
  /// Something that differs from document to document.
  public enum Field: String, Sendable, CaseIterable {
    case clientID = "client.id"
    case clientName = "client.name"
    case trainerName = "trainer.name"
    case title
    case date
    case programTitle = "program.title"
    case programStart = "program.start"
    /// The week that is printed: its number where one was chosen, else the calendar week of the
    /// document's date or of the program's start, such as `2026-W48`.
    case week
    /// The day that was chosen.
    case day
    case workout
    case layout
    /// The document's place in the input, from 1.
    case number
    /// The name of the document's file, without the ending.
    case file
  }

  private enum Part: Hashable {
    case text(String)
    case field(Field)
  }

  private let parts: [Part]

  /// - Throws: a diagnostic that names the field which there is not.
  public init(_ text: String) throws(Diagnostic) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw Diagnostic(.error, message: "\"\(text)\" has a { without its }")
      }
      let name = String(rest[rest.index(after: open)..<close])
      guard let field = Field(rawValue: name) else {
        let names = Field.allCases.map(\.rawValue)
        let near = NearestName.of(name, among: names)
        throw Diagnostic(
          .error, message: "there is no {\(name)} to name files by",
          hint: near.map { "did you mean {\($0)}?" }
            ?? "there are \(names.map { "{\($0)}" }.joined(separator: " "))")
      }
      parts.append(.field(field))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    guard !parts.isEmpty else { throw Diagnostic(.error, message: "the name of a file is empty") }
    self.parts = parts
  }

  /// The paths of a document's texts that the name needs.
  var paths: Set<String> {
    Set(
      parts.flatMap { part -> [String] in
        switch part {
        case .field(.week): ["date", "program.start"]
        case .field(.day), .field(.workout), .field(.layout), .field(.number), .field(.file): []
        case .field(let field): [field.rawValue]
        case .text: []
        }
      })
  }

  /// The name, not yet safe, and the fields that had nothing to say.
  func name(_ value: (Field) -> String?) -> (name: String, missing: [Field]) {
    var name = ""
    var missing: [Field] = []
    for part in parts {
      switch part {
      case .text(let text): name += text
      case .field(let field):
        if let value = value(field), !value.isEmpty {
          name += value
        } else {
          missing.append(field)
        }
      }
    }
    return (name, missing)
  }
}
