import Foundation

/// A page as a printer's raster: grey, from 0 for black to 255 for white.
package struct GrayPicture: Sendable {
  package let width: Int
  package let height: Int
  private let samples: [UInt8]

  /// Dots to a sample on each side: letters are put on whole dots, which is not to show.
  private static let fineness = 2

  /// The pages of a PDF, each sample the mean of several dots.
  package static func pages(of pdf: PDFFile, samplesPerInch: Int) throws -> [GrayPicture] {
    let folder = try TemporaryFolder()
    _ = try Tool.run(
      "pdftoppm",
      ["-gray", "-r", "\(samplesPerInch * fineness)", pdf.path, folder.path(of: "page")])
    return try folder.names.map { try GrayPicture(pgm: folder.bytes(of: $0)).coarser(fineness) }
  }

  private func coarser(_ step: Int) -> GrayPicture {
    let (columns, rows) = (width / step, height / step)
    let means = [UInt8](unsafeUninitializedCapacity: columns * rows) { means, count in
      samples.withUnsafeBufferPointer { dots in
        for row in 0..<rows {
          for column in 0..<columns {
            var sum = 0
            for y in 0..<step {
              let start = (row * step + y) * width + column * step
              for x in 0..<step { sum += Int(dots[start + x]) }
            }
            means[row * columns + column] = UInt8(sum / (step * step))
          }
        }
      }
      count = columns * rows
    }
    return GrayPicture(width: columns, height: rows, samples: means)
  }

  struct NotPGM: Error {}

  /// Reads a binary PGM: `P5`, width, height and 255, then a byte a sample.
  private init(pgm bytes: [UInt8]) throws {
    let header = bytes.split(maxSplits: 4, whereSeparator: { $0 == 10 || $0 == 32 })
    guard header.count == 5, let width = Int(String(decoding: header[1], as: UTF8.self)),
      let height = Int(String(decoding: header[2], as: UTF8.self)),
      bytes.count >= width * height
    else { throw NotPGM() }
    self.init(width: width, height: height, samples: bytes.suffix(width * height))
  }

  private init(width: Int, height: Int, samples: [UInt8]) {
    (self.width, self.height, self.samples) = (width, height, samples)
  }

  /// The picture on its head.
  package var turned: GrayPicture {
    GrayPicture(width: width, height: height, samples: samples.reversed())
  }

  /// How much of this picture's ink has none of another's within a sample, when it is laid on the other
  /// with its top left corner at `x`, `y`: from 0, where both are the same, to 1.
  package func unmatchedInk(on other: GrayPicture, x: Int, y: Int) -> Double {
    // A hairline of half a point in light grey is darker than the first, its neighbour than the second.
    let (inked, touched): (UInt8, UInt8) = (235, 248)
    var ink = 0
    var unmatched = 0
    samples.withUnsafeBufferPointer { own in
      for row in 0..<height {
        for column in 0..<width where own[row * width + column] < inked {
          ink += 1
          let (left, top) = (column + x, row + y)
          if other.darkest(x: left - 1...left + 1, y: top - 1...top + 1) >= touched { unmatched += 1 }
        }
      }
    }
    return ink == 0 ? 1 : Double(unmatched) / Double(ink)
  }

  /// The darkest sample in a rectangle.
  package func darkest(x: ClosedRange<Int>, y: ClosedRange<Int>) -> UInt8 {
    var darkest: UInt8 = 255
    for row in y where (0..<height).contains(row) {
      for column in x where (0..<width).contains(column) {
        darkest = min(darkest, samples[row * width + column])
      }
    }
    return darkest
  }
}
