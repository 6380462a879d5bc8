internal import Haru

/// A file that ``PDFRenderer`` has made, opened again by its cross-reference table.
///
/// It reads what libharu and this room write, and no more: a stream of references, one stream with
/// objects in it, a dictionary in every object but for numbers.
struct FinishedPDF {
  /// The file, and behind it what lies packed in it.
  private(set) var bytes: [UInt8]
  /// By object number: where `n 0 obj` stands, or the value itself of an object that was packed; nil for
  /// objects that there are not.
  private(set) var offsets: [Int?] = []
  private(set) var catalog = 0
  /// Of the file itself.
  private let end: Int

  /// - Returns: nil where the bytes are no such file.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.count
    guard let start = Self.last("startxref", in: bytes),
      let place = PDFScanner(bytes, at: start + 9).integer(),
      place > 0, place < bytes.count, let root = readReferences(at: place)
    else { return nil }
    catalog = root
  }

  /// `XRef`, and the `ObjStm` that it names.
  /// - Returns: the catalogue's number.
  private mutating func readReferences(at place: Int) -> Int? {
    var scan = PDFScanner(bytes, at: place)
    guard let own = scan.nextInteger(), scan.nextInteger() != nil, scan.skip("obj") else { return nil }
    // Found by itself first, as all others are found through it.
    offsets = Array(repeating: nil, count: own + 1)
    offsets[own] = place
    scan.skipSpace()
    guard let root = scan.value(of: "Root"), let rows = inflated(own, limit: (own + 1) * 9),
      rows.count == (own + 1) * 9
    else { return nil }
    var container: Int?
    var packed: [(number: Int, index: Int)] = []
    var row = [UInt8](repeating: 0, count: 8)
    for number in 0...own {
      // What a row has more than the one above.
      for column in row.indices { row[column] &+= rows[number * 9 + 1 + column] }
      let place = row[1...4].reduce(0) { $0 << 8 | Int($1) }
      let index = row.suffix(3).reduce(0) { $0 << 8 | Int($1) }
      switch row.first {
      case 1: offsets[number] = place < end ? place : nil
      case 2:
        container = place
        packed.append((number, index))
      default: offsets[number] = nil
      }
    }
    if let container {
      guard readPacked(in: container, packed) else { return nil }
    }
    return PDFScanner(bytes, at: root).reference()
  }

  /// Puts the content of an `ObjStm` behind the file.
  private mutating func readPacked(in container: Int, _ objects: [(number: Int, index: Int)]) -> Bool {
    guard let count = integer("N", in: container), let first = integer("First", in: container),
      let content = inflated(container, limit: Self.largestContent), first <= content.count
    else { return false }
    let start = bytes.count
    bytes += content
    var scan = PDFScanner(bytes, at: start)
    var places: [Int] = []
    while places.count < count, scan.nextInteger() != nil, let place = scan.nextInteger() {
      places.append(start + first + place)
    }
    for object in objects {
      guard places.indices.contains(object.index) else { return false }
      offsets[object.number] = places[object.index]
    }
    return true
  }

  /// More than any document's structure, in bytes.
  private static let largestContent = 256 << 20

  private func inflated(_ object: Int, limit: Int) -> [UInt8]? {
    guard var scan = scanner(at: object) else { return nil }
    scan.skipValue()
    return stream(of: object, behind: scan.at).flatMap { Inflater.inflate($0, limit: limit) }
  }

  /// A scanner in front of an object's value.
  func scanner(at object: Int) -> PDFScanner? {
    guard offsets.indices.contains(object), let offset = offsets[object] else { return nil }
    var scan = PDFScanner(bytes, at: offset)
    if offset >= end { return scan }
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
