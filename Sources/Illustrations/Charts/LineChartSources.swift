import Drawing
import Typography

extension LineChart {
  /// All sources where they have room, else every other, else those of the first, the best and the
  /// last point. The reasons of gaps stand among them.
  func drawSources(in frame: inout Frame, _ plot: Plot, _ typesetter: Typesetter) {
    let baseline = Self.headroom + plotHeight + sourceRow - 3
    let points = runs.flatMap { $0 }
    guard !points.isEmpty else { return }
    var reason = style.label
    reason.color = style.ink
    reason.weight = 600
    let reasons = gaps.compactMap { gap -> (ChartLabel, Double)? in
      ChartLabel(gap.reason, reason, style, in: typesetter).map {
        ($0, time.x((gap.days.lowerBound + gap.days.upperBound) / 2, in: plot.width))
      }
    }
    let last = points.count - 1
    let best = points.indices.max { points[$0].value < points[$1].value } ?? last
    let all = Array(points.indices)
    let attempts = [
      all, all.filter { ($0 - last).isMultiple(of: 2) },
      [last, 0, best].filter { $0 >= 0 },
    ]
    for (attempt, indices) in attempts.enumerated() {
      var room = LabelRoom(
        bounds: Rect(x: 0, y: baseline - 20, width: plot.width, height: 30))
      var placed: [(ChartLabel, LabelRoom.Candidate)] = []
      var isComplete = true
      func put(_ label: ChartLabel, _ x: Double) {
        let x = min(max(x, label.width / 2), plot.width - label.width / 2)
        let candidate = LabelRoom.Candidate(point: .init(x: x, y: baseline), anchor: .middle)
        guard room.place(label, [candidate], need: .whereFree) != nil else {
          isComplete = false
          return
        }
        // Words that nearly touch read as one.
        room.block(label.bounds(at: .init(x: x + 2, y: baseline), .middle))
        room.block(label.bounds(at: .init(x: x - 2, y: baseline), .middle))
        placed.append((label, candidate))
      }
      var seen: Set<Int> = []
      for index in indices.sorted(by: { ($0 == last ? 0 : 1) < ($1 == last ? 0 : 1) })
      where seen.insert(index).inserted {
        guard let source = points[index].source else { continue }
        var text = style.label
        if index == last {
          text.color = style.ink
          text.weight = 600
        }
        guard let label = ChartLabel(source, text, style, in: typesetter) else { continue }
        put(label, plot.at(points[index]).x)
      }
      // A reason that has no room is told in the chart's description.
      let before = isComplete
      for (label, x) in reasons { put(label, x) }
      if before || attempt == attempts.count - 1 {
        for (label, candidate) in placed {
          label.draw(in: &frame, at: candidate.point, candidate.anchor)
        }
        return
      }
    }
  }
}
