import Diagnostics
import JSONSource
import PDFChecks
import Testing
import WorkoutModel

@testable import Sheets

@Suite("Each table of printed words is complete")
struct LabelTests {
  static let languages =
    (try? Repository.files(below: "layouts/labels", endings: [".json"]))?
    .map { String($0.dropFirst("layouts/labels/".count).dropLast(5)) } ?? []

  @Test func `there is a table for English`() { #expect(Self.languages.contains("en")) }

  /// Those that stand for themselves; others amend one of them.
  static let whole = languages.filter { (try? Bundle.labels($0).basis) == .some(nil) }

  @Test(arguments: languages)
  func `a table is read without a word, says its own language, and with its basis lacks nothing`(
    _ language: String
  ) throws {
    let read = Labels.read(try Bundle.file("layouts/labels/\(language).json"))
    #expect(read.diagnostics.map(\.description) == [])
    let table = try #require(read.value)
    #expect(table.language == language)
    let basis = try table.basis.map { try Bundle.labels($0) }
    #expect((basis.map { table.completed(from: $0) } ?? table).missing.map(\.member) == [])
  }

  @Test(arguments: whole)
  func `a phrase has a form for each plural category of its language`(_ language: String) throws {
    let phrases = try #require(try Bundle.node("layouts/labels/\(language).json")["phrases"])
    let rules = PluralRules(language: language)
    let counts = Array(stride(from: 0.0, through: 130, by: 1)) + [0.5, 1.5]
    let wanted = Set(counts.map { rules.category(of: $0).rawValue })
    for phrase in phrases.members where !phrase.value.members.isEmpty {
      let there = Set(phrase.value.members.map(\.name))
      #expect(there.isSuperset(of: wanted), "\(language): \(phrase.name)")
    }
  }

  /// The names in braces of each form.
  private func places(_ phrase: JSONNode) -> [Set<String>] {
    let forms: [JSONNode] =
      phrase.members.isEmpty ? [phrase] : phrase.members.map { $0.value }
    return forms.map { form in
      guard case .string(let text) = form.kind else { return [] }
      return Set(text.matches(of: /\{([a-z-]+)\}/).map { String($0.output.1) })
    }
  }

  @Test(arguments: whole)
  func `every value that an English phrase has a place for has one`(_ language: String) throws {
    let english = try #require(try Bundle.node("layouts/labels/en.json")["phrases"])
    let phrases = try #require(try Bundle.node("layouts/labels/\(language).json")["phrases"])
    for member in english.members {
      let wanted = places(member.value).reduce(into: Set()) { $0.formUnion($1) }
      let there = try #require(phrases[member.name].map { places($0) }, "\(member.name)")
      #expect(there.contains(wanted), "\(language): \(member.name)")
      for form in there { #expect(form.isSubset(of: wanted), "\(language): \(member.name)") }
    }
  }

  @Test func `a table that lacks a phrase says which, and takes it from another`() throws {
    let table = try Repository.text(of: "layouts/labels/de.json")
      .replacing(/"circuit": "[^"]*",/, with: "")
    let read = Labels.read(SourceFile(name: "de.json", bytes: Array(table.utf8)))
    let german = try #require(read.value)
    #expect(german.missing == [.circuit])
    let whole = german.completed(from: try Bundle.labels())
    #expect(whole.missing == [])
    #expect(whole.phrase(.circuit, [:]) { .other } == "Circuit")
    #expect(whole.phrase(.mistakes, [:]) { .other } != "Avoid")
  }

  @Test(arguments: [
    ("de", "de"), ("de-AT", "de"), ("DE", "de"), ("en-AU", "en"), ("en-US", "en-US"), ("pt", "pt-BR"),
    ("pt-AO", "pt-PT"), ("pt-BR", "pt-BR"), ("zh", "zh-Hans"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"),
    ("zh-SG", "zh-Hans"), ("zh-Hant-MO", "zh-Hant"), ("iw", "he"), ("in", "id"), ("ar-EG", "ar"),
    ("fr-CA-u-nu-latn", "fr"),
  ])
  func `a language finds the table for its readers`(_ tag: String, _ table: String) throws {
    let tables = ["en", "en-US", "ar", "de", "fr", "he", "id", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant"]
    let best = PrintedLanguage.best(
      for: try #require(LanguageTag(tag)), among: tables.compactMap { LanguageTag($0) })
    #expect(best?.text == table)
  }

  @Test func `a language without a table finds none`() throws {
    let tables = Self.languages.compactMap { LanguageTag($0) }
    for tag in ["no", "sw", "sr", "zz"] {
      #expect(PrintedLanguage.best(for: try #require(LanguageTag(tag)), among: tables) == nil, "\(tag)")
    }
  }
}
