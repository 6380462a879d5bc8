import Foundation
import PDFChecks
import Testing

@Suite("Sheets are printed in every language that there is a table for")
struct LanguageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let languages =
    ((try? Repository.files(below: "layouts/labels", endings: [".json"])) ?? [])
    .map { String($0.dropFirst("layouts/labels/".count).dropLast(5)) }

  /// A layout, the sample that it prints, and phrases that stand on its pages.
  struct Sheet: CustomStringConvertible, Sendable {
    var layout: String
    var sample: String
    var phrases: [String]
    var description: String { layout }
  }

  static let sheets = [
    Sheet(layout: "card", sample: "outer-thigh", phrases: ["any"]),
    Sheet(layout: "handout", sample: "outer-thigh", phrases: ["when-to-stop", "next-visit"]),
    Sheet(layout: "log", sample: "outer-thigh", phrases: ["notes", "column-target"]),
    Sheet(layout: "week", sample: "strength-block", phrases: ["sets-per-muscle", "aim"]),
    Sheet(layout: "report", sample: "progress", phrases: ["progress-report", "report-question-planned"]),
  ]

  @Test func `a number with decimals stands on the baseline of its unit`() throws {
    try folder.write(
      #"{ "language": "ar", "exercises": { "a": { "name": "A" } }, "workouts": { "w": { "blocks": [ { "items": [ { "exercise": "a", "plan": "3 x 5 @ 22.5 kg" } ] } ] } } }"#,
      to: "in.json")
    #expect(try Command.run("render", "in.json", "--layout", "log", in: folder).status == Exit.success)
    let trace = try Tool.run("mutool", ["trace", folder.path(of: "in.pdf")]).out
    func baselines(_ letter: String) -> Set<Substring> {
      Set(trace.matches(of: /unicode="(.)" glyph="\d+" x="[\d.]+" y="([\d.]+)"/)
        .filter { $0.output.1 == letter }.map(\.output.2))
    }
    #expect(baselines("٫").count == 3)
    #expect(baselines("٫").isSubset(of: baselines("غ")))
  }

  @Test(arguments: sheets, 0..<3)
  func `each has its words, and nothing is said to be missing`(_ sheet: Sheet, _ part: Int) throws {
    // In three runs, so that none takes long.
    let languages = Self.languages.enumerated().filter { $0.offset % 3 == part }.map(\.element)
    let sample = try Command.run("sample", sheet.sample, in: folder).bytes
    var document = try #require(
      try JSONSerialization.jsonObject(with: Data(sample)) as? [String: Any])
    let lines = try languages.map { language in
      document["language"] = language
      document["client"] = ((document["client"] as? [String: Any]) ?? ["name": "Ana"])
        .merging(["id": language.lowercased()]) { $1 }
      let line = try JSONSerialization.data(withJSONObject: document, options: .sortedKeys)
      return String(decoding: line, as: UTF8.self)
    }
    try folder.write(lines.joined(separator: "\n"), to: "in.ndjson")
    let output = try Command.run(
      "batch", "in.ndjson", "-o", "out", "--layout", sheet.layout, in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    for document in try folder.report("out/report.json").documents {
      let told = document.warnings.map(\.message).filter { $0.contains("printed words") }
      #expect(told == [], "\(document.output ?? "")")
    }
    for language in languages {
      let pdf = try PDFFile(try folder.bytes(of: "out/\(language.lowercased()).pdf"))
      let text = Self.letters(try pdf.textInOrder())
      // In the file's order a reader gets what runs from right to left as it is seen, not as it is read.
      let words = try ["ar", "fa", "he"].contains(language) ? RightToLeftWords(pdf.text()).all : nil
      let table = try Self.phrases(language)
      for phrase in sheet.phrases {
        let wanted = try #require(table[phrase] as? String, "\(language): \(phrase)")
        let isThere = words?.isSuperset(of: RightToLeftWords(wanted).all) ?? text.contains(Self.letters(wanted))
        #expect(isThere, "\(language): \(wanted)")
      }
    }
  }

  /// In a table that amends another the other's phrases count.
  private static func phrases(_ language: String) throws -> [String: Any] {
    let bytes = try Repository.bytes(of: "layouts/labels/\(language).json")
    let table = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    let own = table["phrases"] as? [String: Any] ?? [:]
    guard let basis = table["based-on"] as? String else { return own }
    return try phrases(basis).merging(own) { $1 }
  }

  /// Without spaces, hyphens of divided words and marks of direction.
  private static func letters(_ text: String) -> String {
    let scalars = text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(arguments: [
    ("en_GB", "write en-GB"), ("german!", "such as en, de-CH"), ("en,es,de", "one language or two"),
    ("", "is no language"), ("en,", "is no language"),
  ])
  func `what is no language is refused, with what to write`(_ language: String, _ hint: String) throws {
    let output = try Command.run(
      "render", "-", "--language", language, input: Array(BatchDocuments.line().utf8), in: folder)
    #expect(output.status == Exit.usage)
    #expect(output.complaints.contains(hint), "\(output.complaints)")
  }

  @Test func `a language without a table prints in English, and says so once`() throws {
    try folder.write(BatchDocuments.line(), to: "a.json")
    let output = try Command.run("render", "a.json", "--language", "sw", in: folder)
    #expect(output.status == Exit.success)
    #expect(output.complaints.ranges(of: "there are no printed words in \"sw\"").count == 1)
    #expect(try PDFFile(try folder.bytes(of: "a.pdf")).text().contains("page 1 of 1"))
  }

  @Test func `two languages are one file that says which is which, and one warning for what lacks one`() throws {
    let document = """
      { "language": "en", "exercises": {
          "a": { "name": { "en": "Squat", "es": "Sentadilla" }, "cues": [ { "en": "Chest up", "es": "Pecho arriba" } ] },
          "b": { "name": "Burpee", "cues": ["Jump"] }, "c": { "name": { "en": "Plank", "de": "Unterarmstütz" } } },
        "workouts": { "w": { "title": { "en": "Legs", "de": "Beine" }, "blocks": [ { "items": ["a", "b", "c"] } ] } } }
      """
    try folder.write(document, to: "a.json")
    let output = try Command.run("render", "a.json", "--language", "en,es", "--layout", "handout", in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    #expect(output.complaints.ranges(of: "not all is said in \"es\"").count == 1)
    #expect(
      output.complaints.contains("in /exercises/b, /exercises/c, /workouts/w/title\n"),
      "\(output.complaints)")
    let pdf = try PDFFile(try folder.bytes(of: "a.pdf"))
    #expect(try pdf.complaints() == [])
    #expect(try pdf.violations() == [])
    let text = try pdf.text()
    for words in ["Squat", "Sentadilla", "Chest up", "Pecho arriba", "Burpee"] {
      #expect(text.localizedCaseInsensitiveContains(words), "\(words)")
    }
    let objects = try pdf.unpacked()
    #expect(objects.contains("/Lang (es)") || objects.contains("/Lang <"))
    #expect(objects.contains("/Lang (en)"))
  }

  @Test func `every printed text may be a map of languages`() throws {
    func map(_ key: String) -> String { "{ \"en\": \"\(key) en\", \"es\": \"\(key) es\" }" }
    let document = """
      { "title": \(map("t")), "subtitle": \(map("st")), "notes": [ { "title": \(map("nt")), "text": \(map("nx")) } ],
        "brand": { "name": \(map("bn")), "contact": [\(map("bc"))], "disclaimer": \(map("bd")) },
        "trainer": { "name": \(map("tn")), "credential": \(map("tc")), "phone": \(map("tp")), "email": \(map("te")) },
        "client": { "name": \(map("cn")), "goal": \(map("cg")), "precautions": [\(map("cp"))] },
        "exercises": { "a": { "name": \(map("xn")), "summary": \(map("xs")), "instructions": [\(map("xi"))],
          "cues": [\(map("xc"))], "tips": [ { "text": \(map("xt")), "by": \(map("xb")) }, "bare" ],
          "mistakes": [\(map("xm"))], "precautions": [\(map("xp"))], "equipment": [\(map("xe"))],
          "setup": { "seat": \(map("xv")) },
          "source": { "title": \(map("ot")), "author": \(map("oa")), "publisher": \(map("op")) } } },
        "workouts": { "w": { "title": \(map("wt")), "focus": \(map("wf")), "notes": [\(map("wn"))],
          "blocks": [ { "title": \(map("bt")), "items": [ { "exercise": "a", "plan": "3 x 5", "notes": \(map("in")) } ] } ] } },
        "program": { "title": \(map("pt")), "weeks": [ { "title": \(map("kt")), "focus": \(map("kf")),
          "days": { "mon": [ { "workout": "w", "note": \(map("kn")) } ], "sun": [ { "rest": \(map("kr")) } ] } } ] },
        "log": { "sessions": [ { "date": "2026-11-02", "workout": "w", "notes": \(map("ln")),
          "sets": [ { "exercise": "a", "done": ["100 kg x 5"] } ] }, { "date": "2026-11-03", "skipped": \(map("ls")) } ] },
        "report": { "summary": \(map("rs")), "coach-notes": \(map("rc")) } }
      """
    try folder.write(document, to: "a.json")
    let check = try Command.run("check", "a.json", in: folder)
    #expect(check.status == Exit.success, "\(check.complaints)")
    let output = try Command.run(
      "render", "a.json", "--layout", "handout", "--workout", "w", "--language", "es", in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    let text = try ExtractedText(PDFFile(try folder.bytes(of: "a.pdf"))).text
    for key in ["nx", "bd", "xi", "xt", "xm", "wn", "in"] { #expect(text.contains("\(key) es"), "\(key)") }
    #expect(text.ranges(of: /\b[a-z]{2} en\b/).isEmpty, "\(text)")
  }
}
