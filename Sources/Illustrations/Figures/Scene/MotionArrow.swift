/// An arrow along the way that a point of the body takes from one frame to the next.
struct MotionArrow: Hashable, Sendable {
  var bone: Bone
  /// In the bone's frame.
  var local: Vector = .zero
  /// The way from this frame to the next.
  var from = 0
  /// In which scene it is drawn.
  var scene = 0
  /// Back from the next frame.
  var isReversed = false
  /// Right and up in the picture.
  var shift: ImagePoint = .zero
  /// Bent outwards in its middle, to the left of its direction.
  var bow = 0.0
  /// The shares of the way where it begins and ends; beyond 0 and 1 it goes straight on.
  var trim: ClosedRange<Double> = 0.06...0.94

  private static let steps = 12

  /// The shaft's points in the picture, the tip last.
  func points(_ start: FigureFrame.Posed, _ end: FigureFrame.Posed, _ projection: Projection)
    -> [ImagePoint]
  {
    let (a, b) = isReversed ? (end, start) : (start, end)
    let way = (0...Self.steps).map { step in
      let share = Double(step) / Double(Self.steps)
      let pose = a.skeleton.pose.mixed(with: b.skeleton.pose, amount: share)
      return projection.image(Skeleton(pose, base: start.base)[bone].point(local))
    }
    guard let first = way.first, let last = way.last else { return [] }
    let across = (last - first).unit.turned
    let bent = way.enumerated().map { step, point in
      let share = Double(step) / Double(Self.steps)
      return point + shift + across * (bow * 4 * share * (1 - share))
    }
    return (0...Self.steps).map { step in
      let share = Double(step) / Double(Self.steps)
      let place = trim.lowerBound + (trim.upperBound - trim.lowerBound) * share
      return Self.point(on: bent, at: place * Double(Self.steps))
    }
  }

  private static func point(on way: [ImagePoint], at place: Double) -> ImagePoint {
    let index = min(max(0, Int(place.rounded(.down))), way.count - 2)
    return way[index] + (way[index + 1] - way[index]) * (place - Double(index))
  }
}
