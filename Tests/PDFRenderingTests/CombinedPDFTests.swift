import Drawing
import Foundation
import PDFChecks
import PDFRendering
import Testing

@Suite("A combined file")
struct CombinedPDFTests {
  private static func part(_ text: String) throws -> [UInt8] {
    let document = PagedDocument(
      pages: [Page(frame: Frame.line(text).tagged(.paragraph))], metadata: DocumentMetadata(title: "Part"))
    return try PDFRenderer().render(document, fonts: TestFonts.book)
  }

  private static func add(_ count: Int, within limits: CombinedPDF.Limits) throws {
    let part = try part("Text")
    var combined = CombinedPDF(DocumentMetadata(title: "All"), limits: limits)
    for _ in 0..<count {
      try combined.add(part, title: "Part")
      _ = combined.take()
    }
  }

  @Test func `takes no part that would make it larger than readers take`() throws {
    let size = try Self.part("Text").count
    let limits = CombinedPDF.Limits(bytes: size * 2, objects: 1_000_000)
    try Self.add(1, within: limits)
    #expect(throws: CombinedPDF.Failure.tooLarge) { try Self.add(1000, within: limits) }
    #expect(CombinedPDF.Limits.standard.bytes < 9_999_999_999)
  }

  @Test func `takes no part that would give it more objects than PDF-A allows`() throws {
    let limits = CombinedPDF.Limits(bytes: 1_000_000_000, objects: 100)
    try Self.add(2, within: limits)
    #expect(throws: CombinedPDF.Failure.tooLarge) { try Self.add(100, within: limits) }
    #expect(CombinedPDF.Limits.standard.objects < 8_388_607)
  }

  @Test(arguments: [20, 100_000])
  func `says where its objects are as it grows, in as many sections as it takes`(sectionSize: Int) throws {
    let texts = (1...70).map { "Text \($0)" }
    var combined = CombinedPDF(DocumentMetadata(title: "All"), sectionSize: sectionSize)
    var bytes: [UInt8] = []
    for text in texts {
      try combined.add(Self.part(text), title: text)
      bytes += combined.take()
    }
    try combined.finish()
    bytes += combined.take()
    #expect(bytes.count == combined.length)

    let folder = try TemporaryFolder()
    let file = folder.url(of: "all.pdf")
    try Data(bytes).write(to: file)
    let sections = String(decoding: bytes, as: UTF8.self).matches(of: /\/Type\/XRef/).count
    #expect(sectionSize < 100_000 ? sections > 1 : sections == 1)
    #expect(try Tool.run("qpdf", ["--check", file.path]).status == 0)
    #expect(try PDFConformance.violations(of: [file.path]) == [])
    let read = try PDFFile(at: file).textInOrder().split(whereSeparator: \.isNewline)
    #expect(read.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } == texts)
  }
}
