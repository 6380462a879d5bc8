import Drawing
import Foundation
import PDFChecks
import PDFRendering
import Testing

@Suite("Tags become a structure tree")
struct StructureTests {
  /// The tree as poppler reads it, without attributes and blanks around.
  private func tree(_ pages: [Frame]) throws -> [String] {
    let file = try PDFFile(PDFRenderer().render(PagedDocument(pages), fonts: TestFonts.book))
    #expect(try file.violations() == [])
    return try file.structure().map { line in
      let text = line.trimmingPrefix(while: \.isWhitespace)
      let indent = String(repeating: " ", count: (line.count - text.count) / 2)
      return indent + text.replacing(" (block)", with: "").replacing(" (inline)", with: "")
    }.filter { !$0.contains("/") && !$0.contains("Object") }
      .map { $0.hasSuffix(":") ? String($0.dropLast()) : $0 }
  }

  @Test("Every role becomes its structure type")
  func roles() throws {
    let document = PagedDocument.everyRole
    let file = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book))
    let found = Set(
      try file.structure().compactMap {
        $0.trimmingPrefix(while: \.isWhitespace).split(whereSeparator: { " :".contains($0) }).first
      }.map(String.init))
    let expected = [
      "Document", "Sect", "Div", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD",
      "Figure", "Caption", "Note", "Span", "Link",
    ]
    #expect(found.isSuperset(of: expected))
    let text = try file.structure().joined(separator: "\n")
    for attribute in [
      "/ListNumbering /Decimal", "/Scope /Column", "/Scope /Row", "/Scope /Both", "/ColSpan 2",
      "/Summary (Sets of the day)", "/BBox [40 491.8 100 531.8]",
    ] { #expect(text.contains(attribute), "\(attribute)") }
    #expect(!text.contains("Page 2"), "page furniture is not read")
    let plain = try file.unpacked()
    #expect(plain.contains("/Artifact<</Type/Pagination>>BDC"))
    #expect(plain.contains("/Alt (Two chequers)"))
    #expect(plain.contains("/ActualText (times)"))
    #expect(plain.contains("/Lang (de)"))
  }

  @Test("A paragraph that a page break cuts is one paragraph again")
  func cutParagraph() throws {
    let tree = try tree([
      Frame.line("One ").tagged(.paragraph, .begins), Frame.line("two ").tagged(.paragraph, .continues),
      Frame.column([
        Frame.line("three").tagged(.paragraph, .ends), Frame.line("Next").tagged(.paragraph),
      ]),
    ])
    #expect(
      tree == ["Document", " P", "  \"One \"", "  \"two \"", "  \"three\"", " P", "  \"Next\""])
  }

  @Test("A list that goes on on the next page is one list, down to the cut item")
  func cutList() throws {
    func item(_ text: String, _ flow: SemanticTag.Flow) -> Frame {
      Frame.line(text).tagged(.listBody, flow).tagged(.listItem, flow)
    }
    let tree = try tree([
      Frame.column([item("a", .whole), item("b", .begins)]).tagged(.list(.disc), .begins),
      Frame.column([item("c", .ends), item("d", .whole)]).tagged(.list(.disc), .ends),
    ])
    #expect(
      tree == [
        "Document", " L", "  LI", "   LBody", "    \"a\"", "  LI", "   LBody", "    \"b\"",
        "    \"c\"", "  LI", "   LBody", "    \"d\"",
      ])
  }

  @Test("Cells that a page break cuts side by side come back in their order")
  func cutRow() throws {
    func cells(_ texts: [String], _ flow: SemanticTag.Flow) -> Frame {
      Frame.column(texts.map { Frame.line($0).tagged(.dataCell(), flow) })
        .tagged(.tableRow, flow).tagged(.table(summary: nil), flow)
    }
    let tree = try tree([
      cells(["a1", "b1"], .begins), cells(["a2", "b2"], .continues), cells(["a3", "b3"], .ends),
    ])
    #expect(
      tree == [
        "Document", " Table", "  TR", "   TD", "    \"a1\"", "    \"a2\"", "    \"a3\"", "   TD",
        "    \"b1\"", "    \"b2\"", "    \"b3\"",
      ])
  }

  @Test("Text directly in a section, list or table gets the element that may hold it")
  func wrappers() throws {
    let line = Frame.line("x")
    let tree = try tree([
      .column([line.tagged(.section), line.tagged(.list(.none)), line.tagged(.table(summary: nil))])
    ])
    #expect(
      tree == [
        "Document", " Sect", "  P", "   \"x\"", " L", "  LI", "   LBody", "    \"x\"", " Table", "  TR",
        "   TD", "    \"x\"",
      ])
  }

  @Test("Nothing within an artifact is read, and nothing outside every tag")
  func artifacts() throws {
    let tree = try tree([
      .column([
        Frame.paragraph("Footer").tagged(.artifact(.pagination)), .line("Loose"), .paragraph("Read"),
      ])
    ])
    #expect(tree == ["Document", " P", "  \"Read\""])
  }

  @Test("A group's items stay in the marked content around the group")
  func groups() throws {
    let group = Frame(
      size: Size(width: 20, height: 20),
      items: [
        Placed(.group(.rectangle(Size(width: 1, height: 1), .black), .scale(9, 9), clip: nil), at: .zero),
        Placed(.group(.rectangle(Size(width: 1, height: 1), .black), .scale(9, 9), clip: nil), at: .zero),
      ]
    ).tagged(.figure(alternative: "Squares"))
    let file = try PDFFile(PDFRenderer().render(PagedDocument([group]), fonts: TestFonts.book))
    #expect(try file.unpacked().components(separatedBy: "BDC").count == 2)
  }

  @Test("Headings of the first two levels make the outline where there are several pages")
  func outline() throws {
    let pages = [
      Frame.column([.heading(1, "Week 1"), .heading(2, "Monday"), .heading(3, "Squat")]),
      Frame.column([.heading(2, "Friday"), .heading(1, "Week 2")]),
    ]
    let document = PagedDocument(pages)
    let file = try PDFFile(PDFRenderer().render(document, fonts: TestFonts.book))
    let lines = try Tool.run("mutool", ["show", file.path, "outline"]).out.split(separator: "\n")
    let titles = lines.map { $0.filter { $0 == "\t" }.count.description + $0.split(separator: "\"")[1] }
    #expect(titles == ["2Week 1", "3Monday", "3Friday", "2Week 2"])
    let single = try PDFFile(
      PDFRenderer().render(PagedDocument(Array(pages.prefix(1))), fonts: TestFonts.book))
    #expect(try !single.unpacked().contains("/Outlines"))
  }
}
