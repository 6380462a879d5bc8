package import Drawing

/// The front and the back of a body, divided into the 17 muscles, with those shaded that something
/// trains.
package struct BodyMap: Hashable, Sendable {
  package enum Shade: Hashable, Sendable {
    case primary
    /// Hatched, so that it differs from ``primary`` in grey print too.
    case secondary
    /// From 0, nothing, to 1, the most.
    case level(Double)
  }

  package var shades: [MuscleRegion: Shade]

  package init(_ shades: [MuscleRegion: Shade]) { self.shades = shades }

  package init(_ emphasis: MuscleEmphasis) {
    shades = [:]
    for muscle in emphasis.secondary { shades[muscle] = .secondary }
    for muscle in emphasis.primary { shades[muscle] = .primary }
  }

  package enum View: Hashable, Sendable, CaseIterable { case front, back }

  /// Width to height of one view, hands included.
  package static let aspect = 0.46

  /// One view, as high as a standing person at this scale.
  package func frame(_ view: View, height: Double, palette: FigurePalette = FigurePalette()) -> Frame {
    let line = FigurePainter.lineWidth(atScale: height) * 0.8
    // The soles bulge a little below their points.
    let scale = (height - 2 * line) / 100.5
    let brush = Brush(
      origin: Point(x: height * Self.aspect / 2, y: line), scale: scale, line: line,
      palette: palette)
    var frame = Frame(size: Size(width: height * Self.aspect, height: height))
    let body = brush.path([BodyMapShapes.body], .joined)
    let head = brush.path([BodyMapShapes.head], .joined)
    let ears = brush.path([BodyMapShapes.ear], .mirrored)
    for shape in [body, ears, head] {
      let stroke = Stroke(palette.ink, width: 2 * line, join: .round)
      frame.add(.path(shape, fill: nil, stroke: stroke))
      frame.add(.path(shape, fill: Fill(palette.skin), stroke: nil))
      if shape == body { frame.add(.group(muscles(view, brush), .identity, clip: body)) }
    }
    let hair = view == .front ? BodyMapShapes.hairInFront : BodyMapShapes.hairBehind
    frame.add(.path(brush.path([hair], .joined), fill: Fill(palette.hair), stroke: nil))
    return frame
  }

  /// Front and back side by side, ``width(atHeight:)`` wide.
  package func frame(height: Double, palette: FigurePalette = FigurePalette()) -> Frame {
    var both = Frame(size: Size(width: Self.width(atHeight: height), height: height))
    for (index, view) in View.allCases.enumerated() {
      let x = Double(index) * height * (Self.aspect + Self.gap)
      // A group of its own, for sheets show the same map again and again.
      let drawn = frame(view, height: height, palette: palette)
      both.add(.group(drawn, .identity, clip: nil), at: Point(x: x, y: 0))
    }
    return both
  }

  /// Of front and back, in points.
  package static func width(atHeight height: Double) -> Double { height * (2 * aspect + gap) }

  /// Between front and back, to the height.
  private static let gap = 0.06

  private func muscles(_ view: View, _ brush: Brush) -> Frame {
    var frame = Frame(size: .zero)
    for (muscle, outlines) in view == .front ? BodyMapShapes.front : BodyMapShapes.back {
      let path = brush.path(outlines, .mirrored)
      let palette = brush.palette
      switch shades[muscle] {
      case nil: frame.add(.path(path, fill: Fill(palette.shirt), stroke: nil))
      case .primary?: frame.add(.path(path, fill: Fill(palette.accent), stroke: nil))
      case .level(let level)?:
        frame.add(.path(path, fill: Fill(palette.level(level)), stroke: nil))
      case .secondary?:
        frame.add(.path(path, fill: Fill(palette.secondaryGround), stroke: nil))
        frame.add(.group(brush.hatching(around: path), .identity, clip: path))
      }
    }
    return frame
  }

  /// A patch as the map shades it, for a legend.
  package static func swatch(
    _ shade: Shade, size: Size, palette: FigurePalette = FigurePalette()
  ) -> Frame {
    let rect = Rect(origin: .zero, size: size)
    let path = Path.rectangle(rect)
    var frame = Frame(size: size)
    switch shade {
    case .primary: frame.add(.path(path, fill: Fill(palette.accent), stroke: nil))
    case .level(let level):
      frame.add(.path(path, fill: Fill(palette.level(level)), stroke: nil))
    case .secondary:
      frame.add(.path(path, fill: Fill(palette.secondaryGround), stroke: nil))
      let brush = Brush(origin: .zero, scale: 1, line: 0.5, palette: palette)
      frame.add(.group(brush.hatching(around: path), .identity, clip: path))
    }
    return frame
  }
}

extension FigurePalette {
  /// From the colour of a muscle at rest to the accent.
  fileprivate func level(_ level: Double) -> Color {
    level >= 1 ? accent : shirt.mixed(with: accent, amount: max(0, level))
  }

  /// Under the hatching of a helping muscle.
  fileprivate var secondaryGround: Color { accent.mixed(with: paper, amount: 0.78) }
}

/// Turns the map's shapes into paths on a page.
private struct Brush {
  /// Where the middle of the head's top lies, in points.
  let origin: Point
  /// Points to a hundredth of stature.
  let scale: Double
  /// The width of outlines in points.
  let line: Double
  let palette: FigurePalette

  enum Half {
    /// Both halves are one shape that goes across the middle.
    case joined
    /// A shape on either side.
    case mirrored
  }

  func path(_ outlines: [BodyMapShapes.Outline], _ half: Half) -> Path {
    var path = Path()
    for outline in outlines {
      let right = outline.map { place($0.x, $0.y) }
      let left = outline.reversed().map { place(-$0.x, $0.y) }
      switch half {
      case .mirrored:
        ClosedSpline.append(right, to: &path)
        ClosedSpline.append(left, to: &path)
      case .joined:
        // Points in the middle are not there twice.
        let other = zip(left, outline.reversed()).filter { $1.x != 0 }.map(\.0)
        ClosedSpline.append(right + other, to: &path)
      }
    }
    return path
  }

  /// To a twentieth of a point, as figures.
  private func place(_ x: Double, _ y: Double) -> Point {
    Point(
      x: ((origin.x + x * scale) * 20).rounded() / 20,
      y: ((origin.y + y * scale) * 20).rounded() / 20)
  }

  /// Slanted lines over the box around a path, in one path.
  func hatching(around path: Path) -> Frame {
    var frame = Frame(size: .zero)
    guard let box = path.bounds else { return frame }
    let gap = max(1.7, line * 2.4)
    var lines = Path()
    // On one grid, so that the lines of neighbouring muscles meet.
    var start = ((box.minX - box.maxY) / gap).rounded(.up) * gap
    while start < box.maxX - box.minY {
      lines.elements.append(.move(Point(x: start + box.minY, y: box.minY)))
      lines.elements.append(.line(Point(x: start + box.maxY, y: box.maxY)))
      start += gap
    }
    let stroke = Stroke(palette.accent, width: gap * 0.42)
    frame.add(.path(lines, fill: nil, stroke: stroke))
    return frame
  }
}
