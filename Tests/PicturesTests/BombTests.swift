import Drawing
import PDFChecks
import Testing

@testable import Pictures

/// Small files that unpack to a great deal: what is not needed to show the picture is not unpacked.
@Suite("Pictures that are more than they seem")
struct BombTests {
  private func samples(_ bytes: [UInt8]) throws -> [UInt8] {
    let picture = try SourcePicture(bytes, limits: Fixture.limits)
    try picture.verify()
    return try Printed(picture.printed(picture.size.area, in: Size(width: 72, height: 72))).samples
  }

  private func fixture(_ name: String) throws -> [UInt8] {
    try Repository.bytes(of: "Tests/Fixtures/HostilePictures/\(name).png")
  }

  @Test(arguments: ["profile-bomb", "text-bomb", "animated"])
  func `profiles, notes and further pictures are left out`(_ name: String) throws {
    #expect(try samples(fixture(name)) == samples(fixture("plain")))
    let structure = try PNGStructure(fixture(name), limits: Fixture.limits)
    #expect(try structure.essence == fixture("plain"))
  }

  @Test func `pixels beyond the last row are refused or not unpacked`() throws {
    let bytes = try fixture("pixel-bomb")
    do throws(PictureError) {
      let picture = try SourcePicture(bytes, limits: Fixture.limits)
      try picture.verify()
      #expect(picture.size == PixelSize(width: 4, height: 4))
    } catch {
      guard case .damaged = error else { throw error }
    }
  }

  @Test func `notes of a camera that lead in circles or outside are not followed`() throws {
    let bytes = try Fixture.bytes("rotated-6.jpg")
    let start = try #require(bytes.indices.first { Array(bytes[$0...].prefix(4)) == Array("Exif".utf8) }) + 6
    for directory: UInt32 in [0, 4, 8, 0x7FFF_FFFF, 0xFFFF_FFFF] {
      var changed = bytes
      let isLittle = changed[start] == UInt8(ascii: "I")
      let digits = (0..<4).map { UInt8(directory >> (8 * UInt32($0)) & 0xFF) }
      changed.replaceSubrange(start + 4..<start + 8, with: isLittle ? digits : digits.reversed())
      #expect(throws: Never.self) { try samples(changed) }
    }
  }

  @Test func `a thousand parts of notes are left out`() throws {
    let bytes = try Fixture.bytes("baseline.jpg")
    let part: [UInt8] = [0xFF, 0xE1, 0xFF, 0xFF] + [UInt8](repeating: 0x41, count: 65_533)
    let noted = Array(bytes[..<2]) + [[UInt8]](repeating: part, count: 300).flatMap { $0 } + bytes[2...]
    #expect(try samples(noted) == samples(bytes))
  }
}
