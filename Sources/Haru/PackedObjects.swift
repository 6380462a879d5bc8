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

  /// Each object's number and place, which stand before them all.
  func heading() -> PDFSyntax {
    var heading = PDFSyntax(capacity: 12 * offsets.count)
    for (index, offset) in offsets.enumerated() {
      heading.integer(first + index)
      heading.space()
      heading.integer(offset)
      heading.space()
    }
    return heading
  }
}
