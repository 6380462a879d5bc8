package import Diagnostics
import JSONSource

/// The printed words of one language: whole phrases with places for values, never glued from parts.
///
/// In a phrase `{name}` stands for a value, `**…**` marks the part that prints large where a layout
/// has a large part. Where the form depends on a number, a phrase is an object of CLDR's plural
/// categories.
package struct Labels: Sendable {
  /// BCP 47.
  package let language: String
  /// The language of the table that this one only amends, such as `en` for `en-US`; nil for a whole one.
  package let basis: String?
  private var phrases: [LabelKey: Phrase]
  private var numberWords: [String]

  enum Phrase: Sendable {
    case plain(String)
    case plural([PluralRules.Category: String])

    func form(_ category: () -> PluralRules.Category) -> String {
      switch self {
      case .plain(let text): text
      case .plural(let forms): forms[category()] ?? forms[.other] ?? ""
      }
    }
  }

  /// Reads a label table. What it lacks is not told here: see ``missing``.
  package static func read(_ file: SourceFile) -> Diagnosed<Labels> {
    let parsed = JSONNode.parse(file)
    guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let findings = Findings()
    let labels = ValueReader(node, name: "the labels", findings: findings)
      .object("a label table") { Labels($0) }
    return Diagnosed(findings.hasErrors ? nil : labels, findings.diagnostics)
  }

  private init?(_ reader: ObjectReader) {
    guard let language = reader.require("language")?.string(), let table = reader.require("phrases")
    else { return nil }
    self.language = language
    basis = reader["based-on"]?.string()
    numberWords = reader["number-words"]?.strings() ?? []
    phrases =
      table.object("the phrases") { entries in
        var phrases: [LabelKey: Phrase] = [:]
        phrases.reserveCapacity(LabelKey.allCases.count)
        for key in LabelKey.allCases {
          phrases[key] = entries[key.member].flatMap { Self.phrase($0) }
        }
        return phrases
      } ?? [:]
  }

  /// The phrases that the table lacks.
  package var missing: [LabelKey] {
    phrases.count == LabelKey.allCases.count ? [] : LabelKey.allCases.filter { phrases[$0] == nil }
  }

  /// The table with what it lacks from another.
  package func completed(from other: Labels) -> Labels {
    var labels = self
    labels.phrases.merge(other.phrases) { own, _ in own }
    if basis != nil, numberWords.isEmpty { labels.numberWords = other.numberWords }
    return labels
  }

  private static func phrase(_ value: ValueReader) -> Phrase? {
    if case .string(let text) = value.node.kind { return .plain(text) }
    return value.object("a phrase with plural forms") { reader in
      var forms: [PluralRules.Category: String] = [:]
      for category in PluralRules.Category.allCases {
        forms[category] = reader[category.rawValue]?.string()
      }
      if forms[.other] == nil { reader.error("a phrase with plural forms needs \"other\"") }
      return .plural(forms)
    }
  }

  /// What a progress report is called where the document gives it no title.
  package var progressReport: String { phrase(.progressReport, [:]) { .other } }

  /// What a reader's window says of a program that has no title.
  package var program: String { phrase(.program, [:]) { .other } }

  /// The word for a small number, from 0; nil where the language writes digits.
  func numberWord(_ count: Int) -> String? {
    numberWords.indices.contains(count) ? numberWords[count] : nil
  }

  /// The phrase with its values put in. `digits` writes its numbers in the script of the page. `category` is that of the number that the form depends on; it is
  /// asked for where the phrase has forms, which few have.
  func phrase(
    _ key: LabelKey, _ values: [String: String], digits: (String) -> String = { $0 },
    category: () -> PluralRules.Category
  ) -> String {
    guard let phrase = phrases[key] else { return key.member }
    return Self.fill(digits(phrase.form(category)), values)
  }

  private static func fill(_ pattern: String, _ values: [String: String]) -> String {
    guard pattern.utf8.contains(UInt8(ascii: "{")) else { return pattern }
    var filled = ""
    var rest = pattern.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      filled += pattern[rest.startIndex..<open]
      filled += values[String(pattern[pattern.utf8.index(after: open)..<close])] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    filled += pattern[rest.startIndex...]
    return filled
  }
}
