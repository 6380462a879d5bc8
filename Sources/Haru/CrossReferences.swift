internal import CHaru

/// Where each object of a file stands, as streams (ISO 32000-1, 7.5.8): a table knows no objects that lie in
/// others, and takes twenty bytes for each.
///
/// A file that is written as it grows says from time to time where its objects of late are, so that nobody need
/// remember all of them.
package struct CrossReferences {
  /// A row has three fields, which are one number of eight bytes: what the object is (one byte), where, and which of
  /// its container's it is.
  private typealias Row = UInt64
  /// Of the second field, in bytes.
  private let placeWidth: Int
  /// Of the numbers from ``firstNumber`` on.
  private var rows: [Row] = []
  private var firstNumber = 0
  /// Of numbers below it that stood nowhere when their like were told.
  private var lateRows: [Int: Row] = [:]
  /// Where the last section stands.
  private var previous: Int?

  private enum Kind: Row { case free, plain, packed }

  /// Of an object that stands nowhere yet.
  private static let nowhere = Row.max

  /// - Parameter placeWidth: in bytes. With 4, places lie below 4 GB, and a container has up to 16 million objects;
  ///   with 5, below 1 TB, and up to 65 536.
  package init(placeWidth: Int) {
    self.placeWidth = placeWidth
    addFree()
  }

  /// `HPDF_Xref_GetEntry`, once the file is saved: the place of each of libharu's objects, as it wrote them.
  /// - Parameters:
  ///   - container: the stream that objects lie in.
  ///   - packed: how many, with the numbers behind libharu's.
  init(of xref: HPDF_Xref, container: Int, packed: Int) {
    placeWidth = 4
    guard let entries = xref.pointee.entries else { return }
    rows.reserveCapacity(Int(entries.pointee.count) + packed + 1)
    for index in 0..<entries.pointee.count {
      if let entry = HPDF_Xref_GetEntry(xref, index),
        entry.pointee.entry_typ == CChar(bitPattern: UInt8(ascii: "n"))
      {
        set(add(), at: Int(entry.pointee.byte_offset))
      } else {
        addFree()
      }
    }
    for index in 0..<packed { set(add(), in: container, index: index) }
  }

  /// How many numbers there are, with 0, which is no object's.
  package var count: Int { firstNumber + rows.count }

  /// How many of them the next section tells at least.
  package var untoldCount: Int { rows.count }

  /// The numbers of objects that stand nowhere.
  package var missing: [Int] {
    lateRows.filter { $0.value == Self.nowhere }.keys.sorted()
      + rows.indices.filter { rows[$0] == Self.nowhere }.map { firstNumber + $0 }
  }

  /// The number of a new object.
  package mutating func add() -> Int {
    rows.append(Self.nowhere)
    return count - 1
  }

  private mutating func addFree() { rows.append(row(.free, 0, 65_535)) }

  /// - Parameter place: in bytes, from the beginning of the file.
  package mutating func set(_ number: Int, at place: Int) { set(number, row(.plain, place, 0)) }

  package mutating func set(_ number: Int, in container: Int, index: Int) {
    set(number, row(.packed, container, index))
  }

  private mutating func set(_ number: Int, _ row: Row) {
    if number < firstNumber { lateRows[number] = row } else { rows[number - firstNumber] = row }
  }

  private func row(_ kind: Kind, _ place: Int, _ index: Int) -> Row {
    kind.rawValue << 56 | Row(place) << Row(8 * (7 - placeWidth)) | Row(index)
  }

  /// A section: a stream with all that no earlier one has told. Its own number is the next.
  /// - Parameters:
  ///   - start: where it stands.
  ///   - trailer: `Root`, `Info` and `ID`.
  /// - Returns: nil where there was no memory.
  package mutating func section(
    at start: Int, trailer: borrowing PDFSyntax, _ deflater: Deflater
  ) -> PDFSyntax? {
    let number = add()
    set(number, at: start)
    let told = takeRows()
    guard let data = deflater.compress(Self.differences(told)) else { return nil }
    var syntax = PDFSyntax(capacity: 512 + data.count)
    syntax.integer(number)
    syntax.raw(" 0 obj\n<</Type/XRef/Size ")
    syntax.integer(count)
    syntax.raw("/W[1 ")
    syntax.integer(placeWidth)
    syntax.space()
    syntax.integer(7 - placeWidth)
    syntax.raw("]")
    if told.count < count { syntax.index(told.map(\.number)) }
    if let previous {
      syntax.raw("/Prev ")
      syntax.integer(previous)
    }
    syntax.append(trailer)
    syntax.raw("/Filter/FlateDecode/DecodeParms<</Columns 8/Predictor 12>>/Length ")
    syntax.integer(data.count)
    syntax.raw(">>\nstream\n")
    syntax.append(data)
    syntax.raw("\r\nendstream\nendobj\n")
    previous = start
    return syntax
  }

  /// The last section, and what a file ends with.
  package mutating func end(
    at start: Int, trailer: borrowing PDFSyntax, _ deflater: Deflater
  ) -> PDFSyntax? {
    guard var syntax = section(at: start, trailer: trailer, deflater) else { return nil }
    syntax.raw("startxref\n")
    syntax.integer(start)
    syntax.raw("\n%%EOF\n")
    return syntax
  }

  /// The rows of all objects that stand somewhere, by number; the others are left for later.
  private mutating func takeRows() -> [(number: Int, row: Row)] {
    var told = lateRows.filter { $0.value != Self.nowhere }.map { (number: $0.key, row: $0.value) }
    told.sort { $0.number < $1.number }
    for late in told { lateRows[late.number] = nil }
    told.reserveCapacity(told.count + rows.count)
    for (index, row) in rows.enumerated() {
      let number = firstNumber + index
      if row == Self.nowhere { lateRows[number] = row } else { told.append((number, row)) }
    }
    firstNumber = count
    rows.removeAll(keepingCapacity: true)
    return told
  }

  /// Each row's bytes less those of the row above, behind a 2 that says so: the `Up` of PNG, which packs to a seventh
  /// of the rows themselves.
  private static func differences(_ told: [(number: Int, row: Row)]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(9 * told.count)
    var above: Row = 0
    for (_, row) in told {
      bytes.append(2)
      for shift in stride(from: Row(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: row >> shift) &- UInt8(truncatingIfNeeded: above >> shift))
      }
      above = row
    }
    return bytes
  }
}

extension PDFSyntax {
  /// `Index`: the first of each run of numbers, and how many it has.
  fileprivate mutating func index(_ numbers: [Int]) {
    raw("/Index[")
    var start = 0
    for end in 1...numbers.count where end == numbers.count || numbers[end] != numbers[end - 1] + 1 {
      if start > 0 { space() }
      integer(numbers[start])
      space()
      integer(end - start)
      start = end
    }
    raw("]")
  }
}
