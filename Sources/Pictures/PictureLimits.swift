/// How much of a picture is taken on. A picture is looked at before it is decoded, and what is beyond
/// these is refused.
package struct PictureLimits: Hashable, Sendable {
  /// Of a file, in bytes.
  package var bytes: Int
  /// Width times height. A picture is decoded row by row, or small from the start, so that many take
  /// little memory.
  package var pixels: Int

  package init(bytes: Int, pixels: Int) {
    self.bytes = bytes
    self.pixels = pixels
  }

  /// Width times height of those that only come as a whole: progressive JPEG and interlaced PNG. Held
  /// in memory they take at most six bytes a pixel.
  package var heldPixels: Int { pixels / 5 * 2 }

  /// A progressive JPEG has ten scans or so; each costs a way through the picture.
  static let scans = 100
}

/// How finely pictures are printed.
package enum PrintResolution {
  /// In pixels an inch: what offset printing asks of photographs.
  package static let pixelsPerInch = 300.0

  /// The pixels that so many points of paper show.
  package static func pixels(inPoints length: Double) -> Double { length / 72 * pixelsPerInch }
}
