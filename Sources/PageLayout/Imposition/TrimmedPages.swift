package import Drawing

/// Pages as the knife leaves them: their common size, and how much of their border is white.
package struct TrimmedPages: Hashable, Sendable {
  package var frames: [Frame]
  /// Of the largest, in points.
  package var size: Size
  /// The narrowest white border of any page: what a printer may clip without harm.
  package var border: Size

  package init(_ frames: [Frame]) {
    self.frames = frames
    let size = Size(
      width: frames.map(\.size.width).max() ?? 0, height: frames.map(\.size.height).max() ?? 0)
    self.size = size
    var border = Size(width: size.width / 2, height: size.height / 2)
    for case let printed? in frames.map(\.printedBounds) {
      border.width = min(border.width, printed.minX, size.width - printed.maxX)
      border.height = min(border.height, printed.minY, size.height - printed.maxY)
    }
    self.border = Size(width: max(0, border.width), height: max(0, border.height))
  }
}
