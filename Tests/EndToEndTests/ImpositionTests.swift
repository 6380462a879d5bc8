import Foundation
import PDFChecks
import Testing

/// Sheets as a printer makes them, looked at as pictures.
@Suite("Cards on sheets, booklets and bleed")
struct ImpositionTests {
  private static let names = [
    "Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India",
  ]
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A document with a workout of one exercise for each card, so that no two look alike.
  private func write(cards: Int) throws {
    let names = Self.names.prefix(cards)
    let exercises = names.map {
      "\"\($0.lowercased())\": { \"name\": \"\($0)\", \"cues\": [\"First of \($0)\", \"Second\"] }"
    }
    let workouts = names.enumerated().map { index, name in
      """
      "w\(index)": { "title": "No \(index)", "blocks": [
        { "items": [ { "exercise": "\(name.lowercased())", "plan": "\(index % 3 + 1) x \(index + 5)" } ] } ] }
      """
    }
    try folder.write(
      """
      { "exercises": { \(exercises.joined(separator: ", ")) },
        "workouts": { \(workouts.joined(separator: ", ")) } }
      """, to: "in.json")
  }

  private func render(_ input: String, to name: String, _ options: [String]) throws -> PDFFile {
    let output = try Command.run(["render", input, "-o", name] + options, in: folder)
    try #require(output.status == Exit.success, "\(output.complaints)")
    return PDFFile(at: folder.url(of: name))
  }

  /// Expects that `page` is printed on `side` with its top left corner at `x`, `y` in points, to a point.
  private func expect(
    _ page: GrayPicture, on side: GrayPicture, x: Double, y: Double, _ name: String
  ) {
    let (column, row) = (Int(x.rounded()), Int(y.rounded()))
    let unmatched = page.unmatchedInk(on: side, x: column, y: row)
    #expect(unmatched < 0.08, "\(name): \(unmatched)")
    // Four points away it would be seen.
    #expect(page.unmatchedInk(on: side, x: column + 4, y: row + 4) > 0.2, "\(name)")
  }

  @Test(arguments: [2, 4, 6, 8, 9], ["long", "short"])
  func `turned as the printer turns it, each back lies behind its front`(
    _ perSheet: Int, _ flip: String
  ) throws {
    try write(cards: perSheet)
    let alone = ["--layout", "pocket", "--paper", "pocket"]
    let single = try render("in.json", to: "single.pdf", alone)
    let pages = try GrayPicture.pages(of: single, samplesPerInch: 72)
    let words = try single.placedWords()
    let imposed = try render(
      "in.json", to: "sheets.pdf", alone + ["--per-sheet", "\(perSheet)", "--duplex", flip])
    let sides = try GrayPicture.pages(of: imposed, samplesPerInch: 72)
    try #require(pages.count == 2 * perSheet && sides.count == 2)
    let (width, height) = (85.6 / 25.4 * 72, 54 / 25.4 * 72)
    let sheet = (width: Double(sides[0].width), height: Double(sides[0].height))
    let turnsLikeABook = (flip == "long") == (sheet.height > sheet.width)
    let found = try imposed.placedWords()
    var places: Set<[Int]> = []
    for (index, name) in Self.names.prefix(perSheet).enumerated() {
      let isName = { (word: PDFFile.PlacedWord) in word.word.uppercased() == name.uppercased() }
      let own = try #require(words.first { isName($0) && $0.page == 2 * index })
      let placed = try #require(found.first { isName($0) && $0.page == 0 })
      let (x, y) = (placed.x - own.x, placed.y - own.y)
      places.insert([Int(x.rounded()), Int(y.rounded())])
      expect(pages[2 * index], on: sides[0], x: x, y: y, "the front of \(name)")
      if turnsLikeABook {
        expect(pages[2 * index + 1], on: sides[1], x: sheet.width - x - width, y: y, "the back of \(name)")
      } else {
        expect(
          pages[2 * index + 1].turned, on: sides[1], x: x, y: sheet.height - y - height,
          "the back of \(name)")
      }
    }
    #expect(places.count == perSheet)
  }

  @Test(arguments: ["long", "short"])
  func `a booklet folds into its pages in order, each behind the one before`(_ flip: String) throws {
    try folder.write(Command.run("sample", "full-body", in: folder).bytes, to: "in.json")
    let alone = ["--layout", "handout", "--paper", "a5"]
    let single = try render("in.json", to: "single.pdf", alone)
    let pages = try GrayPicture.pages(of: single, samplesPerInch: 72)
    let booklet = try render(
      "in.json", to: "booklet.pdf", alone + ["--booklet", "--duplex", flip])
    let sides = try GrayPicture.pages(of: booklet, samplesPerInch: 72)
    let count = (pages.count + 3) / 4 * 4
    #expect(sides.count == count / 2)
    let half = Double(sides[0].width) / 2
    for side in sides.indices {
      #expect(sides[side].width > sides[side].height)
      // Outside the last and the first, inside the second and the last but one, and so on.
      let (low, high) = (side, count - 1 - side)
      let (left, right) = side.isMultiple(of: 2) ? (high, low) : (low, high)
      // Landscape sheets turned on the long edge stand on their heads.
      let isTurned = flip == "long" && !side.isMultiple(of: 2)
      for (page, x) in [(left, isTurned ? half : 0), (right, isTurned ? 0 : half)]
      where pages.indices.contains(page) {
        let picture = isTurned ? pages[page].turned : pages[page]
        expect(picture, on: sides[side], x: x, y: 0, "page \(page + 1), \(flip)")
      }
    }
    // Who listens hears the pages from the first to the last.
    let read = try booklet.structure().joined().filter { !$0.isWhitespace }
    let heard = ["Setthebar", "Handsbelow", "Stepback", "Lieontheback", "Elbowsatthesides", "Forearmson"]
    let order = try heard.map { try #require(read.range(of: $0)?.lowerBound) }
    #expect(order == order.sorted())
  }

  @Test func `bleed grows the page, with crop marks outside of it`() throws {
    try folder.write(Command.run("sample", in: folder).bytes, to: "in.json")
    let pdf = try render("in.json", to: "out.pdf", ["--bleed", "3mm"])
    let boxes = try pdf.boxes()
    let (media, bleed, trim) = try (
      #require(boxes["MediaBox"]), #require(boxes["BleedBox"]), #require(boxes["TrimBox"])
    )
    let three = 3 / 25.4 * 72
    #expect(abs(trim[2] - trim[0] - 148 / 25.4 * 72) < 0.05)
    #expect(abs(trim[0] - bleed[0] - three) < 0.05 && abs(bleed[3] - trim[3] - three) < 0.05)
    #expect(media[0] < bleed[0] && media[3] > bleed[3])
    let picture = try #require(try GrayPicture.pages(of: pdf, samplesPerInch: 72).first)
    // On the line of each trimmed edge, between the bleed and the paper's edge, there is a mark; the
    // bleed itself is clean.
    let (left, top) = (Int((trim[0] - media[0]).rounded()), Int((media[3] - trim[3]).rounded()))
    let right = Int((trim[2] - media[0]).rounded())
    let clean = Int((bleed[0] - media[0]).rounded())
    for x in [left, right] {
      #expect(picture.darkest(x: x - 1...x + 1, y: 0...clean - 1) < 200)
      #expect(picture.darkest(x: x - 1...x + 1, y: clean + 1...top - 1) == 255)
    }
    #expect(picture.darkest(x: 0...clean - 1, y: top - 1...top + 1) < 200)
  }

  @Test func `the code on a handout leads to the video`() throws {
    try folder.write(Command.run("sample", "full-body", in: folder).bytes, to: "in.json")
    for paper in ["a4", "a6"] {
      let pdf = try render("in.json", to: "out.pdf", ["--layout", "handout", "--paper", paper])
      _ = try Tool.run("pdftoppm", ["-png", "-r", "150", pdf.path, folder.path(of: "page-\(paper)")])
      let pictures = try folder.names.filter { $0.hasPrefix("page-\(paper)") }
      let read = try Tool.run(
        "zbarimg", ["--quiet", "--raw"] + pictures.map { folder.path(of: $0) })
      #expect(read.lines == ["https://harbour.example/plank"])
    }
  }
}
