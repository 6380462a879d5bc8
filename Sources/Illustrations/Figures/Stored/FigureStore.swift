/// Figures that were drawn ahead, in one file, each found by its name.
package struct FigureStore: Sendable {
  /// Where the file of the bundled figures lies.
  package static let path = "layouts/drawn-figures.bin"

  private let places: [String: Range<Int>]

  /// Finds where each figure lies in the file.
  /// - Returns: nil where the bytes are no such file.
  package init?(_ file: UnsafeRawBufferPointer) {
    var reader = ByteReader(file)
    var places: [String: Range<Int>] = [:]
    for _ in 0..<reader.count() {
      let name = reader.text()
      let content = reader.content()
      guard !reader.isPastEnd else { return nil }
      places[name] = (reader.place - content.count)..<reader.place
    }
    self.places = places
  }

  package var names: Set<String> { Set(places.keys) }

  /// The bytes of a figure in the file that the store was made of; nil where it has none of that name.
  package func figure(_ name: String, in file: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    places[name].map { UnsafeRawBufferPointer(rebasing: file[$0]) }
  }

  /// A file of figures, in the order of their names.
  package static func file(of figures: [String: DrawnFigure]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(figures.count)
    for (name, figure) in figures.sorted(by: { $0.key < $1.key }) {
      writer.write(name)
      writer.write(figure.stored)
    }
    return writer.bytes
  }
}
