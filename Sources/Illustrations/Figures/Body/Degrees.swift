/// Sine and cosine of angles in degrees, worked out with nothing but arithmetic, so that a figure
/// comes out the same to the last bit on every machine and with every C library.
enum Degrees {
  static func sine(_ angle: Double) -> Double { cosine(angle - 90) }

  static func cosine(_ angle: Double) -> Double {
    // cos x = 1 - 2 sin²(x/2), with x/2 brought within ±90° where the series is short.
    let turn = angle - 360 * (angle / 360).rounded()
    let half = series(turn / 2)
    return 1 - 2 * half * half
  }

  /// sin x for |x| ≤ 90°: Taylor up to x¹⁷, off by less than 4e-13.
  private static func series(_ angle: Double) -> Double {
    let x = angle * .pi / 180
    let square = x * x
    var term = x
    var sum = x
    for k in 1...8 {
      term *= -square / Double(2 * k * (2 * k + 1))
      sum += term
    }
    return sum
  }
}
