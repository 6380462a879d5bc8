import Drawing
import Testing

/// What a page shows, with the place of each thing on the page.
struct FrameWalk {
  struct Text {
    var run: GlyphRun
    /// From the capitals' height to just below the baseline, so that lines that are set solid do
    /// not count as overlapping; 0.7 and 0.18 em, as Barlow draws them.
    var ink: Rect
    var roles: [SemanticTag.Role]
  }

  struct Drawn {
    var path: Path
    var stroke: Stroke?
    var fill: Fill?
    var bounds: Rect
    var roles: [SemanticTag.Role]
  }

  struct Image {
    var id: ImageID
    var bounds: Rect
    var roles: [SemanticTag.Role]
  }

  private(set) var images: [Image] = []
  private(set) var texts: [Text] = []
  private(set) var paths: [Drawn] = []

  /// As it was made.
  let frame: Frame

  init(_ frame: Frame) {
    self.frame = frame
    walk(frame, .identity, [])
  }

  /// All letters of the page in the order of reading, without spaces.
  var letters: String {
    texts.map(\.run.text).joined().filter { !$0.isWhitespace }
  }

  private mutating func walk(_ frame: Frame, _ place: Transform, _ roles: [SemanticTag.Role]) {
    for placed in frame.items {
      let here = Transform.translation(placed.origin.x, placed.origin.y).then(place)
      switch placed.item {
      case .glyphs(let run): add(run, here, roles)
      case .path(let path, let fill, let stroke):
        if let bounds = path.transformed(by: here).bounds {
          paths.append(
            Drawn(
              path: path.transformed(by: here), stroke: stroke, fill: fill, bounds: bounds,
              roles: roles))
        }
      case .image(let id, let size):
        let bounds = here.apply(Rect(origin: .zero, size: size))
        images.append(Image(id: id, bounds: bounds, roles: roles))
      case .link: break
      case .group(let inner, let transform, _): walk(inner, transform.then(here), roles)
      case .tagged(let tag, let inner): walk(inner, here, roles + [tag.role])
      }
    }
  }

  private mutating func add(_ run: GlyphRun, _ place: Transform, _ roles: [SemanticTag.Role]) {
    let trailing = run.text.reversed().prefix { $0.isWhitespace }.count
    guard trailing < run.text.count else { return }
    let glyphs = run.glyphs.dropLast(run.isRightToLeft ? 0 : trailing)
    let units = glyphs.reduce(0) { $0 + Int($1.advance) }
    let width = Double(units) * run.size / Double(run.unitsPerEm) + run.tracking * Double(glyphs.count)
    let ink = Rect(x: 0, y: -0.7 * run.size, width: width, height: 0.88 * run.size)
    texts.append(Text(run: run, ink: place.apply(ink), roles: roles))
  }
}

extension FrameWalk {
  /// Pairs of texts that are printed over each other, or over a picture, each with its letters.
  var overlaps: [String] {
    let sorted = texts.map { (ink: $0.ink.narrowed, text: $0.run.text) }
      .sorted { $0.ink.minY < $1.ink.minY }
    var found: [String] = []
    for (index, text) in sorted.enumerated() {
      for image in images where text.ink.overlaps(image.bounds) {
        found.append("“\(text.text)” over \(image.id.name)")
      }
      for other in sorted[(index + 1)...] {
        guard other.ink.minY < text.ink.maxY else { break }
        if text.ink.overlaps(other.ink) { found.append("“\(text.text)” over “\(other.text)”") }
      }
    }
    return found
  }

  /// What reaches beyond a part of the page.
  func escapes(from area: Rect) -> [String] {
    texts.filter { !area.contains($0.ink.narrowed) }.map { "“\($0.run.text)” at \($0.ink)" }
      + images.filter { !area.contains($0.bounds.narrowed) }.map { "\($0.id.name) at \($0.bounds)" }
      + paths.filter { !area.contains($0.bounds.narrowed) }.map { "a path at \($0.bounds)" }
  }

  /// The colour that something stands on: the last fill below its middle, else the paper's white.
  func ground(under ink: Rect) -> Color {
    let middle = Rect(x: (ink.minX + ink.maxX) / 2, y: (ink.minY + ink.maxY) / 2, width: 0, height: 0)
    return paths.last { $0.fill != nil && $0.bounds.contains(middle) }?.fill?.color ?? .white
  }

  /// Texts that cross the line of a box to write in.
  func crossings(_ color: Color) -> [String] {
    penBoxes(color).flatMap { box in
      texts.filter {
        box.outline.overlaps($0.ink.narrowed) && !box.outline.contains($0.ink.narrowed)
      }.map { "“\($0.run.text)” over the line of a box at \(box.outline)" }
    }
  }

  /// A box to write in: its outline and how many fields stand in it, one above the other.
  struct PenBox {
    var outline: Rect
    var fields: Int
    var words: String
  }

  /// Rectangles that are stroked in the colour of boxes, with their words.
  func penBoxes(_ color: Color) -> [PenBox] {
    paths.compactMap { drawn in
      guard drawn.fill == nil, drawn.stroke?.color == color, drawn.path.elements.count >= 5,
        drawn.path.elements[4] == .close
      else { return nil }
      let words = texts.filter { drawn.bounds.contains($0.ink.narrowed) }.map(\.run.text)
      return PenBox(
        outline: drawn.bounds, fields: 1 + drawn.path.levelLines,
        words: words.joined())
    }
  }
}

extension Path {
  /// How many level lines follow the outline; upright ones part ticks, not fields.
  fileprivate var levelLines: Int {
    zip(elements.dropFirst(5), elements.dropFirst(6)).count { first, second in
      if case (.move(let start), .line(let end)) = (first, second) { start.y == end.y } else { false }
    }
  }
}

extension Rect {
  /// Kerning and side bearings reach this far over a run's advance, in points.
  fileprivate var narrowed: Rect {
    Rect(x: minX + 0.5, y: minY + 0.1, width: max(0, width - 1), height: max(0, height - 0.2))
  }
}
