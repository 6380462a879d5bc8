/// Sine and cosine of angles in degrees, worked out with nothing but arithmetic, so that a figure
/// comes out the same to the last bit on every machine and with every C library.
enum Degrees {
  static func sine(_ angle: Double) -> Double { both(angle).sine }

  static func cosine(_ angle: Double) -> Double { both(angle).cosine }

  static func both(_ angle: Double) -> (sine: Double, cosine: Double) {
    if angle == 0 { return (0, 1) }
    // By the half angle, brought within ±90° where the series are short.
    let turns = angle / 360
    let whole = Double(Int(turns + (turns < 0 ? -0.5 : 0.5)))
    let x = (angle - 360 * whole) * (.pi / 360)
    let (sine, cosine) = series(x, x * x)
    return (2 * sine * cosine, 1 - 2 * sine * sine)
  }

  /// Taylor up to x¹⁸ for |x| ≤ 90°, off by less than 4e-13.
  private static func series(_ x: Double, _ s: Double) -> (sine: Double, cosine: Double) {
    var odd = 1 - s / 272
    odd = 1 - s * odd * (1 / 210)
    odd = 1 - s * odd * (1 / 156)
    odd = 1 - s * odd * (1 / 110)
    odd = 1 - s * odd * (1 / 72)
    odd = 1 - s * odd * (1 / 42)
    odd = 1 - s * odd * (1 / 20)
    odd = 1 - s * odd * (1 / 6)
    var even = 1 - s / 306
    even = 1 - s * even * (1 / 240)
    even = 1 - s * even * (1 / 182)
    even = 1 - s * even * (1 / 132)
    even = 1 - s * even * (1 / 90)
    even = 1 - s * even * (1 / 56)
    even = 1 - s * even * (1 / 30)
    even = 1 - s * even * (1 / 12)
    even = 1 - s * even * (1 / 2)
    return (x * odd, even)
  }
}
