/// A width and a height in pixels.
package struct PixelSize: Hashable, Sendable, CustomStringConvertible {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Width by height.
  package var aspect: Double { Double(width) / Double(height) }

  /// Nil where that is more than a number holds.
  package var count: Int? {
    let (area, isTooMuch) = width.multipliedReportingOverflow(by: height)
    return isTooMuch ? nil : area
  }

  package var description: String { "\(width) × \(height)" }

  /// Refuses sizes before anything is decoded.
  func check(limit: Int) throws(PictureError) {
    guard width > 0, height > 0 else { throw .noPixels }
    guard let count, count <= limit else { throw .tooManyPixels(self, limit: limit) }
  }
}
