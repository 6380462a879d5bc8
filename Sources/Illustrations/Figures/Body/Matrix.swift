/// Three columns: the images of the X, Y and Z axes. Mostly a rotation; an ellipsoid's matrix too.
struct Matrix: Hashable, Sendable {
  var x: Vector
  var y: Vector
  var z: Vector

  static let identity = Matrix(x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1])

  static func diagonal(_ parts: Vector) -> Matrix {
    Matrix(x: [parts.x, 0, 0], y: [0, parts.y, 0], z: [0, 0, parts.z])
  }

  /// A right-handed turn about the X axis, in degrees.
  static func aboutX(_ angle: Double) -> Matrix {
    let (c, s) = (Degrees.cosine(angle), Degrees.sine(angle))
    return Matrix(x: [1, 0, 0], y: [0, c, s], z: [0, -s, c])
  }

  /// A right-handed turn about the Y axis, in degrees: positive leans an upright body forward.
  static func aboutY(_ angle: Double) -> Matrix {
    let (c, s) = (Degrees.cosine(angle), Degrees.sine(angle))
    return Matrix(x: [c, 0, -s], y: [0, 1, 0], z: [s, 0, c])
  }

  /// A right-handed turn about the Z axis, in degrees: positive turns to the body's left.
  static func aboutZ(_ angle: Double) -> Matrix {
    let (c, s) = (Degrees.cosine(angle), Degrees.sine(angle))
    return Matrix(x: [c, s, 0], y: [-s, c, 0], z: [0, 0, 1])
  }

  static func * (a: Matrix, v: Vector) -> Vector { a.x * v.x + a.y * v.y + a.z * v.z }

  static func * (a: Matrix, b: Matrix) -> Matrix { Matrix(x: a * b.x, y: a * b.y, z: a * b.z) }

  static func * (a: Matrix, factor: Double) -> Matrix {
    Matrix(x: a.x * factor, y: a.y * factor, z: a.z * factor)
  }

  /// The transpose times `v`: for a rotation, `v` seen from inside the turned frame.
  func inverseRotating(_ v: Vector) -> Vector { Vector(x.dot(v), y.dot(v), z.dot(v)) }

  func mixed(with other: Matrix, amount: Double) -> Matrix {
    Matrix(
      x: x.mixed(with: other.x, amount: amount), y: y.mixed(with: other.y, amount: amount),
      z: z.mixed(with: other.z, amount: amount))
  }
}
