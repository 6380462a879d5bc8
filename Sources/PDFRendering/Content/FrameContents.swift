internal import Drawing

/// What kinds of items a frame holds, at any depth.
struct FrameContents: OptionSet {
  let rawValue: Int

  static let text = FrameContents(rawValue: 1)
  static let graphics = FrameContents(rawValue: 2)
  /// Tags or links: what begins structure elements of its own.
  static let tags = FrameContents(rawValue: 4)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(of frame: Frame) {
    self = []
    for placed in frame.items {
      switch placed.item {
      case .glyphs: insert(.text)
      case .path, .image: insert(.graphics)
      case .group(let inner, _, _): formUnion(FrameContents(of: inner))
      case .link, .tagged: insert(.tags)
      }
    }
  }
}
