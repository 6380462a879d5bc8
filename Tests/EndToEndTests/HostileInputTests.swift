import Foundation
import PDFChecks
import Testing

/// Input that nobody writes on purpose, or that somebody does: a clear error or a good page, never a
/// crash, never a file that is half written.
@Suite("Hostile input")
struct HostileInputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// - Returns: the pages, where the input was printed.
  @discardableResult
  private func render(
    _ bytes: [UInt8], _ options: String..., validating: Bool = true
  ) throws -> (output: Tool.Output, pdf: PDFFile?) {
    try folder.write(bytes, to: "in.json")
    let output = try Command.run(["render", "in.json"] + options, in: folder)
    #expect(!output.wasKilled, "ended by signal \(output.status)")
    let pdf = PDFFile(at: folder.url(of: "in.pdf"))
    if output.status == Exit.success {
      #expect(try folder.names == ["in.json", "in.pdf"])
      #expect(output.out == "in.pdf\n")
      #expect(try pdf.complaints() == [])
      if validating { #expect(try pdf.violations() == []) }
      return (output, pdf)
    }
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("error: "))
    #expect(output.bytes.isEmpty)
    #expect(try folder.names == ["in.json"])
    return (output, nil)
  }

  private func expectRefused(_ bytes: [UInt8], saying words: String) throws {
    let output = try render(bytes).output
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains(words), "\(output.complaints.prefix(400))")
  }

  @Test func `an empty file is refused`() throws {
    try expectRefused([], saying: "in.json:1:1: error: ")
    try expectRefused(Array(" \n\t ".utf8), saying: "error: ")
    try expectRefused([0xEF, 0xBB, 0xBF], saying: "error: ")
  }

  @Test(arguments: ["hello", "<xml/>", "null", "[]", "12", "\"text\"", "{\"a\":1}}", "{'a': 1}", "{\"a\": 1,}", "// {}", "%PDF-1.7"])
  func `what is no document is refused`(_ text: String) throws {
    try expectRefused(Array(text.utf8), saying: "in.json:1:")
  }

  @Test func `a truncated file is refused wherever it ends`() throws {
    let sample = try Command.run("sample", "outer-thigh", in: folder).bytes
    for part in [0.1, 0.35, 0.5, 0.75, 0.99] {
      try expectRefused(Array(sample[..<Int(Double(sample.count) * part)]), saying: "error: ")
    }
  }

  @Test func `of a hundred thousand mistakes twenty thousand are told, and how many there are besides`() throws {
    let cues = Array(repeating: "1", count: 100_000).joined(separator: ",")
    let json = "{\"exercises\":{\"a\":{\"name\":\"A\",\"cues\":[\(cues)]}},\"workouts\":{\"w\":{\"blocks\":[]}}}"
    let output = try render(Array(json.utf8)).output
    let told = output.complaints.components(separatedBy: "error: ").count - 1
    #expect(told == 20_001)
    #expect(output.complaints.contains("80000 more problems are not told one by one"))
  }

  @Test func `weeks that repeat each other do not keep changes of loads without end`() throws {
    let items = Array(repeating: #"{"exercise":"a","plan":"3 x 5 @ 60 kg"}"#, count: 90).joined(separator: ",")
    let changes = Array(repeating: #"{"load":"+0.1 kg"},{"load":"-0.1 kg"}"#, count: 5).joined(separator: ",")
    let weeks = (1...60).map { #"{"repeat":\#($0),"adjust":[\#(changes)]}"# }.joined(separator: ",")
    let json = #"""
      {"exercises":{"a":{"name":"A"}},"workouts":{"w":{"blocks":[{"items":[\#(items)]}]}},
       "program":{"weeks":[{"days":{"mon":["w"]}},\#(weeks)]}}
      """#
    try expectRefused(Array(json.utf8), saying: "loads are changed more than 1000000 times")
  }

  @Test func `plates of a gram are no plates`() throws {
    let json = #"{"client":{"gym":{"plates":["0.001 kg"]}},"exercises":{"a":{"name":"A"}},"workouts":{"w":{"blocks":[]}}}"#
    try expectRefused(Array(json.utf8), saying: "no plate is lighter than 0.1 kg")
  }

  @Test func `UTF-16 and Latin-1 are refused by name`() throws {
    let text = try TestDocument.plain.text.replacing("Plain", with: "Über")
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
      try expectRefused([UInt8](#require(text.data(using: encoding))), saying: "UTF-16")
    }
    try expectRefused([UInt8](#require(text.data(using: .isoLatin1))), saying: "in Latin-1 it would be “Ü”")
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `two hundred thousand open brackets are refused`(_ bracket: String) throws {
    try expectRefused(Array(String(repeating: bracket, count: 200_000).utf8), saying: "in.json:1:")
  }

  @Test func `deeply nested values in a private member are refused or read, and survived`() throws {
    var document = try TestDocument.plain.text
    document.replace("{", with: "{ \"x-deep\": \(String(repeating: "[", count: 100_000))\(String(repeating: "]", count: 100_000)),", maxReplacements: 1)
    try render(Array(document.utf8))
  }

  @Test(arguments: ["card", "handout"])
  func `ten thousand steps make many good pages`(_ layout: String) throws {
    var document = TestDocument()
    document.exercises[0].steps = (1...10_000).map { "Step \($0) of the longest exercise." }
    let (output, pdf) = try render(document.bytes, "--layout", layout, "--paper", "a4")
    let text = try ExtractedText(#require(pdf, "\(output.complaints.prefix(300))"))
    #expect(text.missing(of: ["Step 1 of the longest exercise.", "Step 10000 of the longest exercise."]) == [])
  }

  @Test(arguments: [("card", 200), ("handout", 200), ("card", 1000)])
  func `hundreds of exercises make many good pages`(_ layout: String, _ count: Int) throws {
    var document = TestDocument()
    document.exercises = (1...count).map { .init(name: "Exercise \($0)", plan: "3 x 10") }
    // The validator gives up on outlines of more than 256 entries; the readers do not.
    let (output, pdf) = try render(
      document.bytes, "--layout", layout, "--paper", "a4", validating: count <= 200)
    let text = try ExtractedText(#require(pdf, "\(output.complaints.prefix(300))"))
    #expect(text.missing(of: (1...count).map { "Exercise \($0) " }) == [])
  }

  @Test(arguments: ["card", "handout"])
  func `a word of five thousand letters is divided and loses none`(_ layout: String) throws {
    var document = TestDocument()
    let word = String(repeating: "abcdefghij", count: 500)
    document.exercises = [.init(name: word, cues: [word])]
    let (output, pdf) = try render(document.bytes, "--layout", layout)
    let text = try #require(pdf, "\(output.complaints.prefix(300))").text()
    // Page by page footers come between, so that here and there a piece is divided.
    let letters = String(text.filter { $0.isLetter && $0.isASCII })
    #expect(letters.ranges(of: "abcdefghij").count >= 980)
  }

  @Test func `a plan of ninety-nine sets has ninety-nine boxes or says why not`() throws {
    var document = TestDocument()
    document.exercises[0].plan = "99 x 999; 99 x 5 @ 60 kg; 99 x 1:30"
    for paper in ["a4", "index-3x5"] { try render(document.bytes, "--paper", paper) }
  }

  @Test(arguments: ["\\u0000", "\\u0007", "\\u001b[31m", "\\u007f"])
  func `a control character is refused`(_ escape: String) throws {
    let text = try TestDocument.plain.text.replacing("Hold one line.", with: "Hold \(escape) on.")
    try expectRefused(Array(text.utf8), saying: "control character")
  }

  @Test func `a raw control character is refused`() throws {
    for byte: UInt8 in [0x00, 0x08, 0x1B] {
      let text = try TestDocument.plain.text.replacing(
        "Hold one", with: "Hold\(Character(Unicode.Scalar(byte)))one")
      try expectRefused(Array(text.utf8), saying: "in.json:")
    }
  }

  /// Marks that turn the direction of text, joiners, byte-order marks, lone surrogates.
  @Test(arguments: ["\\u202e", "\\u200b", "\\ufeff", "\\ud800", "\\u2028", "\\ue000", "\\uffff", "e\\u0301\\u0301\\u0301\\u0301"])
  func `an unusual character is printed or refused`(_ escape: String) throws {
    let text = try TestDocument.plain.text.replacing("Hold one line.", with: "Hold \(escape) on.")
    try render(Array(text.utf8))
  }

  @Test(arguments: [
    "../secret.jpg", "/etc/passwd", "..\\\\secret.jpg", "a/../../b.jpg", "file:///etc/passwd", "C:/a.jpg", "a\\u0000.jpg", "",
    "https://example.com/a.jpg",
  ])
  func `an image outside the document's folder is refused`(_ name: String) throws {
    let text = try TestDocument.plain.text.replacing(
      "\"name\"", with: "\"images\" : [ { \"file\": \"\(name)\" } ], \"name\"")
    let output = try render(Array(text.utf8)).output
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("/exercises/e0/images/0/file: "))
  }

  /// Whatever looks at letters one by one takes a letter as a whole: piles of marks cost their square.
  @Test(arguments: ["\u{301}", "\u{200D}👩"])
  func `a letter under a pile of marks is refused`(_ mark: String) throws {
    let text = try TestDocument.plain.text.replacing(
      "Hold one line.", with: "H👩" + String(repeating: mark, count: 5_000))
    try expectRefused(Array(text.utf8), saying: "holds a letter that is made of ")
  }

  /// A text is set in one go: nobody looks at the clock meanwhile.
  @Test func `a text of more than a hundred kilobytes is refused`() throws {
    let text = try TestDocument.plain.text.replacing("Hold one line.", with: String(repeating: "骨盤", count: 20_000))
    try expectRefused(Array(text.utf8), saying: "is a text of 120000 bytes; 100000 are the most")
  }

  @Test func `thousands of names that are not there are told without comparing all with all`() throws {
    let exercises = (0..<4000).map { "\"exercise-\($0)\": { \"name\": \"x\" }" }
    let items = (0..<4000).map { "{ \"exercise\": \"exorcise-\($0)\" }" }
    let text = """
      { "exercises": { \(exercises.joined(separator: ", ")) },
        "workouts": { "w": { "blocks": [ { "items": [ \(items.joined(separator: ", ")) ] } ] } } }
      """
    try expectRefused(Array(text.utf8), saying: "did you mean \"exercise-0\"?")
  }

  @Test func `numbers beyond all measure are refused`() throws {
    for plan in ["999999999999 x 5", "3 x 99999999999", "3 x 5 @ 1e400 kg", "3 x 5, rest 99999999999 min"] {
      var document = TestDocument()
      document.exercises[0].plan = plan
      try expectRefused(document.bytes, saying: "/workouts/day/blocks/0/items/0/plan: ")
    }
  }

  @Test func `a member that stands twice is refused`() throws {
    try expectRefused(Array("{ \"title\": \"a\", \"title\": \"b\" }".utf8), saying: "title")
  }

  @Test func `a document without anything to print is refused`() throws {
    try expectRefused(Array("{}".utf8), saying: "no workout to print")
  }

  @Test func `a workout without exercises is a page without exercises`() throws {
    let (_, pdf) = try render(Array("{ \"workouts\": { \"w\": { \"title\": \"Rest\", \"blocks\": [] } } }".utf8))
    #expect(try #require(pdf).pageCount == 1)
  }

  @Test func `file names with odd characters are survived`() throws {
    for name in ["-rf.json", "a b.json", "ä\u{301}.json", "%s%n.json", "'\"$(id).json"] {
      try folder.write(TestDocument.plain.bytes, to: name)
      let output = try Command.run("render", "./\(name)", in: folder)
      #expect(output.status == Exit.success, "\(name): \(output.complaints)")
      #expect(folder.contains("\(name.dropLast(5)).pdf"))
    }
  }
}
