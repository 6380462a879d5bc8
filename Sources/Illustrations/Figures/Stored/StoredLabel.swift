extension FigureLabel {
  /// In few bytes, for a ``DrawingFile``.
  var stored: [UInt8] {
    var writer = ByteWriter()
    writer.write(title)
    writer.write(names.count)
    for name in names { writer.write(name) }
    writer.write(implements.reduce(0) { $0 | 1 << $1.number })
    writer.write(base.number)
    return writer.bytes
  }

  /// - Parameter stored: what ``stored`` gave.
  /// - Returns: nil where the bytes are those of no label.
  init?(stored: UnsafeRawBufferPointer) {
    var reader = ByteReader(stored)
    title = reader.text()
    names = (0..<reader.count()).map { _ in reader.text() }
    let bits = reader.count(upTo: 1 << FigureImplement.allCases.count - 1)
    implements = Set(FigureImplement.allCases.filter { bits >> $0.number & 1 == 1 })
    base = FigureBase.allCases[reader.count(upTo: FigureBase.allCases.count - 1)]
    if reader.isPastEnd { return nil }
  }
}
