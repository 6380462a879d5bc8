import Drawing
import Typography

/// A label where it stands.
struct PlacedLabel {
  let label: ChartLabel
  let point: Point
  let anchor: ChartLabel.Anchor

  var bounds: Rect { label.bounds(at: point, anchor) }

  func draw(in frame: inout Frame) { label.draw(in: &frame, at: point, anchor) }
}

extension LineChart {
  /// How far a label may be from its usual place, in steps of so many points.
  private static let shifts = stride(from: 0.0, through: 24, by: 3)

  /// The value at the last point, and at the first where there is room for it.
  func placeValues(
    _ plot: Plot, _ room: inout LabelRoom, _ typesetter: Typesetter
  ) -> [PlacedLabel] {
    let points = runs.flatMap { $0 }
    guard let first = points.first, let last = points.last else { return [] }
    var placed: [PlacedLabel] = []
    func place(
      _ text: String, _ style: TextStyle, _ need: LabelRoom.Need,
      _ candidates: (_ capHeight: Double) -> [LabelRoom.Candidate]
    ) {
      guard let label = ChartLabel(text, style, self.style, in: typesetter),
        let chosen = room.place(label, candidates(label.line.capHeight), need: need)
      else { return }
      placed.append(PlacedLabel(label: label, point: chosen.point, anchor: chosen.anchor))
    }
    var strong = style.strong
    strong.color = style.accent
    place(lastLabel, strong, .required) { Self.lastPlaces(at: plot.at(last), $0) }
    guard points.count > 1 else { return placed }
    place(firstLabel, style.label, .whereFree) { Self.firstPlaces(at: plot.at(first), $0) }
    return placed
  }

  private static func lastPlaces(
    at place: Drawing.Point, _ height: Double
  ) -> [LabelRoom.Candidate] {
    let near: [LabelRoom.Candidate] = [
      .init(point: .init(x: place.x + 4, y: place.y - 6), anchor: .end),
      .init(point: .init(x: place.x, y: place.y - 6), anchor: .middle),
      .init(point: .init(x: place.x + 8, y: place.y + height / 2), anchor: .start),
      .init(point: .init(x: place.x + 4, y: place.y + 6 + height), anchor: .end),
    ]
    let far = shifts.flatMap { shift -> [LabelRoom.Candidate] in
      let (above, below) = (place.y - 6 - shift, place.y + 6 + height + shift)
      return [
        .init(point: .init(x: place.x + 4, y: above), anchor: .end),
        .init(point: .init(x: place.x, y: above), anchor: .middle),
        .init(point: .init(x: place.x - 4, y: above), anchor: .start),
        .init(point: .init(x: place.x + 8, y: place.y + height / 2 - shift), anchor: .start),
        .init(point: .init(x: place.x + 8, y: place.y + height / 2 + shift), anchor: .start),
        .init(point: .init(x: place.x + 4, y: below), anchor: .end),
        .init(point: .init(x: place.x - 4, y: below), anchor: .start),
      ]
    }
    return near + far
  }

  private static func firstPlaces(
    at place: Drawing.Point, _ height: Double
  ) -> [LabelRoom.Candidate] {
    shifts.prefix { $0 <= 15 }.flatMap { shift -> [LabelRoom.Candidate] in
      let (above, below) = (place.y - 5 - shift, place.y + 5 + height + shift)
      return [
        .init(point: .init(x: place.x, y: above), anchor: .middle),
        .init(point: .init(x: place.x, y: below), anchor: .middle),
        .init(point: .init(x: place.x + 1, y: above), anchor: .start),
        .init(point: .init(x: place.x + 1, y: below), anchor: .start),
      ]
    }
  }
}
