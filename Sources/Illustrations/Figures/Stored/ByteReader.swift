import Drawing

/// Reads what a ``ByteWriter`` wrote. Past the end it finds zeros, and says so.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  /// How many bytes are read.
  private(set) var place = 0
  private var pen = GridPoint.zero
  private(set) var isPastEnd = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// A number from 0 up to what is left of the bytes, for counts, or up to a limit.
  mutating func count(upTo limit: Int? = nil) -> Int {
    let bits = bits()
    guard bits <= UInt(limit ?? bytes.count) else {
      isPastEnd = true
      return 0
    }
    return Int(bits)
  }

  mutating func text() -> String { String(decoding: content(), as: UTF8.self) }

  /// Bytes that have their number before them.
  mutating func content() -> UnsafeRawBufferPointer {
    let count = count()
    guard count <= bytes.count - place else {
      isPastEnd = true
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<(place + count)])
  }

  mutating func point() -> Point { point(after: bits()) }

  mutating func path() -> Path {
    let count = count()
    var elements: [Path.Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count {
      let width = bits()
      switch width & 3 {
      case StoredElement.move: elements.append(.move(point(after: width)))
      case StoredElement.line: elements.append(.line(point(after: width)))
      case StoredElement.cubic:
        let a = point(after: width)
        let b = point()
        elements.append(.cubic(a, b, point()))
      default: elements.append(.close)
      }
    }
    return Path(elements)
  }

  private mutating func point(after width: UInt) -> Point {
    pen.x &+= Self.unfolded(width >> 2)
    pen.y &+= Self.unfolded(bits())
    return pen.point
  }

  private mutating func bits() -> UInt {
    var bits: UInt = 0
    var shift: UInt = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      bits |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return bits }
      shift += 7
    }
    isPastEnd = true
    return 0
  }

  private static func unfolded(_ bits: UInt) -> Int {
    Int(bitPattern: bits >> 1) ^ -Int(bitPattern: bits & 1)
  }
}
