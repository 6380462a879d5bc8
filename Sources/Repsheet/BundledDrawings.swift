package import Illustrations

/// The bundled figures as they were drawn when the program was made.
package enum BundledDrawings {
  /// - Parameter trained: the muscles that can be painted; where it names none, those of the figure itself.
  /// - Returns: nil where there is none of that name.
  package static func figure(_ name: String, training trained: MuscleEmphasis) -> DrawnFigure? {
    BundledFiles.bytes(of: DrawingFile.path(of: name)).flatMap { DrawingFile($0)?.figure(training: trained) }
  }

  /// What each figure is called and shows, by its name.
  static var labels: [String: FigureLabel] {
    BundledFiles.all(in: DrawingFile.folder, ending: DrawingFile.ending).reduce(into: [:]) { labels, file in
      labels[file.name] = DrawingFile(file.bytes)?.label
    }
  }
}
