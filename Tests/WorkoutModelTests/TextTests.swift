import Diagnostics
import Testing

@testable import WorkoutModel

@Suite struct TextTests {
  private func text(_ strings: KeyValuePairs<String, String>) throws -> Text {
    try #require(
      Text(
        strings.compactMap { key, value in
          LanguageTag(key).map { .init(language: $0, string: value) }
        }))
  }

  @Test(arguments: [
    ("de", "B", false), ("de-CH", "B", false), ("pt", "C", false), ("PT-br", "C", false),
    ("en-US", "D", false),
    ("en-GB", "A", false), ("fr", "A", true),
  ])
  func `the language, else its base, else a sister, else the first is printed`(
    _ asked: String, _ string: String, _ isFallback: Bool
  ) throws {
    let text = try text(["en": "A", "de": "B", "pt-BR": "C", "en-US": "D"])
    let resolved = text.resolved(in: try #require(LanguageTag(asked)))
    #expect(resolved.string == string && resolved.isFallback == isFallback)
  }

  @Test(arguments: [
    ("zh-TW", "繁"), ("zh-HK", "繁"), ("zh-Hant", "繁"), ("zh", "简"), ("zh-SG", "简"), ("zh-Hans-CN", "简"),
  ])
  func `Chinese is printed in the script of its readers`(_ asked: String, _ string: String) throws {
    let text = try text(["zh-CN": "简", "zh-Hant": "繁"])
    #expect(text.resolved(in: try #require(LanguageTag(asked))).string == string)
  }

  @Test func `a bare tip may be a text for each language, as every text may`() throws {
    let document = try decode(
      #"{ "exercises": { "a": { "name": "A", "tips": [ "x", { "en": "Slow", "pt-BR": "Devagar" }, { "text": { "en": "y" }, "by": "z" } ] } } }"#
    )
    let tips = try #require(document.exercise("a")).tips
    #expect(tips.map(\.kind) == [.form, .form, .form])
    let language = try #require(LanguageTag("pt-BR"))
    #expect(tips.map { $0.text.resolved(in: language).string } == ["x", "Devagar", "y"])
    #expect(tips.map { $0.by?.string } == [nil, nil, "z"])
  }

  @Test func `a text without the document's language is a warning where it stands`() throws {
    let document = try decode(
      #"{ "language": "fr", "title": { "en": "Legs", "de": "Beine" }, "subtitle": "x" }"#)
    #expect(
      document.missingTranslations(for: document.language).map(\.description) == [
        "t.json:1:30: warning: /title: the text has no \"fr\"; \"en\" is printed\n  hint: add \"fr\": \"…\""
      ])
    #expect(document.missingTranslations(for: .english) == [])
  }

  @Test(arguments: [
    ("e\u{301}", "\u{E9}"), ("a\u{323}\u{302}", "\u{1EAD}"), ("a\u{302}\u{323}", "\u{1EAD}"),
    ("\u{EA}\u{323}", "\u{1EC7}"), ("か\u{3099}", "が"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("x\u{301}", "x\u{301}"), ("и\u{306}", "й"), ("\u{915}\u{93C}", "\u{915}\u{93C}"),
    ("plain", "plain"),
    ("A\u{30A}B\u{308}", "\u{C5}B\u{308}"),
  ])
  func `texts are composed as they are read`(_ typed: String, _ composed: String) {
    let result = CanonicalComposition.composed(typed)
    #expect(Array(result.unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test func `line breaks of every system are one`() throws {
    let document = try decode(#"{ "title": "a\r\nb\rc\nd" }"#)
    #expect(
      document.title?.string.unicodeScalars.elementsEqual("a\nb\nc\nd".unicodeScalars) == true)
  }

  @Test(arguments: [
    ("plain", ["plain"]), ("a *b* c", ["a ", "/b/", " c"]), ("**b**", ["!b!"]),
    ("***b***", ["/!b!/"]),
    ("*a **b** c*", ["/a /", "/!b!/", "/ c/"]), ("5 * 3 * 2", ["5 * 3 * 2"]), ("\\*a\\*", ["*a*"]),
    ("*open", ["*open"]), ("a*", ["a*"]), ("****", ["****"]), ("", []), ("a\\b", ["a\\b"]),
  ])
  func `stars mark emphasis where they open and close`(_ text: String, _ expected: [String]) {
    let runs = InlineMarkup.runs(in: text).map { run in
      var shown = run.string
      if run.style.contains(.strong) { shown = "!\(shown)!" }
      if run.style.contains(.emphasis) { shown = "/\(shown)/" }
      return shown
    }
    #expect(runs == expected)
  }
}
