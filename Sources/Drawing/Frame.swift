/// A dumb display list: what is drawn, where, and what it means. The same for every backend.
public struct Frame: Hashable, Sendable {
  /// In points. Items may reach beyond it only where that is meant (bleed, hung punctuation).
  public var size: Size
  /// Of the first line of text, from the top edge; nil where there is none.
  public var baseline: Double?
  public var items: [Placed]

  public init(size: Size, baseline: Double? = nil, items: [Placed] = []) {
    self.size = size
    self.baseline = baseline
    self.items = items
  }

  public mutating func add(_ item: DisplayItem, at origin: Point = .zero) {
    items.append(Placed(item, at: origin))
  }

  /// Puts another frame's items into this one, moved to `origin`.
  public mutating func add(_ frame: Frame, at origin: Point = .zero) {
    if origin != .zero {
      for placed in frame.items { items.append(Placed(placed.item, at: placed.origin + origin)) }
    } else if items.isEmpty {
      // Shared and not copied.
      items = frame.items
    } else {
      items += frame.items
    }
  }
}

extension Frame {
  /// The images that it shows.
  public var images: Set<ImageID> {
    items.reduce(into: []) { images, placed in
      switch placed.item {
      case .image(let id, _): images.insert(id)
      case .group(let inner, _, _), .tagged(_, let inner): images.formUnion(inner.images)
      case .glyphs, .path, .link: break
      }
    }
  }
}

/// An item and where its own origin lies in the frame.
public struct Placed: Hashable, Sendable {
  public var origin: Point
  public var item: DisplayItem

  public init(_ item: DisplayItem, at origin: Point) {
    self.origin = origin
    self.item = item
  }
}

public indirect enum DisplayItem: Hashable, Sendable {
  /// The origin is the pen's place on the baseline.
  case glyphs(GlyphRun)
  case path(Path, fill: Fill?, stroke: Stroke?)
  /// The origin is the top-left corner.
  case image(ImageID, Size)
  /// A frame seen through a transform, cut to `clip` (in the frame's own coordinates). Of paths alone,
  /// neither transformed nor cut, it is a drawing: a document that shows it again may hold it once.
  case group(Frame, Transform, clip: Path?)
  /// A rectangle that leads somewhere; `description` is read aloud.
  case link(LinkTarget, Size, description: String)
  /// What the frame's items mean. The frame's origin is the placed origin.
  case tagged(SemanticTag, Frame)
}

/// Where a link leads.
public enum LinkTarget: Hashable, Sendable {
  /// An address with one of the schemes http, https, mailto, tel.
  case address(String)
}

/// An image by its key in ``PagedDocument/images``.
public struct ImageID: Hashable, Sendable {
  public var name: String

  public init(_ name: String) { self.name = name }
}
