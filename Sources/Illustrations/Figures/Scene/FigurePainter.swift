import Drawing

/// Turns a scene's marks into display items at one scale and in one palette.
struct FigurePainter {
  let scale: Double
  let emphasis: MuscleEmphasis
  let palette: FigurePalette
  let facing: DrawnFigure.Facing

  /// The visible width of outlines in points: 0.26 mm at 30 mm a stature, and neither so thin that
  /// it breaks up nor so bold that hands clog.
  static func lineWidth(atScale scale: Double) -> Double {
    min(1.1, max(0.45, scale * 0.0087))
  }

  /// A group of its own, for sheets show the same scene again and again. Its points lie on the grid of
  /// ``placed(_:)``, so that it is the same to the last digit wherever the scene stands.
  func drawing(of scene: SceneDrawing) -> DisplayItem {
    let items = items(scene).map { Placed($0, at: .zero) }
    return .group(Frame(size: .zero, items: items), .identity, clip: nil)
  }

  private func items(_ scene: SceneDrawing) -> [DisplayItem] {
    let line = Self.lineWidth(atScale: scale)
    var items: [DisplayItem] = []
    for mark in scene.marks {
      switch mark.style {
      case .fill(let tint):
        add(mark, Fill(tint.color(palette)), &items)
      case .outline(let tint):
        let stroke = Stroke(tint.color(palette), width: 2 * line, join: .round)
        items.append(.path(placed(mark.path), fill: nil, stroke: stroke))
      case .muscle(let muscle, _, let ground):
        guard let color = color(muscle, over: ground) else { continue }
        add(mark, Fill(color), &items)
      }
    }
    for arrow in scene.arrows {
      items += ArrowDrawing(line: line).items(arrow.map(placed), palette)
    }
    return items
  }

  private func add(_ mark: Mark, _ fill: Fill, _ items: inout [DisplayItem]) {
    let path = DisplayItem.path(placed(mark.path), fill: fill, stroke: nil)
    guard let clip = mark.clip else { return items.append(path) }
    items.append(
      .group(Frame(size: .zero, items: [Placed(path, at: .zero)]), .identity, clip: placed(clip)))
  }

  /// Muscles darken on a far limb by a third of what the limb does.
  private func color(_ muscle: MuscleRegion, over ground: Tint) -> Color? {
    let far = ground.far * 0.35
    if emphasis.primary.contains(muscle) { return Tint.shaded(palette.accent, far: far) }
    guard emphasis.secondary.contains(muscle) else { return nil }
    let near = Tint(ground.material).color(palette)
    return Tint.shaded(palette.secondary(on: near), far: far)
  }

  /// To a twentieth of a point: a printer's dot at 1440 to the inch, and short to write.
  private func placed(_ point: Point) -> Point {
    let x = facing == .mirrored ? -point.x : point.x
    return Point(
      x: (x * scale * 20).rounded() / 20, y: (point.y * scale * 20).rounded() / 20)
  }

  private func placed(_ path: Path) -> Path { path.mapPoints(placed) }
}
