/// Places around the unit circle without trigonometry: 0 at +x, 1 at +y, and in order up to 4.
/// Not evenly spaced, but enough to tell what lies between what.
enum CircleTurn {
  static func of(_ spoke: ImagePoint) -> Double {
    let share = spoke.y / (abs(spoke.x) + abs(spoke.y))
    if spoke.x < 0 { return 2 - share }
    return share < 0 ? 4 + share : share
  }

  static func spoke(at turn: Double) -> ImagePoint {
    let x = turn < 2 ? 1 - turn : turn - 3
    let y = turn < 1 ? turn : turn < 3 ? 2 - turn : turn - 4
    return ImagePoint(x, y).unit
  }
}
