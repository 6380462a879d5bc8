import Drawing
import Typography

extension LineChart {
  func drawValues(
    in frame: inout Frame, _ plot: Plot, _ room: inout LabelRoom, _ typesetter: Typesetter
  ) {
    let points = runs.flatMap { $0 }
    guard let first = points.first, let last = points.last else { return }
    var strong = style.strong
    strong.color = style.accent
    if let label = ChartLabel(lastLabel, strong, style, in: typesetter) {
      let (place, height) = (plot.at(last), label.line.capHeight)
      let above = place.y - 6
      let below = place.y + 6 + height
      let candidates: [LabelRoom.Candidate] = [
        .init(point: .init(x: place.x + 4, y: above), anchor: .end),
        .init(point: .init(x: place.x, y: above), anchor: .middle),
        .init(point: .init(x: place.x + 8, y: place.y + height / 2), anchor: .start),
        .init(point: .init(x: place.x + 4, y: below), anchor: .end),
        .init(point: .init(x: place.x + 4, y: above - 6), anchor: .end),
        .init(point: .init(x: place.x - 4, y: above), anchor: .start),
        .init(point: .init(x: place.x + 8, y: below), anchor: .start),
      ]
      if let chosen = room.place(label, candidates) { draw(label, chosen, in: &frame) }
    }
    guard points.count > 1,
      let label = ChartLabel(firstLabel, style.label, style, in: typesetter)
    else { return }
    let place = plot.at(first)
    let below = place.y + 5 + label.line.capHeight
    let candidates: [LabelRoom.Candidate] = [
      .init(point: .init(x: place.x, y: place.y - 5), anchor: .middle),
      .init(point: .init(x: place.x, y: below), anchor: .middle),
      .init(point: .init(x: place.x, y: place.y - 9), anchor: .middle),
      .init(point: .init(x: place.x - 2, y: place.y - 6), anchor: .start),
      .init(point: .init(x: place.x - 2, y: below + 1), anchor: .start),
      .init(point: .init(x: place.x - 2, y: place.y - 10), anchor: .start),
      .init(point: .init(x: place.x - 2, y: below + 5), anchor: .start),
    ]
    if let chosen = room.place(label, candidates) { draw(label, chosen, in: &frame) }
  }

  /// The grid does not run through a number.
  private func draw(
    _ label: ChartLabel, _ place: LabelRoom.Candidate, in frame: inout Frame
  ) {
    if place.isFree {
      let bounds = label.bounds(at: place.point, place.anchor)
      let ground = Rect(
        x: bounds.minX - 1.5, y: bounds.minY - 1, width: bounds.width + 3, height: bounds.height + 1)
      frame.add(.path(.rectangle(ground), fill: Fill(style.paper), stroke: nil))
    }
    label.draw(in: &frame, at: place.point, place.anchor)
  }
}
