import Foundation
import PDFChecks
import Testing

/// Font files that are torn, made up or bent, given with `--font`.
@Suite("Hostile fonts")
struct HostileFontTests {
  private let folder: TemporaryFolder
  private let bare: [String: String]
  private static let hebrew = URL(filePath: "/usr/share/fonts/truetype/noto/NotoSansHebrew-Regular.ttf")
  private static let chinese = URL(filePath: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")

  init() throws {
    folder = try TemporaryFolder()
    bare = try folder.withoutFonts()
    try writeDocument("he", "גב ישר, גב")
  }

  private func writeDocument(_ language: String, _ text: String) throws {
    var document = TestDocument()
    document.language = language
    document.exercises = [.init(name: text, steps: [text])]
    try folder.write(document.bytes, to: "in.json")
  }

  /// Prints with a font, which either goes well or is told: a crash, a hang or a torn file is neither.
  private func expectGoodOrRefused(_ font: [UInt8], _ name: String) throws {
    try folder.write(font, to: "bent.ttf")
    try? FileManager.default.removeItem(at: folder.url(of: "in.pdf"))
    let output = try Command.run(
      ["render", "in.json", "--font", "bent.ttf"], in: folder, environment: bare)
    #expect(!output.wasKilled, "\(name): signal \(output.status)")
    switch output.status {
    case Exit.success: #expect(try PDFFile(at: folder.url(of: "in.pdf")).complaints() == [], "\(name)")
    case Exit.refused, Exit.unreadable:
      #expect(output.complaints.contains("error: "), "\(name)")
      #expect(!folder.contains("in.pdf"), "\(name)")
    default: Issue.record("\(name): exit code \(output.status), \(output.complaints)")
    }
  }

  /// The table directory of OpenType: where each entry stands, where its table begins and how long it is.
  private static func tables(of font: [UInt8]) -> [(entry: Int, start: Int, length: Int)] {
    func integer(_ at: Int, _ length: Int) -> Int { font[at..<at + length].reduce(0) { $0 << 8 | Int($1) } }
    let directory = font.starts(with: "ttcf".utf8) ? integer(12, 4) : 0
    return (0..<integer(directory + 4, 2)).map { index in
      let entry = directory + 12 + 16 * index
      return (entry, integer(entry + 8, 4), integer(entry + 12, 4))
    }
  }

  private enum Damage: CaseIterable { case cut, noise, offset, length, name, table }

  /// - Parameter numbers: give the place and the kind of the damage.
  private static func damaged(_ whole: [UInt8], _ damage: Damage, _ numbers: inout SeededNumbers) -> [UInt8] {
    var font = whole
    guard let table = tables(of: whole).randomElement(using: &numbers) else { return font }
    func write(_ value: UInt32, at offset: Int) {
      for index in 0..<4 { font[offset + index] = UInt8(truncatingIfNeeded: value >> (24 - 8 * index)) }
    }
    let huge: [UInt32] = [.max, UInt32(Int32.max), UInt32(whole.count - 1), UInt32(whole.count * 2), 0]
    switch damage {
    case .cut: font.removeLast(Int.random(in: 1..<whole.count, using: &numbers))
    case .noise:
      for _ in 0..<Int.random(in: 1...400, using: &numbers) {
        font[Int.random(in: font.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
    case .offset: write(huge.randomElement(using: &numbers) ?? 0, at: table.entry + 8)
    case .length: write(huge.randomElement(using: &numbers) ?? 0, at: table.entry + 12)
    case .name: write(0x5858_5858, at: table.entry)
    case .table:
      for offset in table.start..<min(font.count, table.start + min(table.length, 4096)) where Bool.random(using: &numbers) {
        font[offset] = [0, 0x7F, 0xFF].randomElement(using: &numbers) ?? 0
      }
    }
    return font
  }

  @Test(arguments: 0..<8)
  func `a damaged font is printed with or refused`(_ seed: Int) throws {
    let whole = [UInt8](try Data(contentsOf: Self.hebrew))
    var numbers = SeededNumbers(seed: UInt64(seed))
    for damage in Damage.allCases {
      try expectGoodOrRefused(Self.damaged(whole, damage, &numbers), "seed \(seed), \(damage)")
    }
  }

  /// Found by these tests: the space's glyph, which right-to-left text has need of, was taken as it stood there.
  @Test func `a character map that names glyphs that there are not is survived`() throws {
    var font = [UInt8](try Data(contentsOf: Self.hebrew))
    let map = try #require(Self.tables(of: font).first { font[$0.entry..<$0.entry + 4].elementsEqual("cmap".utf8) })
    font[map.start + 112] = 109
    try expectGoodOrRefused(font, "cmap")
  }

  /// Its outlines are CFF, of which the parts for viewers are written by our own hand.
  @Test func `a damaged collection is printed with or refused`() throws {
    try writeDocument("zh-Hans", "挺胸、「収腹」")
    let whole = [UInt8](try Data(contentsOf: Self.chinese))
    var numbers = SeededNumbers(seed: 1)
    for damage in Damage.allCases {
      try expectGoodOrRefused(Self.damaged(whole, damage, &numbers), "\(damage)")
    }
  }

  @Test func `bytes that only begin like a font are refused`() throws {
    var numbers = SeededNumbers(seed: 9)
    for start: [UInt8] in [[0, 1, 0, 0], Array("OTTO".utf8), Array("ttcf".utf8), Array("wOF2".utf8), []] {
      let noise = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      try folder.write(start + noise, to: "noise.ttf")
      let output = try Command.run(
        ["render", "in.json", "--font", "noise.ttf"], in: folder, environment: bare)
      #expect(output.status == Exit.unreadable && !output.wasKilled)
      #expect(output.complaints.hasPrefix("noise.ttf: error: is no font"), "\(output.complaints)")
    }
  }

  @Test(arguments: [["render", "in.json"], ["batch", "in.json", "-o", "out"], ["fonts"]])
  func `a font that is too large is refused, and the option is named`(_ command: [String]) throws {
    try folder.write(try [UInt8](Data(contentsOf: Self.hebrew)), to: "good.ttf")
    let output = try Command.run(
      command + ["--font", "good.ttf", "--max-font-bytes", "9KB"], in: folder, environment: bare)
    #expect(output.status == Exit.unreadable)
    #expect(
      output.complaints.contains("good.ttf: error: is larger than 9216 bytes")
        && output.complaints.contains("or raise --max-font-bytes"))
  }

  @Test func `a pipe, a folder and a device are no fonts, and nobody waits for them`() throws {
    try #require(mkfifo(folder.path(of: "pipe"), 0o600) == 0)
    for font in ["pipe", ".", "/dev/zero"] {
      let output = try Command.run(["render", "in.json", "--font", font], in: folder, environment: bare)
      #expect(output.status == Exit.unreadable && !output.wasKilled, "\(font)")
      #expect(output.complaints.hasPrefix("\(font): error: is no file that a font"), "\(font)")
    }
  }
}
