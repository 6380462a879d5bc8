import Drawing
import PDFChecks
import Testing

@testable import Pictures

/// The pictures that `Tests/Fixtures/Pictures/make.py` makes: four fields of colour, 48 × 32.
enum Fixture {
  static let folder = "Tests/Fixtures/Pictures"
  static let limits = PictureLimits(bytes: 64 << 20, pixels: 100_000_000)
  static let size = PixelSize(width: 48, height: 32)
  /// Red, green, blue, yellow, as they are written.
  static let fields: [[UInt8]] = [[224, 32, 32], [32, 160, 64], [32, 64, 208], [240, 208, 48]]

  static func bytes(_ name: String) throws -> [UInt8] {
    try Repository.bytes(of: "\(folder)/\(name)")
  }

  static func picture(_ name: String) throws -> SourcePicture {
    try SourcePicture(bytes(name), limits: Fixture.limits)
  }

  static let all: [String] =
    (try? Repository.files(below: folder, endings: [".jpg", ".png"]))?
    .map { String($0.dropFirst(folder.count + 1)) } ?? []
}

/// What is printed, as pixels.
struct Printed {
  let size: PixelSize
  let components: Int
  let samples: [UInt8]
  let mask: [UInt8]?

  init(_ image: ImageData) throws {
    size = PixelSize(width: image.pixelWidth, height: image.pixelHeight)
    mask = image.mask
    switch image.encoding {
    case .samples(let samples, let components):
      (self.samples, self.components) = (samples, components)
    case .jpeg(let bytes, let components):
      let decoder = JPEGDecoder(bytes: bytes, structure: try JPEGStructure(bytes, limits: Fixture.limits))
      #expect(decoder.structure.stored == size)
      #expect(decoder.structure.components == components)
      (samples, self.components) = (try decoder.raster(dividedBy: 1).samples, components)
    }
  }

  /// All of a picture, pixel for pixel.
  init(_ picture: SourcePicture) throws {
    try self.init(picture.printed(picture.size.area, in: Size(width: 1000, height: 1000)))
  }

  func color(x: Int, y: Int) -> [UInt8] {
    let start = (y * size.width + x) * components
    return Array(samples[start..<start + components])
  }

  func opacity(x: Int, y: Int) -> UInt8? { mask.map { $0[y * size.width + x] } }

  /// The middles of the four fields.
  var fields: [[UInt8]] {
    let (left, right) = (size.width / 4, size.width * 3 / 4)
    let (top, bottom) = (size.height / 4, size.height * 3 / 4)
    return [(left, top), (right, top), (left, bottom), (right, bottom)].map { color(x: $0, y: $1) }
  }
}

extension [[UInt8]] {
  /// Whether no sample is further from its counterpart than that.
  func isNear(_ other: [[UInt8]], within distance: Int) -> Bool {
    count == other.count
      && zip(joined(), other.joined()).allSatisfy { abs(Int($0) - Int($1)) <= distance }
      && map(\.count) == other.map(\.count)
  }
}
