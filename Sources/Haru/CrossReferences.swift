internal import CHaru

/// Where each object of a file stands, as a stream (ISO 32000-1, 7.5.8): in place of libharu's own table,
/// which knows no objects that lie in others and takes twenty bytes for each.
struct CrossReferences {
  /// The place of each of libharu's objects, as it wrote them; nil for free numbers.
  private var places: [Int?] = []
  /// Of the stream that objects lie in, and how many there are.
  private let container: Int
  private let packed: Int

  /// `HPDF_Xref_GetEntry`, once the file is saved.
  init(of xref: HPDF_Xref, container: Int, packed: Int) {
    self.container = container
    self.packed = packed
    guard let entries = xref.pointee.entries else { return }
    places.reserveCapacity(Int(entries.pointee.count))
    for index in 0..<entries.pointee.count {
      let entry = HPDF_Xref_GetEntry(xref, index)
      let isUsed = entry?.pointee.entry_typ == CChar(bitPattern: UInt8(ascii: "n"))
      places.append(isUsed ? entry.map { Int($0.pointee.byte_offset) } : nil)
    }
  }

  /// The stream's own number, the last.
  var number: Int { places.count + packed }

  /// Three fields for each object: what it is (one byte), where (four), and which of its container's it is (three).
  /// - Parameter start: where the stream itself stands.
  func rows(start: Int) -> [UInt8] {
    var rows: [UInt64] = []
    rows.reserveCapacity(number + 1)
    // The three are one number of eight bytes.
    func add(_ kind: UInt64, _ place: Int, _ index: Int) {
      rows.append((kind << 56 | UInt64(place) << 24 | UInt64(index)).bigEndian)
    }
    for place in places {
      if let place { add(1, place, 0) } else { add(0, 0, 65_535) }
    }
    for index in 0..<packed { add(2, container, index) }
    add(1, start, 0)
    return rows.withUnsafeBytes { Array($0) }
  }
}
