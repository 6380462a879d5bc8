import Foundation
import Haru
import Synchronization
import Testing

@Suite("libharu's refusals come out as errors", .serialized)
struct HaruDocumentTests {
  @Test("A page larger than PDF allows is refused by name")
  func oversizedPage() throws {
    let document = try HaruDocument()
    let error = #expect(throws: HaruError.self) { _ = try document.addPage(width: 20_000, height: 100) }
    #expect(error?.operation == "HPDF_Page_SetWidth")
    #expect(error?.code == 0x1054)
  }

  @Test("Memory that runs out at any call is an error, and all that was taken is given back")
  func outOfMemory() throws {
    var failures = 0
    for allowance in 0..<400 {
      Memory.allowance.store(allowance, ordering: .relaxed)
      Memory.inUse.store(0, ordering: .relaxed)
      do throws(HaruError) {
        try writeSmallFile()
        #expect(Memory.inUse.load(ordering: .relaxed) == 0)
        #expect(failures > 20)
        return
      } catch {
        failures += 1
        #expect(!error.operation.isEmpty)
        #expect(Memory.inUse.load(ordering: .relaxed) == 0, "\(error)")
      }
    }
    Issue.record("never had enough memory")
  }

  private func writeSmallFile() throws(HaruError) {
    let document = try HaruDocument(allocate: Memory.allocate, free: Memory.free)
    let page = try document.addPage(width: 100, height: 100)
    let object = try document.addObject()
    var entries = PDFSyntax()
    entries.raw("/Type/Font")
    try document.fill(object, entries: entries, data: [1, 2, 3])
    _ = try page.name(ofFont: object)
    _ = try page.name(ofXObject: object)
    try page.set(.trim, to: .init(left: 0, bottom: 0, right: 100, top: 100))
    try page.setStructParents(0)
    try page.setAnnotations([object])
    try page.setContent(deflated: [1, 2, 3])
    try document.fill(document.catalog, entries: entries)
    var packed = try document.packObjects(count: 1)
    packed.begin()
    packed.syntax.raw("/S/Document")
    packed.end()
    let deflater = Deflater(level: 1)
    try document.add(packed, deflater)
    let file = try document.save(deflater)
    #expect(file.starts(with: Array("%PDF-1.7".utf8)))
  }

  @Test("Whole numbers have all of their figures", arguments: [
    0, 9, 10, 99, 100, 999, 1000, 65_535, 1_000_000, .max, -7, -10, .min + 1, .min,
  ])
  func wholeNumbers(number: Int) {
    var syntax = PDFSyntax()
    syntax.integer(number)
    #expect(String(decoding: syntax.bytes, as: UTF8.self) == "\(number)")
  }

  @Test("Numbers are written short, without a locale")
  func numbers() {
    func written(_ value: Double, _ decimals: Int = 2) -> String {
      var syntax = PDFSyntax()
      syntax.real(value, decimals: decimals)
      return String(decoding: syntax.bytes, as: UTF8.self)
    }
    #expect(written(0) == "0")
    #expect(written(-0.001) == "0")
    #expect(written(0.5) == ".5")
    #expect(written(-0.05) == "-.05")
    #expect(written(12.30) == "12.3")
    #expect(written(1200) == "1200")
    #expect(written(1.23456, 5) == "1.23456")
    #expect(written(.infinity) == "32767")
    #expect(written(.nan) == "0")
  }

  @Test("Names and strings are escaped")
  func strings() {
    var syntax = PDFSyntax()
    syntax.name("A B#(")
    syntax.text("a(b)\\")
    syntax.text("é\u{1F3CB}")
    #expect(
      String(decoding: syntax.bytes, as: UTF8.self)
        == "/A#20B#23#28(a\\(b\\)\\\\)<FEFF00E9D83CDFCB>")
  }
}
