import Testing

@testable import Typography

@Suite("Which font is best for a script")
struct FontPreferenceTests {
  private struct Candidate: FontCandidate {
    var families: [String]
    var weight = 400
    var isItalic = false
    var isCondensed = false
    var isMonospaced = false
    var languages: Set<String> = []

    func serves(_ language: String) -> Bool { languages.contains(language) }
    func covers(_ scalar: Unicode.Scalar) -> Bool { true }
  }

  private func order(_ candidates: [Candidate], _ script: String, _ language: String) -> [String] {
    FontPreference(script: Script(code: script), language: language).families(of: candidates)
      .map { candidates[$0[0]].families[0] }
  }

  @Test func `Noto's sans comes first, then what the language can be read in, then by name`() {
    let names = ["Zapf", "Arial", "Noto Sans Mono", "Noto Serif Hebrew", "Noto Rashi Hebrew", "Noto Sans Hebrew", "DejaVu Sans"]
    let candidates = names.map { name in
      Candidate(families: [name], languages: name == "Zapf" ? ["he"] : [])
    }
    #expect(
      order(candidates, "Hebr", "he") == [
        "Noto Sans Hebrew", "Noto Serif Hebrew", "Zapf", "Arial", "DejaVu Sans", "Noto Rashi Hebrew", "Noto Sans Mono",
      ])
  }

  @Test(arguments: [
    ("ja", "Hani", "JP"), ("ko", "Hani", "KR"), ("zh", "Hani", "SC"), ("zh-Hans-HK", "Hani", "SC"), ("zh-SG", "Hani", "SC"),
    ("zh-Hant", "Hani", "TC"), ("zh-TW", "Hani", "TC"), ("zh-Hant-HK", "Hani", "HK"), ("zh-MO", "Hani", "HK"), ("yue", "Hani", "HK"),
    ("en", "Hira", "JP"), ("en", "Kana", "JP"), ("en", "Hang", "KR"), ("en", "Bopo", "TC"), ("en", "Hani", "SC"),
  ])
  func `East Asian letters have the form of the country`(_ language: String, _ script: String, _ form: String) {
    let candidates = EastAsianForm.allCases.map { Candidate(families: ["Noto Sans CJK \($0.rawValue)"]) }
    #expect(order(candidates, script, language).first == "Noto Sans CJK \(form)")
    #expect(order(candidates, "Zyyy", language).first?.hasSuffix(EastAsianForm(script: Script(code: "Hani"), language: language).rawValue) == true)
  }

  @Test func `Of a family the nearest slant counts first, then width, then weight`() {
    let family = [
      Candidate(families: ["A"], weight: 700), Candidate(families: ["A"], weight: 400),
      Candidate(families: ["A"], weight: 700, isCondensed: true), Candidate(families: ["A"], weight: 400, isItalic: true),
    ]
    func nearest(_ role: FontRole, _ weight: Int, _ isItalic: Bool) -> Int? {
      FontRequest(script: Script(code: "Latn"), language: "en", role: role, weight: weight, isItalic: isItalic)
        .nearest(of: [0, 1, 2, 3], among: family)
    }
    #expect(nearest(.text, 600, false) == 0)
    #expect(nearest(.text, 500, false) == 1)
    #expect(nearest(.condensed, 400, false) == 2)
    #expect(nearest(.condensed, 700, true) == 3)
  }

  @Test func `Scripts have names and languages have scripts`() {
    #expect(Script(code: "Deva").name == "Devanagari")
    #expect(Script(code: "Hebr").name == "Hebrew")
    #expect(Script.scripts(of: "hi").first == Script(code: "Deva"))
    #expect(Script.scripts(of: "ar").first == Script(code: "Arab"))
    #expect(Script.scripts(of: "،" as Unicode.Scalar).contains(Script(code: "Arab")))
    #expect(Script.scripts(of: "," as Unicode.Scalar).isEmpty)
    #expect(DebianFonts.package(for: Script(code: "Hang")) == "fonts-noto-cjk")
    #expect(DebianFonts.package(for: Script(code: "Thai")) == "fonts-noto-core")
    #expect(DebianFonts.package(for: Script(code: "Zyyy")) == nil)
  }
}
