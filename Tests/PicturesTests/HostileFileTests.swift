import Drawing
import Testing

@testable import Pictures

@Suite("Files that are no good pictures")
struct HostileFileTests {
  private func error(_ bytes: [UInt8]) -> PictureError? {
    do throws(PictureError) {
      let picture = try SourcePicture(bytes, limits: Fixture.limits)
      try picture.verify()
      _ = try picture.printed(picture.size.area, in: Size(width: 10, height: 10))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Another kind of file is called by its name",
    arguments: [
      ("GIF89a....", "a GIF picture"), ("RIFF....WEBPVP8 ", "a WebP picture"),
      ("\0\0\0\u{18}ftypheic", "a HEIC picture"), ("\0\0\0\u{18}ftypavif", "an AVIF picture"),
      ("%PDF-1.7", "a PDF file"), ("<?xml version='1.0'?><svg>", "an SVG drawing"),
      ("BM......", "a BMP picture"), ("II*\0....", "a TIFF picture"),
      ("<!doctype html><html>", "a web page"),
    ])
  func otherFormats(_ start: String, _ name: String) {
    let error = error(Array(start.utf8))
    #expect(error == .otherFormat(name))
    #expect(error?.message == "is \(name), which is not read")
    #expect(error?.hint == "convert it to JPEG or PNG")
  }

  @Test("Nothing, and anything else, is told apart")
  func noPicture() {
    #expect(error([]) == .empty)
    #expect(error(Array("{}".utf8)) == .unknownFormat)
  }

  @Test("A file that was cut off anywhere is refused", arguments: Fixture.all)
  func truncated(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    for length in stride(from: 1, to: bytes.count, by: max(1, bytes.count / 60)) {
      #expect(error(Array(bytes.prefix(length))) != nil, "\(length) of \(bytes.count) bytes")
    }
    #expect(error(Array(bytes.prefix(bytes.count * 2 / 3))) == .truncated)
  }

  @Test("Coded data that stops short is refused, whatever the file promises after it")
  func tornScan() throws {
    let bytes = try Fixture.bytes("baseline.jpg")
    let scan = try #require(bytes.indices.first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA })
    let torn = Array(bytes[..<(scan + 40)]) + [0xFF, 0xD9]
    #expect(error(torn) == .truncated)
  }

  @Test("Sizes beyond the limit are refused before anything is decoded")
  func hugeSizes() throws {
    var jpeg = try Fixture.bytes("baseline.jpg")
    let frame = try #require(jpeg.indices.first { jpeg[$0] == 0xFF && jpeg[$0 + 1] == 0xC0 })
    jpeg.replaceSubrange(frame + 5..<frame + 9, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(error(jpeg) == .tooManyPixels(PixelSize(width: 65535, height: 65535), limit: Fixture.limits.pixels))
    jpeg.replaceSubrange(frame + 5..<frame + 9, with: [0, 0, 0, 0])
    #expect(error(jpeg) == .noPixels)

    var png = try Fixture.bytes("rgb.png")
    png.replaceSubrange(16..<24, with: [0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF])
    guard case .tooManyPixels = error(png) else {
      Issue.record("\(String(describing: error(png)))")
      return
    }
    png.replaceSubrange(16..<24, with: [0, 0, 0, 0, 0, 0, 0, 1])
    #expect(error(png) == .noPixels)
  }

  @Test("What JPEG has and is not read is said")
  func unsupported() throws {
    var bytes = try Fixture.bytes("baseline.jpg")
    let frame = try #require(bytes.indices.first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xC0 })
    bytes[frame + 4] = 12
    #expect(error(bytes)?.message == "is a JPEG with 12 bits a sample, which is not read")
    bytes[frame + 4] = 8
    bytes[frame + 1] = 0xC3
    #expect(error(bytes)?.hint == "convert it to JPEG or PNG")
  }

  @Test("Whatever bytes are changed, nothing crashes and nothing hangs", arguments: Fixture.all)
  func mutations(_ name: String) throws {
    let original = try Fixture.bytes(name)
    var state = UInt64(original.count) | 1
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    var refused = 0
    for _ in 0..<300 {
      var bytes = original
      for _ in 0...random(below: 3) {
        let at = random(below: bytes.count)
        switch random(below: 4) {
        case 0: bytes[at] = UInt8(random(below: 256))
        case 1: bytes[at] ^= 1 << UInt8(random(below: 8))
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + 1 + random(below: 16)))
        default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 1 + random(below: 16))], at: at)
        }
        if bytes.isEmpty { bytes = [0xFF] }
      }
      if error(bytes) != nil { refused += 1 }
    }
    #expect(refused > 0)
  }

  @Test("A pass that is repeated beyond all sense is not followed")
  func manyScans() throws {
    let bytes = try Fixture.bytes("progressive.jpg")
    let scans = bytes.indices.filter { $0 + 1 < bytes.count && bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA }
    let last = try #require(scans.last)
    let repeated = Array(bytes[last..<(bytes.count - 2)])
    let more = [[UInt8]](repeating: repeated, count: 600).flatMap { $0 }
    let long = Array(bytes.dropLast(2)) + more + [0xFF, 0xD9]
    #expect(error(long) == .damaged("it has more than 100 scans"))
  }
}
