internal import Drawing
internal import Haru

extension ContentStream {
  /// How a drawing's points become PDF's: the one place where y is turned over.
  struct Placement {
    /// Where the drawing's own zero lies; its y grows downwards from `top`.
    var left: Double
    var top: Double

    func callAsFunction(_ point: Point) -> Point { Point(x: left + point.x, y: top - point.y) }

    func moved(by origin: Point) -> Placement { Placement(left: left + origin.x, top: top - origin.y) }
  }

  /// `f`, `f*`, `S`, `B`, `B*`
  mutating func draw(_ path: Path, fill: Fill?, stroke: Stroke?, placed: Placement) {
    guard fill != nil || stroke != nil, !path.elements.isEmpty else { return }
    endText()
    if let fill { fillColor(fill.color) }
    if let stroke { self.stroke(with: stroke) }
    outline(path, placed: placed)
    switch (fill?.rule, stroke) {
    case (.nonZero, nil): syntax.raw("f\n")
    case (.evenOdd, nil): syntax.raw("f*\n")
    case (.nonZero, _?): syntax.raw("B\n")
    case (.evenOdd, _?): syntax.raw("B*\n")
    case (nil, _): syntax.raw("S\n")
    }
  }

  /// `W n`
  mutating func clip(to path: Path, placed: Placement) {
    endText()
    if path.elements.isEmpty {
      // Nothing shows through an empty path; PDF wants a path all the same.
      syntax.raw("0 0 0 0 re\n")
    } else {
      outline(path, placed: placed)
    }
    syntax.raw("W n\n")
  }

  /// `m`, `l`, `c`, `h`, `re`
  private mutating func outline(_ path: Path, placed: Placement) {
    if rectangle(path, placed: placed) { return }
    for element in path.elements {
      switch element {
      case .move(let end):
        point(placed(end))
        syntax.raw("m\n")
      case .line(let end):
        point(placed(end))
        syntax.raw("l\n")
      case .cubic(let first, let second, let end):
        point(placed(first))
        point(placed(second))
        point(placed(end))
        syntax.raw("c\n")
      case .close:
        syntax.raw("h\n")
      }
    }
  }

  private mutating func point(_ point: Point) {
    length(point.x)
    length(point.y)
  }

  /// `re`, for four sides along the axes. Width and height are taken between rounded corners, so that
  /// rectangles that share an edge share it on paper.
  private mutating func rectangle(_ path: Path, placed: Placement) -> Bool {
    let parts = path.elements
    guard parts.count == 5, case .move(let a) = parts[0], case .line(let b) = parts[1],
      case .line(let c) = parts[2], case .line(let d) = parts[3], case .close = parts[4],
      a.y == b.y, b.x == c.x, c.y == d.y, d.x == a.x
    else { return false }
    let start = placed(a)
    let end = placed(c)
    let x = PDFSyntax.scaled(start.x, decimals: decimals)
    let y = PDFSyntax.scaled(start.y, decimals: decimals)
    let width = PDFSyntax.scaled(end.x, decimals: decimals) - x
    let height = PDFSyntax.scaled(end.y, decimals: decimals) - y
    for number in [x, y, width, height] {
      syntax.fixed(number, decimals: decimals)
      syntax.space()
    }
    syntax.raw("re\n")
    return true
  }
}
