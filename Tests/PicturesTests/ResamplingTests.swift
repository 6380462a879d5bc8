import Drawing
import Testing

@testable import Pictures

@Suite("How many pixels are printed")
struct ResamplingTests {
  /// A picture of random-looking pixels in `channels` channels.
  private func raster(_ size: PixelSize, channels: Int) -> Raster {
    var state: UInt32 = 7
    let samples = (0..<size.width * size.height * channels).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    return Raster(size: size, channels: channels, samples: samples)
  }

  private func average(_ raster: Raster, to size: PixelSize) -> Raster {
    var average = AreaAverage(
      .init(x: 0, y: 0, width: Double(raster.size.width), height: Double(raster.size.height)),
      to: size, channels: raster.channels)
    let length = raster.size.width * raster.channels
    raster.samples.withUnsafeBufferPointer { samples in
      for y in 0..<raster.size.height {
        average.add(UnsafeBufferPointer(rebasing: samples[y * length..<(y + 1) * length]), at: y)
      }
    }
    return average.result
  }

  @Test("Black and white in equal parts are half of the light, not the middle byte")
  func light() {
    let board = Raster(size: PixelSize(width: 2, height: 2), channels: 1, samples: [0, 255, 255, 0])
    #expect(average(board, to: PixelSize(width: 1, height: 1)).samples == [188])
  }

  @Test("What is clear has no say in the colour")
  func clear() {
    let pair = Raster(
      size: PixelSize(width: 2, height: 1), channels: 4, samples: [255, 0, 0, 255, 0, 255, 0, 0])
    #expect(average(pair, to: PixelSize(width: 1, height: 1)).samples == [255, 0, 0, 128])
  }

  @Test("Every size gives all of its rows", arguments: [(97, 61), (96, 60), (31, 7), (1, 1), (50, 61)])
  func rows(_ width: Int, _ height: Int) {
    for channels in [1, 3, 4] {
      let small = average(
        raster(PixelSize(width: 97, height: 61), channels: channels),
        to: PixelSize(width: width, height: height))
      #expect(small.samples.count == width * height * channels)
    }
  }

  @Test("Even grey stays as it is, whatever the sizes")
  func even() {
    let grey = Raster(
      size: PixelSize(width: 53, height: 41), channels: 3,
      samples: Array(repeating: 119, count: 53 * 41 * 3))
    let small = average(grey, to: PixelSize(width: 19, height: 10))
    #expect(small.samples.allSatisfy { $0 == 119 })
  }

  @Test("A photograph is printed with 300 pixels an inch, and not with more than it has")
  func resolution() throws {
    let bytes = try JPEGEncoder.bytes(of: raster(PixelSize(width: 900, height: 600), channels: 3))
    let picture = try SourcePicture(bytes, limits: Fixture.limits)
    let inch = try picture.printed(picture.size.area, in: Size(width: 72, height: 48))
    #expect((inch.pixelWidth, inch.pixelHeight) == (300, 200))
    let large = try picture.printed(picture.size.area, in: Size(width: 720, height: 480))
    #expect((large.pixelWidth, large.pixelHeight) == (900, 600))
  }

  @Test("A small photograph goes into the PDF byte for byte, without what the camera noted")
  func asItIs() throws {
    let picture = try Fixture.picture("baseline.jpg")
    #expect(picture.passesAsItIs(showing: picture.size.area, in: Size(width: 20, height: 14)))
    let image = try picture.asItIs()
    #expect(image.encoding == .jpeg(try Fixture.bytes("baseline.jpg"), components: 3))

    var noted = try Fixture.bytes("baseline.jpg")
    noted.insert(contentsOf: [0xFF, 0xFE, 0, 7] + "52° N".utf8.prefix(5), at: 2)
    #expect(try SourcePicture(noted, limits: Fixture.limits).asItIs() == image)
    #expect(try SourcePicture(noted + [1, 2, 3], limits: Fixture.limits).asItIs() == image)
  }

  @Test("A photograph that is turned, too fine or of inks is written anew")
  func writtenAnew() throws {
    for name in ["rotated-6.jpg", "cmyk.jpg", "rgb.png"] {
      let picture = try Fixture.picture(name)
      #expect(!picture.passesAsItIs(showing: picture.size.area, in: Size(width: 100, height: 100)))
    }
    let fine = try Fixture.picture("baseline.jpg")
    #expect(!fine.passesAsItIs(showing: fine.size.area, in: Size(width: 4, height: 3)))
  }

  @Test("The part that fills a place has its shape and keeps the focus in view")
  func cut() {
    let size = PixelSize(width: 300, height: 200)
    func cut(_ aspect: Double, _ x: Double, _ y: Double) -> PixelArea {
      PictureCut.filling(aspect: aspect, of: size, focus: (x, y))
    }
    #expect(cut(1, 0.5, 0.5) == PixelArea(x: 50, y: 0, width: 200, height: 200))
    #expect(cut(1, 0, 0.5) == PixelArea(x: 0, y: 0, width: 200, height: 200))
    #expect(cut(1, 0.9, 0.5) == PixelArea(x: 100, y: 0, width: 200, height: 200))
    #expect(cut(3, 0.5, 0.3) == PixelArea(x: 0, y: 10, width: 300, height: 100))
    #expect(cut(1.5, 0.2, 0.2) == PixelArea(x: 0, y: 0, width: 300, height: 200))
  }

  @Test("The same file gives the same bytes")
  func deterministic() throws {
    let picture = try Fixture.picture("progressive.jpg")
    let size = Size(width: 5, height: 4)
    #expect(try picture.printed(picture.size.area, in: size) == picture.printed(picture.size.area, in: size))
  }
}
