import PDFChecks
import Testing

/// A PDF's first page as it looks on a screen, 72 pixels an inch.
struct Pixels {
  struct Pixel {
    var x: Int
    var color: [Int]

    /// As near as JPEG and smoothing leave it.
    func isNear(_ other: [Int]) -> Bool { zip(color, other).allSatisfy { abs($0 - $1) <= 14 } }
  }

  let width: Int
  let height: Int
  private let samples: ArraySlice<UInt8>

  init(_ pdf: PDFFile) throws {
    let picture = try Tool.run("pdftoppm", ["-r", "72", "-l", "1", pdf.path]).bytes
    let head = picture.prefix(40).split(separator: UInt8(ascii: "\n"), maxSplits: 3)
    let words = head.prefix(3).map { String(decoding: $0, as: UTF8.self) }
    let sizes = try #require(words.dropFirst().first).split(separator: " ").compactMap { Int($0) }
    try #require(words.first == "P6" && sizes.count == 2)
    (width, height) = (sizes[0], sizes[1])
    samples = picture.suffix(width * height * 3)
    try #require(samples.count == width * height * 3)
  }

  func count(where matches: (Pixel, _ y: Int) -> Bool) -> Int {
    var count = 0
    each { if matches($0, $1) { count += 1 } }
    return count
  }

  /// The centre of all pixels of a colour; nil for fewer than a field of a picture has.
  func middle(of color: [Int]) -> (x: Double, y: Double)? {
    var (count, x, y) = (0, 0, 0)
    each { pixel, row in
      guard pixel.isNear(color) else { return }
      (count, x, y) = (count + 1, x + pixel.x, y + row)
    }
    guard count > 100 else { return nil }
    return (Double(x) / Double(count), Double(y) / Double(count))
  }

  private func each(_ use: (Pixel, Int) -> Void) {
    var at = samples.startIndex
    for y in 0..<height {
      for x in 0..<width {
        use(Pixel(x: x, color: [Int(samples[at]), Int(samples[at + 1]), Int(samples[at + 2])]), y)
        at += 3
      }
    }
  }
}
