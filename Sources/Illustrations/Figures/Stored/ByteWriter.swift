import Drawing

/// Writes small numbers in few bytes: seven bits each, the lowest first, the eighth set where more follow.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  private var pen = GridPoint.zero

  mutating func write(_ number: Int) { write(bits: UInt(number)) }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  /// With their number before them.
  mutating func write(_ content: [UInt8]) {
    write(content.count)
    bytes += content
  }

  /// The step to it from the point before.
  /// - Parameter mark: stands in the two lowest bits of the step's width.
  mutating func write(_ point: Point, mark: UInt = 0) {
    let place = GridPoint(point)
    write(bits: Self.folded(place.x - pen.x) << 2 | mark)
    write(bits: Self.folded(place.y - pen.y))
    pen = place
  }

  mutating func write(_ path: Path) {
    write(path.elements.count)
    for element in path.elements {
      switch element {
      case .move(let p): write(p, mark: StoredElement.move)
      case .line(let p): write(p, mark: StoredElement.line)
      case .cubic(let a, let b, let p):
        write(a, mark: StoredElement.cubic)
        write(b)
        write(p)
      case .close: write(bits: StoredElement.close)
      }
    }
  }

  private mutating func write(bits: UInt) {
    var rest = bits
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Steps to either side in turn: 0, -1, 1, -2, …
  private static func folded(_ step: Int) -> UInt { UInt(bitPattern: step << 1 ^ step >> 63) }
}

/// A point as its lines on the ``FigureGrid``.
struct GridPoint {
  var x: Int
  var y: Int

  static let zero = GridPoint(x: 0, y: 0)

  init(x: Int, y: Int) { (self.x, self.y) = (x, y) }

  init(_ point: Point) {
    x = Int((point.x * FigureGrid.lines).rounded())
    y = Int((point.y * FigureGrid.lines).rounded())
  }

  var point: Point { Point(x: Double(x) / FigureGrid.lines, y: Double(y) / FigureGrid.lines) }
}

/// How the elements of a path are told apart.
enum StoredElement {
  static let move: UInt = 0
  static let line: UInt = 1
  static let cubic: UInt = 2
  static let close: UInt = 3
}
