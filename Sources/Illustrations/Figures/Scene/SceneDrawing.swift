import Drawing

/// One picture of a figure: marks back to front and arrows on top, in fractions of stature with y
/// running down and 0 at the floor under the room's origin.
struct SceneDrawing: Hashable, Sendable {
  var marks: [Mark] = []
  var arrows: [[Point]] = []

  /// Around everything but the width of the lines.
  private(set) var bounds = Rect(x: 0, y: 0, width: 0, height: 0)

  /// Brings all that is painted onto the ``FigureGrid``, and finds the bounds.
  mutating func finish() {
    for index in marks.indices { marks[index].snap() }
    arrows = arrows.map { $0.map(FigureGrid.snapped) }
    measure()
  }

  /// Finds the bounds.
  mutating func measure() {
    var extent = Extent()
    for mark in marks { extent.meet(mark.path) }
    for point in arrows.joined() { extent.meet(point, reach: ArrowDrawing.reach) }
    if let rect = extent.rect { bounds = rect }
  }

  /// Paints a body and its equipment: outline, healed joints, fill, decorations; part by part.
  mutating func paint(
    _ drawables: [Drawable], _ projection: Projection, highlight: FigureFrame.Highlight
  ) {
    var drawn: [Drawable] = []
    for item in drawables {
      marks.append(Mark(item.outline, .outline(Tint(.ink))))
      for before in drawn {
        guard let stub = before.stubs.first(where: { $0.at == item.name }) else { continue }
        let path = stub.path(projection)
        marks.append(Mark(path, .fill(stub.tint)))
        marks += decorations(of: before, clip: path, highlight)
      }
      marks += item.fills
      marks += decorations(of: item, clip: nil, highlight)
      drawn.append(item)
    }
  }

  /// Where limbs were before: outlines only.
  mutating func paintGhost(_ drawables: [Drawable], _ projection: Projection) {
    var drawn: [Drawable] = []
    for item in drawables {
      marks.append(Mark(item.outline, .outline(Tint(.ghost))))
      for before in drawn {
        guard let stub = before.stubs.first(where: { $0.at == item.name }) else { continue }
        marks.append(Mark(stub.path(projection), .fill(Tint(.paper))))
      }
      marks.append(Mark(item.outline, .fill(Tint(.paper))))
      drawn.append(item)
    }
  }

  private func decorations(
    of item: Drawable, clip: Path?, _ highlight: FigureFrame.Highlight
  ) -> [Mark] {
    let box = clip.map(Extent.init)
    return item.decorations.compactMap { decoration in
      guard clip == nil || decoration.isOnStubs else { return nil }
      var mark = decoration.mark
      if let box, !box.meets(Extent(mark.path)) { return nil }
      if case .muscle(_, let side, _) = mark.style, !highlight.shows(side) { return nil }
      mark.clip = clip ?? mark.clip
      return mark
    }
  }
}
