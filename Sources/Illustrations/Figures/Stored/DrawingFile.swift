/// A figure that was drawn ahead, as it lies beside its figure file: what it is called, and its drawing.
package struct DrawingFile {
  private let storedLabel: UnsafeRawBufferPointer
  private let storedFigure: UnsafeRawBufferPointer

  /// Where the files of the bundled figures lie.
  package static let folder = "layouts/drawings"
  package static let ending = ".bin"

  package static func path(of name: String) -> String { "\(folder)/\(name)\(ending)" }

  /// - Parameter file: alive as long as what is read from it.
  /// - Returns: nil where the bytes are no such file.
  package init?(_ file: UnsafeRawBufferPointer) {
    var reader = ByteReader(file)
    storedLabel = reader.content()
    storedFigure = reader.content()
    if reader.isPastEnd { return nil }
  }

  package var label: FigureLabel? { FigureLabel(stored: storedLabel) }

  /// - Parameter trained: as in ``DrawnFigure/init(stored:training:)``.
  package func figure(training trained: MuscleEmphasis?) -> DrawnFigure? {
    DrawnFigure(stored: storedFigure, training: trained)
  }

  /// The bytes of a file.
  package static func bytes(of label: FigureLabel, _ figure: DrawnFigure) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(label.stored)
    writer.write(figure.stored)
    return writer.bytes
  }
}
