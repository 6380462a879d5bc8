/// Objects that lie together in one stream (`ObjStm`, ISO 32000-1, 7.5.7): small dictionaries, of which a
/// tagged page has hundreds. Compressed together they take a tenth of what they take one by one, and
/// libharu keeps no record of each.
package struct PackedObjects: ~Copyable {
  /// The number of the first; the others follow it.
  package let first: Int
  /// The stream that they lie in.
  let container: HaruObject
  /// Where each begins in ``syntax``.
  private(set) var offsets: [Int] = []
  /// To be written to between ``begin()`` and the next.
  package var syntax: PDFSyntax

  init(container: HaruObject, count: Int) {
    self.container = container
    first = container.number + 1
    offsets.reserveCapacity(count)
    syntax = PDFSyntax(capacity: 96 * count)
  }

  package var count: Int { offsets.count }

  /// `<<`
  package mutating func begin() {
    offsets.append(syntax.count)
    syntax.raw("<<")
  }

  /// `>>`
  package mutating func end() { syntax.raw(">>\n") }

  func stream(_ deflater: Deflater) -> ObjectStream? {
    ObjectStream(
      offsets.enumerated().map { (number: first + $0.offset, place: $0.element) }, syntax, deflater)
  }
}

/// `ObjStm`, packed.
package struct ObjectStream: ~Copyable {
  /// All but the length.
  package let entries: PDFSyntax
  package let data: [UInt8]

  /// - Parameters:
  ///   - objects: each one's number, and where it begins in `content`, in bytes.
  /// - Returns: nil where there was no memory.
  package init?(
    _ objects: [(number: Int, place: Int)], _ content: borrowing PDFSyntax, _ deflater: Deflater
  ) {
    var whole = PDFSyntax(capacity: content.count + 16 * objects.count)
    for object in objects {
      whole.integer(object.number)
      whole.space()
      whole.integer(object.place)
      whole.space()
    }
    let first = whole.count
    whole.append(content)
    guard let data = deflater.compress(whole) else { return nil }
    self.data = data
    var entries = PDFSyntax(capacity: 96)
    entries.raw("/Type/ObjStm/N ")
    entries.integer(objects.count)
    entries.raw("/First ")
    entries.integer(first)
    entries.raw("/Filter/FlateDecode")
    self.entries = entries
  }
}
