import Foundation
import PDFChecks
import Testing

@Suite("Text comes back from the PDF letter for letter")
struct TextTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func render(_ document: TestDocument, _ options: String...) throws -> ExtractedText {
    let output = try Command.run(["render", "-"] + options, input: document.bytes, in: folder)
    try #require(output.status == Exit.success, "\(output.complaints)")
    let pdf = try PDFFile(output.bytes)
    #expect(try pdf.complaints() == [])
    #expect(try pdf.violations() == [])
    return try ExtractedText(pdf)
  }

  @Test(arguments: [
    ["--layout", "card", "--paper", "a4"],
    ["--layout", "card", "--paper", "letter"], ["--layout", "handout", "--paper", "a4"],
    ["--layout", "handout", "--paper", "letter"], ["--layout", "handout", "--paper", "a5"],
    ["--layout", "handout", "--paper", "a6"],
  ])
  func `all words of the outer-thigh sample are printed`(_ options: [String]) throws {
    let sample = try Command.run("sample", "outer-thigh", in: folder).bytes
    let output = try Command.run(["render", "-"] + options, input: sample, in: folder)
    let text = try ExtractedText(PDFFile(output.bytes))
    #expect(try text.missing(of: SampleTexts(sample).all) == [])
    #expect(text.contains("Stop when the trunk starts to sway."))
    #expect(text.contains("Outer-thigh toning"))
  }

  @Test(arguments: [
    ("de", "Große Übung für Füße", ["Süßes Öl: Äußerste Kraft heißt Muße.", "Straße, Maß, daß, groß."]),
    ("pl", "Przysiad ze sztangą", ["Zażółć gęślą jaźń.", "Łokcie blisko, ćwicz ściśle źródłowo."]),
    ("tr", "Kalça itişi ve sırt", ["Iğdır’da ılık süt içti İbrahim.", "Dizini ağır ağır kır, şimdi çık."]),
    ("el", "Κάθισμα με μπάρα", ["Στάσου όρθιος, τα πόδια ανοιχτά.", "Ζαφείρι δέξου πάγκαλο, βαθών ψυχής το σήμα."]),
    ("ru", "Приседания со штангой", ["Съешь же ещё этих мягких французских булок.", "Объём, подъём, щёлк."]),
    ("cs", "Dřep s činkou", ["Příliš žluťoučký kůň úpěl ďábelské ódy.", "Ťuk, ňuf, ď."]),
    ("en", "Office – “fluffy” AVATAR", ["fi fl ffi ffl ff: affix, office, waffle.", "10 × 60 kg ½ – 50 % 8–10 °"]),
  ])
  func `a language's letters come back in names, headings, steps and cues`(
    _ language: String, _ name: String, _ sentences: [String]
  ) throws {
    var document = TestDocument()
    document.language = language
    document.title = name
    document.exercises = [
      .init(name: name, steps: sentences, cues: sentences, tips: sentences),
      .init(name: sentences[0], steps: [name], cues: [name]),
    ]
    for layout in ["card", "handout"] {
      let text = try render(document, "--layout", layout)
      #expect(text.missing(of: [name] + sentences) == [], "\(layout)")
    }
  }

  @Test func `words that are divided at line ends come back whole`() throws {
    var document = TestDocument()
    document.language = "de"
    let long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen und Rindfleischetikettierungsüberwachung"
    document.exercises = [.init(name: "Beugen", steps: [long], cues: [long])]
    #expect(try render(document, "--paper", "a6").missing(of: ["Beugen", long]) == [])
  }

  @Test(arguments: [
    ("🏋", "U+1F3CB", "/exercises/e0/name"), ("腹", "U+8179", "/exercises/e0/name"),
    ("ก", "U+0E01", "/exercises/e0/name"),
  ])
  func `a character that no font has is an error that names it, its code point and its place`(
    _ character: String, _ code: String, _ pointer: String
  ) throws {
    var document = TestDocument()
    document.exercises[0].name = "Lift \(character) up"
    try folder.write(document.bytes, to: "in.json")
    let output = try Command.run(
      "render", "in.json", "--diagnostics", "json", in: folder, environment: folder.withoutFonts())
    #expect(output.status == Exit.refused)
    #expect(output.bytes.isEmpty)
    let errors = try Problem.all(in: output.complaints).filter { $0.severity == "error" }
    #expect(errors.count == 1)
    let error = try #require(errors.first)
    #expect(error.message.contains(character) && error.message.contains(code))
    #expect(error.pointer == pointer && error.line != nil && error.column != nil)
    #expect(try folder.names == ["in.json", "no-fonts.conf"])
  }
}
