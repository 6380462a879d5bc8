package import Diagnostics
package import Drawing

/// A figure whose poses are found and whose shapes are drawn, ready to be put on pages in any size
/// and any colours.
package struct DrawnFigure: Hashable, Sendable {
  package let title: String
  package let alternative: String
  let arrangement: ExerciseFigure.Arrangement
  let muscles: MuscleEmphasis?
  let scenes: [SceneDrawing]
  /// Warnings about poses that cannot be stood or contacts that do not meet.
  package let notes: [Diagnostic]

  /// Which way round the pictures are; for the same exercise on the other side.
  package enum Facing: Hashable, Sendable { case asDrawn, mirrored }

  /// The figure at a scale. The frame's baseline is the floor, so that figures of different height
  /// stand on one line; of stacked scenes, the last one's floor.
  package func frame(
    pointsPerStature: Double, muscles: MuscleEmphasis = MuscleEmphasis(),
    palette: FigurePalette = FigurePalette(), facing: Facing = .asDrawn
  ) -> Frame {
    let painter = FigurePainter(
      scale: pointsPerStature, emphasis: muscles.isEmpty ? self.muscles ?? muscles : muscles, palette: palette, facing: facing)
    let layout = layout(pointsPerStature, facing)
    var frame = Frame(size: layout.size, baseline: layout.floor)
    for (scene, origin) in zip(scenes, layout.origins) {
      frame.add(painter.drawing(of: scene), at: origin)
    }
    return frame
  }

  /// The largest figure that fits in a box, but not above `maxPointsPerStature`: figures in a row
  /// then look as if drawn by one hand.
  package func fitting(
    _ box: Size, maxPointsPerStature: Double, muscles: MuscleEmphasis = MuscleEmphasis(),
    palette: FigurePalette = FigurePalette(), facing: Facing = .asDrawn
  ) -> Frame {
    frame(
      pointsPerStature: scale(fitting: box, max: maxPointsPerStature), muscles: muscles,
      palette: palette, facing: facing)
  }

  /// The size at a scale, without drawing.
  package func size(pointsPerStature: Double) -> Size { layout(pointsPerStature, .asDrawn).size }

  /// Sizes grow evenly with the scale but for the widths of lines, so halving finds it.
  private func scale(fitting box: Size, max limit: Double) -> Double {
    func fits(_ scale: Double) -> Bool {
      let size = size(pointsPerStature: scale)
      return size.width <= box.width && size.height <= box.height
    }
    if fits(limit) { return limit }
    var (low, high) = (0.0, limit)
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }

  private struct Layout {
    var size: Size
    var floor: Double
    /// Of each scene's own origin.
    var origins: [Point]
  }

  /// Between scenes, in fractions of stature.
  private static let gap = 0.085

  private func layout(_ scale: Double, _ facing: Facing) -> Layout {
    let pad = FigurePainter.lineWidth(atScale: scale)
    let gap = Self.gap * scale
    let boxes = scenes.map { scene in
      let box = scene.bounds
      let x = facing == .mirrored ? -box.maxX : box.minX
      return Rect(
        x: x * scale - pad, y: box.minY * scale - pad, width: box.width * scale + 2 * pad,
        height: box.height * scale + 2 * pad)
    }
    guard let first = boxes.first else { return Layout(size: .zero, floor: 0, origins: []) }
    let all = boxes.dropFirst().reduce(first) { $0.union($1) }
    var origins: [Point] = []
    var along = 0.0
    if arrangement == .stacked {
      for box in boxes {
        origins.append(Point(x: -all.minX, y: along - box.minY))
        along += box.height + gap
      }
      return Layout(
        size: Size(width: all.width, height: along - gap), floor: origins.last?.y ?? 0,
        origins: origins)
    }
    for box in boxes {
      origins.append(Point(x: along - box.minX, y: -all.minY))
      along += box.width + gap
    }
    return Layout(
      size: Size(width: along - gap, height: all.height), floor: -all.minY, origins: origins)
  }
}
