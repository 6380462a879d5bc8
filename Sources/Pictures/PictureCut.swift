/// Which part of an upright picture is shown.
package enum PictureCut {
  /// The largest part of a shape, with the focus as near to its middle as the edges allow.
  /// - Parameters:
  ///   - aspect: width by height of the place that is filled.
  ///   - focus: what must stay in view, as shares of width and height from the top left corner.
  package static func filling(
    aspect: Double, of size: PixelSize, focus: (x: Double, y: Double)
  ) -> PixelArea {
    let width = min(Double(size.width), Double(size.height) * aspect)
    let height = min(Double(size.height), Double(size.width) / aspect)
    func span(_ wanted: Double, of total: Int, around focus: Double) -> (start: Int, length: Int) {
      let length = min(total, max(1, Int(wanted.rounded())))
      let start = (focus * Double(total) - Double(length) / 2).rounded()
      return (Int(min(max(start, 0), Double(total - length))), length)
    }
    let across = span(width, of: size.width, around: focus.x)
    let down = span(height, of: size.height, around: focus.y)
    return PixelArea(x: across.start, y: down.start, width: across.length, height: down.length)
  }
}

extension PixelSize {
  /// All of a picture.
  package var area: PixelArea { PixelArea(x: 0, y: 0, width: width, height: height) }
}
