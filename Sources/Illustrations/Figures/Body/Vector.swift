/// A place or direction in the room. X is forward, Y to the body's left, Z up; lengths are
/// fractions of stature.
typealias Vector = SIMD3<Double>

extension SIMD3<Double> {
  func dot(_ other: Self) -> Double { x * other.x + y * other.y + z * other.z }

  func cross(_ other: Self) -> Self {
    Self(
      y * other.z - z * other.y,
      z * other.x - x * other.z,
      x * other.y - y * other.x)
  }

  var length: Double { dot(self).squareRoot() }

  /// The same direction with length 1; the zero vector stays as it is.
  var unit: Self {
    let length = length
    return length > 0 ? self / length : self
  }

  func mixed(with other: Self, amount: Double) -> Self { self + (other - self) * amount }
}
