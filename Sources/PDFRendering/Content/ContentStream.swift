internal import Drawing
internal import Haru

/// A page's operators, in PDF's own coordinates: y runs up.
struct ContentStream: ~Copyable {
  var syntax = PDFSyntax(capacity: 16_384)
  var state: GraphicsState
  /// Decimal places of lengths; more of them inside a group that magnifies.
  var decimals = 2
  private var saved: [(state: GraphicsState, decimals: Int)] = []
  private var isInText = false
  /// Where the current line of text starts, scaled by `decimals`: `Td` counts from there.
  private var lineX = 0
  private var lineY = 0

  var depth: Int { saved.count }

  init(state: GraphicsState = GraphicsState()) { self.state = state }

  // MARK: - Graphics state

  /// `q`
  mutating func save() {
    endText()
    saved.append((state, decimals))
    syntax.raw("q\n")
  }

  /// `Q`
  mutating func restore() {
    guard let last = saved.popLast() else { return }
    endText()
    (state, decimals) = last
    syntax.raw("Q\n")
  }

  /// `cm`
  mutating func concatenate(_ t: Transform) {
    for factor in [t.a, t.b, t.c, t.d] {
      syntax.real(factor, decimals: 5)
      syntax.space()
    }
    length(t.tx)
    length(t.ty)
    syntax.raw("cm\n")
  }

  /// `g`, `rg`
  mutating func fillColor(_ color: Color) {
    guard color != state.fill else { return }
    state.fill = color
    if components(color) == 1 { syntax.raw("g\n") } else { syntax.raw("rg\n") }
  }

  /// `G`, `RG`
  mutating func strokeColor(_ color: Color) {
    guard color != state.stroke else { return }
    state.stroke = color
    if components(color) == 1 { syntax.raw("G\n") } else { syntax.raw("RG\n") }
  }

  /// `RG`, `w`, `J`, `j`, `d`
  mutating func stroke(with stroke: Stroke) {
    strokeColor(stroke.color)
    if stroke.width != state.lineWidth {
      state.lineWidth = stroke.width
      length(stroke.width)
      syntax.raw("w\n")
    }
    if stroke.cap != state.cap {
      state.cap = stroke.cap
      switch stroke.cap {
      case .butt: syntax.raw("0 J\n")
      case .round: syntax.raw("1 J\n")
      case .square: syntax.raw("2 J\n")
      }
    }
    if stroke.join != state.join {
      state.join = stroke.join
      switch stroke.join {
      case .miter: syntax.raw("0 j\n")
      case .round: syntax.raw("1 j\n")
      case .bevel: syntax.raw("2 j\n")
      }
    }
    if stroke.dash != state.dash {
      state.dash = stroke.dash
      syntax.raw("[")
      // PDF takes neither a negative length nor a pattern of zeros alone.
      if stroke.dash.contains(where: { $0 > 0 }), stroke.dash.allSatisfy({ $0 >= 0 }) {
        for part in stroke.dash { length(part) }
      }
      syntax.raw("]0 d\n")
    }
  }

  // MARK: - Marked content

  /// `BDC`
  mutating func beginMarked(_ role: StaticString, identifier: Int) {
    endText()
    syntax.raw("/")
    syntax.raw(role)
    syntax.raw("<</MCID ")
    syntax.integer(identifier)
    syntax.raw(">>BDC\n")
  }

  /// `BDC` with `/Artifact`
  mutating func beginArtifact(_ artifact: SemanticTag.Artifact) {
    endText()
    switch artifact {
    case .pagination: syntax.raw("/Artifact<</Type/Pagination>>BDC\n")
    case .layout: syntax.raw("/Artifact<</Type/Layout>>BDC\n")
    case .background: syntax.raw("/Artifact<</Type/Background>>BDC\n")
    }
  }

  /// `EMC`
  mutating func endMarked() {
    endText()
    syntax.raw("EMC\n")
  }

  // MARK: - Text

  /// `BT` where none is open, `Td` to the pen's place.
  mutating func moveText(to point: Point) {
    if !isInText {
      isInText = true
      (lineX, lineY) = (0, 0)
      syntax.raw("BT\n")
    }
    let x = PDFSyntax.scaled(point.x, decimals: decimals)
    let y = PDFSyntax.scaled(point.y, decimals: decimals)
    guard x != lineX || y != lineY else { return }
    syntax.fixed(x - lineX, decimals: decimals)
    syntax.space()
    syntax.fixed(y - lineY, decimals: decimals)
    syntax.raw(" Td\n")
    (lineX, lineY) = (x, y)
  }

  /// `Tf`
  mutating func font(_ name: String, face: Int, size: Double) {
    if let font = state.font, font == (face, size) { return }
    state.font = (face, size)
    syntax.name(name)
    syntax.space()
    length(size)
    syntax.raw("Tf\n")
  }

  /// `Tc`
  mutating func characterSpacing(_ points: Double) {
    guard points != state.characterSpacing else { return }
    state.characterSpacing = points
    syntax.real(points, decimals: 3)
    syntax.raw(" Tc\n")
  }

  /// `ET` where `BT` is open. Path and marked-content operators may not stand between the two.
  mutating func endText() {
    guard isInText else { return }
    isInText = false
    syntax.raw("ET\n")
  }

  // MARK: - Images and forms

  /// `cm`, `Do`: the form with its own zero at `origin`.
  mutating func form(_ name: String, at origin: Point) {
    save()
    concatenate(.translation(origin.x, origin.y))
    syntax.name(name)
    syntax.raw(" Do\n")
    restore()
  }

  /// `cm`, `Do`: the image in the unit square, stretched to `size` with its lower left at `origin`.
  mutating func image(_ name: String, at origin: Point, size: Size) {
    save()
    length(size.width)
    syntax.raw("0 0 ")
    length(size.height)
    length(origin.x)
    length(origin.y)
    syntax.raw("cm\n")
    syntax.name(name)
    syntax.raw(" Do\n")
    restore()
  }

  // MARK: - Numbers

  mutating func length(_ value: Double) {
    syntax.real(value, decimals: decimals)
    syntax.space()
  }

  /// - Returns: how many components the colour took: 1 for a grey, else 3.
  private mutating func components(_ color: Color) -> Int {
    func part(_ value: Double) -> Int { PDFSyntax.scaled(min(max(value, 0), 1), decimals: 3) }
    let (red, green, blue) = (part(color.red), part(color.green), part(color.blue))
    let isGrey = red == green && green == blue
    syntax.fixed(red, decimals: 3)
    syntax.space()
    if !isGrey {
      syntax.fixed(green, decimals: 3)
      syntax.space()
      syntax.fixed(blue, decimals: 3)
      syntax.space()
    }
    return isGrey ? 1 : 3
  }
}
