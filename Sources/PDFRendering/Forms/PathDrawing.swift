internal import Drawing
internal import Haru

/// A frame of paths alone, cut or not, that lie as they are drawn: it shows the same wherever a page puts it.
struct PathDrawing {
  let frame: Frame
  /// How many levels of `q` its cuts need.
  let depth: Int

  /// - Returns: nil where the frame is empty, or holds text, images, tags, links or turned groups.
  init?(_ frame: Frame) {
    guard !frame.items.isEmpty, let depth = Self.depth(of: frame) else { return nil }
    self.frame = frame
    self.depth = depth
  }

  private static func depth(of frame: Frame) -> Int? {
    var depth = 0
    for placed in frame.items {
      switch placed.item {
      case .path: break
      case .group(let inner, let transform, let clip):
        guard transform.isShift, let within = Self.depth(of: inner) else { return nil }
        depth = max(depth, within + (clip == nil ? 0 : 1))
      case .glyphs, .image, .link, .tagged: return nil
      }
    }
    return depth
  }

  /// Around all ink, in the frame's own coordinates; nil where there is none, or no place for it.
  var bounds: Rect? {
    guard let bounds = Self.bounds(of: frame),
      // The longest page's side: beyond that no reader need follow.
      [bounds.minX, bounds.minY, bounds.maxX, bounds.maxY].allSatisfy({ $0.magnitude < 14_400 })
    else { return nil }
    return bounds
  }

  private static func bounds(of frame: Frame) -> Rect? {
    frame.items.reduce(into: Rect?.none) { bounds, placed in
      let own: Rect? =
        switch placed.item {
        case .path(let path, _, let stroke): path.bounds?.grown(by: stroke.map(reach) ?? 0)
        case .group(let inner, let shift, _):
          Self.bounds(of: inner)?.moved(by: Point(x: shift.tx, y: shift.ty))
        case .glyphs, .image, .link, .tagged: nil
        }
      guard let own = own?.moved(by: placed.origin) else { return }
      bounds = bounds?.union(own) ?? own
    }
  }

  /// How far a line's ink goes from its path: to the tip of a mitre, at most PDF's default limit of ten
  /// half widths (ISO 32000-1, 8.4.3.5), else to the corner of a square cap.
  private static func reach(_ stroke: Stroke) -> Double {
    stroke.width / 2 * (stroke.join == .miter ? 10 : 2.0.squareRoot())
  }
}

/// Compared by all of it and hashed by a little, for drawings from one cache share their storage.
extension PathDrawing: Hashable {
  static func == (a: PathDrawing, b: PathDrawing) -> Bool { a.frame == b.frame }

  func hash(into hasher: inout Hasher) {
    hasher.combine(frame.items.count)
    for placed in frame.items {
      guard case .path(let path, _, _) = placed.item else { continue }
      hasher.combine(path.elements.count)
      hasher.combine(path.elements.last { $0 != .close })
    }
  }
}

extension ContentStream {
  /// A drawing's operators; only paths and cuts, so that they need no resources.
  mutating func draw(_ drawing: PathDrawing, placed: Placement) { drawPaths(of: drawing.frame, placed) }

  private mutating func drawPaths(of frame: Frame, _ placement: Placement) {
    for placed in frame.items {
      let here = placement.moved(by: placed.origin)
      switch placed.item {
      case .path(let path, let fill, let stroke): draw(path, fill: fill, stroke: stroke, placed: here)
      case .group(let inner, let transform, let clip):
        let inside = here.moved(by: Point(x: transform.tx, y: transform.ty))
        if let clip {
          save()
          self.clip(to: clip, placed: inside)
        }
        drawPaths(of: inner, inside)
        if clip != nil { restore() }
      case .glyphs, .image, .link, .tagged: break
      }
    }
  }
}

extension Transform {
  /// Whether it moves and does nothing else.
  var isShift: Bool { (a, b, c, d) == (1, 0, 0, 1) }
}

extension Rect {
  fileprivate func moved(by shift: Point) -> Rect { Rect(origin: origin + shift, size: size) }

  fileprivate func grown(by border: Double) -> Rect {
    Rect(x: minX - border, y: minY - border, width: width + 2 * border, height: height + 2 * border)
  }
}
