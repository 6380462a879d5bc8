/// Figures that were drawn ahead, in one file, each found by its name.
package struct FigureStore: Sendable {
  /// Where the file of the bundled figures lies.
  package static let path = "layouts/drawn-figures.bin"

  private let places: [String: Place]

  /// What lies where in the file.
  private struct Place: Sendable {
    var label: Range<Int>
    var figure: Range<Int>
  }

  /// Finds where each figure lies in the file.
  /// - Returns: nil where the bytes are no such file.
  package init?(_ file: UnsafeRawBufferPointer) {
    var reader = ByteReader(file)
    var places: [String: Place] = [:]
    func content() -> Range<Int> {
      let count = reader.content().count
      return (reader.place - count)..<reader.place
    }
    for _ in 0..<reader.count() {
      places[reader.text()] = Place(label: content(), figure: content())
      guard !reader.isPastEnd else { return nil }
    }
    self.places = places
  }

  package var names: Set<String> { Set(places.keys) }

  /// The bytes of a figure in the file that the store was made of; nil where it has none of that name.
  package func figure(_ name: String, in file: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    places[name].map { UnsafeRawBufferPointer(rebasing: file[$0.figure]) }
  }

  /// What each figure is called, read from the file that the store was made of.
  package func labels(in file: UnsafeRawBufferPointer) -> [String: FigureLabel] {
    places.compactMapValues { FigureLabel(stored: UnsafeRawBufferPointer(rebasing: file[$0.label])) }
  }

  /// What is stored of a figure.
  package struct Entry: Sendable {
    var label: FigureLabel
    var figure: DrawnFigure

    package init(_ label: FigureLabel, _ figure: DrawnFigure) {
      (self.label, self.figure) = (label, figure)
    }
  }

  /// A file of figures, in the order of their names.
  package static func file(of figures: [String: Entry]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(figures.count)
    for (name, entry) in figures.sorted(by: { $0.key < $1.key }) {
      writer.write(name)
      writer.write(entry.label.stored)
      writer.write(entry.figure.stored)
    }
    return writer.bytes
  }
}
