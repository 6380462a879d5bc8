package import Illustrations

/// The bundled figures as they were drawn when the program was made.
package enum BundledDrawings {
  /// - Parameter trained: the muscles that can be painted; where it names none, those of the figure itself.
  /// - Returns: nil where there is none of that name.
  package static func figure(_ name: String, training trained: MuscleEmphasis) -> DrawnFigure? {
    guard let file, let stored = store?.figure(name, in: file) else { return nil }
    return DrawnFigure(stored: stored, training: trained)
  }

  /// What each figure is called and shows, by its name.
  static var labels: [String: FigureLabel] { file.flatMap { store?.labels(in: $0) } ?? [:] }

  private static var file: UnsafeRawBufferPointer? { BundledFiles.bytes(of: FigureStore.path) }
  private static let store = file.flatMap { FigureStore($0) }
}
