package import Drawing

extension Frame {
  /// The rectangle around all that leaves ink; nil where nothing does. Letters count with their em's
  /// height, so that it is rather too large than too small.
  package var printedBounds: Rect? {
    items.reduce(into: Rect?.none) { bounds, placed in
      guard let own = placed.printedBounds else { return }
      bounds = bounds?.union(own) ?? own
    }
  }
}

extension Placed {
  fileprivate var printedBounds: Rect? {
    let bounds: Rect? =
      switch item {
      case .glyphs(let run):
        run.glyphs.isEmpty
          ? nil : Rect(x: 0, y: -0.8 * run.size, width: run.width, height: run.size)
      case .path(let path, let fill, let stroke):
        fill == nil && stroke == nil ? nil : path.bounds?.grown(by: (stroke?.width ?? 0) / 2)
      case .image(_, let size): Rect(origin: .zero, size: size)
      case .group(let frame, let transform, let clip):
        Self.common(frame.printedBounds, clip?.bounds).map(transform.apply)
      case .link: nil
      case .tagged(_, let frame): frame.printedBounds
      }
    return bounds.map { Rect(origin: $0.origin + origin, size: $0.size) }
  }

  /// What of `bounds` shows through `clip`.
  private static func common(_ bounds: Rect?, _ clip: Rect?) -> Rect? {
    guard let bounds, let clip else { return bounds }
    let (x, y) = (max(bounds.minX, clip.minX), max(bounds.minY, clip.minY))
    let (right, bottom) = (min(bounds.maxX, clip.maxX), min(bounds.maxY, clip.maxY))
    guard right >= x, bottom >= y else { return nil }
    return Rect(x: x, y: y, width: right - x, height: bottom - y)
  }
}

extension Rect {
  fileprivate func grown(by border: Double) -> Rect {
    Rect(
      x: minX - border, y: minY - border, width: width + 2 * border, height: height + 2 * border)
  }
}
