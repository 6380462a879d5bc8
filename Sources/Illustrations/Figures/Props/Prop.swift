/// Equipment in a figure's room. Lengths are fractions of stature.
enum Prop: Hashable, Sendable {
  /// One in each of the hands, across the palm; or a single one that hangs from the hands by its
  /// upper end.
  case dumbbell(hands: [BodySide], hang: Hang?)
  case barbell(at: Anchor, halfLength: Double, plate: Double)
  /// Its handle in the hands.
  case kettlebell(hands: [BodySide], hang: Hang)
  /// A loop around both legs, at a share of the thigh's or shin's length.
  case loop(around: LegSegment, at: Double)
  case band(from: Anchor, to: Anchor)
  case cable(from: Anchor, to: Anchor)
  /// A machine's weights in their frame; the place is on the floor, and the cable leaves at a height.
  case stack(at: Vector, height: Double, pulley: Double, layer: Drawable.Layer)
  /// A handle that both hands share, or a short bar in one.
  case handle(halfLength: Double)
  /// From the lowest to the highest corner.
  case box(Vector, Vector, layer: Drawable.Layer)
  /// A pad on two feet, from the lowest corner's x and y to the highest corner. With an incline in
  /// degrees, the end towards the lower x is a back rest that rises from the seat.
  case bench(Vector, Vector, incline: Double, layer: Drawable.Layer)
  /// The seat's middle and height; the back is behind it.
  case chair(seat: Vector, layer: Drawable.Layer)
  case ball(Vector, radius: Double)
  /// A level bar across, through a place.
  case bar(at: Anchor, halfLength: Double)
  /// A machine's padded roller, through a place.
  case pad(at: Anchor, axis: PadAxis, halfLength: Double, radius: Double)
  /// The arm of a machine, from its pivot to what it moves.
  case lever(from: Anchor, to: Anchor)
  /// The plate that both soles press against.
  case platform

  enum Anchor: Hashable, Sendable {
    /// Between the two grips, along the line through both.
    case hands
    case bone(Bone, Vector)
    case room(Vector)
  }

  enum Hang: String, Hashable, Sendable, CaseIterable {
    /// Towards the floor.
    case down
    /// On along the arms, as in a swing.
    case alongArms = "along-arms"
    /// Towards the ceiling: held by the horns.
    case up
  }

  /// Which way a roller lies: across the bone that it is at, or along that.
  enum PadAxis: String, Hashable, Sendable, CaseIterable { case across, along }

  enum LegSegment: String, Hashable, Sendable, CaseIterable { case thighs, shins }

  enum Kind: String, Hashable, Sendable, CaseIterable {
    case dumbbell, barbell, kettlebell, loop, band, cable, stack, handle, box, bench, chair, wall, ball, bar
    case pad, lever, platform
  }
}
