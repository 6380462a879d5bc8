import Drawing

/// Where labels can stand without covering one another or the data.
struct LabelRoom {
  /// What labels may not leave.
  let bounds: Rect
  private var taken: [Rect] = []
  private var lines: [(Point, Point)] = []

  init(bounds: Rect) { self.bounds = bounds }

  mutating func block(_ rect: Rect) { taken.append(rect) }

  mutating func block(from start: Point, to end: Point) { lines.append((start, end)) }

  /// A place for a label on a baseline.
  struct Candidate {
    var point: Point
    var anchor: ChartLabel.Anchor
  }

  /// Between a label and a line, in points.
  private static let clearance = 0.75

  /// The first candidate that is free; where none is and the label has to be shown, the one that
  /// covers no other label and the fewest lines. Takes the place.
  mutating func place(
    _ label: ChartLabel, _ candidates: [Candidate], need: Need = .required
  ) -> Candidate? {
    place([label], leading: 0, candidates, need: need)
  }

  /// The same for labels that stand one below the other; the candidates are for the first of them.
  mutating func place(
    _ labels: [ChartLabel], leading: Double, _ candidates: [Candidate], need: Need = .required
  ) -> Candidate? {
    func rects(_ candidate: Candidate) -> [Rect] {
      labels.enumerated().map { index, label in
        label.bounds(
          at: candidate.point + Point(x: 0, y: leading * Double(index)), candidate.anchor)
      }
    }
    var best: (candidate: Candidate, cost: Int)?
    for candidate in candidates {
      let cost = rects(candidate).reduce(0) { $0 + self.cost(of: $1) }
      if cost < best?.cost ?? .max { best = (candidate, cost) }
      if cost == 0 { break }
    }
    guard let best, best.cost == 0 || (need == .required && best.cost < Self.coversLabel) else {
      return nil
    }
    taken += rects(best.candidate)
    return best.candidate
  }

  enum Need { case required, whereFree }

  private static let coversLabel = 1_000

  private func cost(of rect: Rect) -> Int {
    guard bounds.contains(rect) else { return Self.coversLabel }
    let labels = taken.count { $0.overlaps(rect) }
    let wide = rect.grown(by: Self.clearance)
    let lines = lines.count { Self.crosses($0.0, $0.1, wide) }
    return labels * Self.coversLabel + lines
  }

  /// Whether a stretch of line has a point in a rectangle (Liang and Barsky 1984).
  static func crosses(_ start: Point, _ end: Point, _ rect: Rect) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let delta = end - start
    for (direction, distance) in [
      (-delta.x, start.x - rect.minX), (delta.x, rect.maxX - start.x),
      (-delta.y, start.y - rect.minY), (delta.y, rect.maxY - start.y),
    ] {
      if direction == 0 {
        if distance < 0 { return false }
      } else if direction < 0 {
        enter = max(enter, distance / direction)
      } else {
        leave = min(leave, distance / direction)
      }
    }
    return enter <= leave
  }
}

extension Rect {
  /// On all sides.
  func grown(by edge: Double) -> Rect {
    Rect(x: minX - edge, y: minY - edge, width: width + 2 * edge, height: height + 2 * edge)
  }
}
