/// A file that ``PDFRenderer`` has made, opened again by its cross-reference table.
///
/// It reads what libharu and this room write, and no more: a table and no stream of references, a
/// dictionary in every object but for numbers.
struct FinishedPDF {
  let bytes: [UInt8]
  /// By object number: where `n 0 obj` stands; nil for objects that there are not.
  private(set) var offsets: [Int?] = []
  private(set) var catalog = 0

  /// - Returns: nil where the bytes are no such file.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let start = Self.last("startxref", in: bytes),
      let table = PDFScanner(bytes, at: start + 9).integer(),
      table > 0, table < bytes.count, let root = readTable(at: table)
    else { return nil }
    catalog = root
  }

  /// `xref`, its one section, `trailer`
  /// - Returns: the catalogue's number.
  private mutating func readTable(at table: Int) -> Int? {
    var scan = PDFScanner(bytes, at: table)
    guard scan.skip("xref"), scan.nextInteger() == 0, let count = scan.nextInteger(),
      count > 0, count <= bytes.count / 20
    else { return nil }
    offsets.reserveCapacity(count)
    for _ in 0..<count {
      guard let offset = scan.nextInteger(), scan.nextInteger() != nil, let kind = scan.nextByte(),
        offset < bytes.count
      else { return nil }
      offsets.append(kind == UInt8(ascii: "n") ? offset : nil)
    }
    guard scan.skip("trailer"), let root = scan.value(of: "Root") else { return nil }
    return PDFScanner(bytes, at: root).reference()
  }

  /// A scanner in front of an object's value.
  func scanner(at object: Int) -> PDFScanner? {
    guard offsets.indices.contains(object), let offset = offsets[object] else { return nil }
    var scan = PDFScanner(bytes, at: offset)
    guard scan.nextInteger() == object, scan.nextInteger() != nil, scan.skip("obj") else { return nil }
    scan.skipSpace()
    return scan
  }

  /// Where the value of a key begins, in an object that is a dictionary.
  func value(of key: StaticString, in object: Int) -> Int? { scanner(at: object)?.value(of: key) }

  func reference(_ key: StaticString, in object: Int) -> Int? {
    value(of: key, in: object).flatMap { PDFScanner(bytes, at: $0).reference() }
  }

  func integer(_ key: StaticString, in object: Int) -> Int? {
    value(of: key, in: object).flatMap { PDFScanner(bytes, at: $0).integer() }
  }

  /// The stream's bytes; nil where the object is none.
  /// - Parameter end: of the object's dictionary.
  func stream(of object: Int, behind end: Int) -> ArraySlice<UInt8>? {
    var scan = PDFScanner(bytes, at: end)
    guard scan.skip("stream") else { return nil }
    // libharu ends the line with both characters, we with one.
    if scan.byte == 0x0D { scan.at += 1 }
    if scan.byte == 0x0A { scan.at += 1 }
    guard let value = value(of: "Length", in: object) else { return nil }
    let direct = PDFScanner(bytes, at: value)
    let length =
      if let number = direct.reference() { scanner(at: number)?.integer() } else { direct.integer() }
    guard let length, length >= 0, scan.at + length <= bytes.count else { return nil }
    return bytes[scan.at..<(scan.at + length)]
  }

  private static func last(_ word: StaticString, in bytes: [UInt8]) -> Int? {
    let count = word.utf8CodeUnitCount
    let pattern = UnsafeBufferPointer(start: word.utf8Start, count: count)
    var at = bytes.count - count
    while at >= 0, at > bytes.count - 1024 {
      if bytes[at..<(at + count)].elementsEqual(pattern) { return at }
      at -= 1
    }
    return nil
  }
}
