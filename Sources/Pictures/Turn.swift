/// How a stored picture is turned and mirrored to stand upright (Exif 2.32, tag 0x0112, Orientation).
enum Turn: Int, Hashable, Sendable {
  case none = 1
  case mirrored, half, flipped, transposed, clockwise, transversed, counterclockwise

  /// Whether width and height change places.
  var swapsSides: Bool { rawValue >= Turn.transposed.rawValue }

  func upright(_ size: PixelSize) -> PixelSize {
    swapsSides ? PixelSize(width: size.height, height: size.width) : size
  }

  /// Where an upright pixel is stored, for an upright picture of `size`; the last pixel of a row is
  /// `size.width - 1`.
  func stored(x: Int, y: Int, in size: PixelSize) -> (x: Int, y: Int) {
    let (right, bottom) = (size.width - 1, size.height - 1)
    return switch self {
    case .none: (x, y)
    case .mirrored: (right - x, y)
    case .half: (right - x, bottom - y)
    case .flipped: (x, bottom - y)
    case .transposed: (y, x)
    case .clockwise: (y, right - x)
    case .transversed: (bottom - y, right - x)
    case .counterclockwise: (bottom - y, x)
    }
  }

  /// The part of the stored picture that an upright part is; sizes in stored and upright pixels.
  func stored(_ part: PixelArea, in upright: PixelSize) -> PixelArea {
    let a = stored(x: part.x, y: part.y, in: upright)
    let b = stored(x: part.x + part.width - 1, y: part.y + part.height - 1, in: upright)
    return PixelArea(
      x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x) + 1, height: abs(a.y - b.y) + 1)
  }
}

/// A part of a picture in whole pixels.
package struct PixelArea: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  var size: PixelSize { PixelSize(width: width, height: height) }
}
