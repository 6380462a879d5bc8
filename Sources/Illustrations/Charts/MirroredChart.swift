import Drawing

extension Frame {
  /// As a page shows it that is read from right to left: what stood on the left stands on the right, and
  /// each piece of text is written as before.
  func mirrored() -> Frame {
    var frame = self
    frame.items = items.map { placed in
      let mirrored = placed.item.mirrored()
      return Placed(
        mirrored.item, at: Point(x: size.width - placed.origin.x - mirrored.width, y: placed.origin.y))
    }
    return frame
  }
}

extension DisplayItem {
  /// The item in the mirror, and how far its new origin lies left of the old one's place there.
  fileprivate func mirrored() -> (item: DisplayItem, width: Double) {
    switch self {
    case .glyphs(let run): (self, run.width)
    case .path(let path, let fill, let stroke):
      (.path(path.transformed(by: .scale(-1, 1)), fill: fill, stroke: stroke), 0)
    case .image(_, let size), .link(_, let size, _): (self, size.width)
    // What is drawn as one piece shows left and right.
    case .group(let frame, _, _): (self, frame.size.width)
    case .tagged(let tag, let frame): (.tagged(tag, frame.mirrored()), frame.size.width)
    }
  }
}
