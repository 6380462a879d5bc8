/// Three columns: the images of the X, Y and Z axes. Mostly a rotation; an ellipsoid's matrix too.
struct Matrix: Hashable, Sendable {
  var x: Vector
  var y: Vector
  var z: Vector

  static let identity = Matrix(x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1])

  static func diagonal(_ parts: Vector) -> Matrix {
    Matrix(x: [parts.x, 0, 0], y: [0, parts.y, 0], z: [0, 0, parts.z])
  }

  /// Turned first about its own X axis, right-handed, in degrees.
  func turned(aboutX angle: Double) -> Matrix {
    if angle == 0 { return self }
    let (s, c) = Degrees.both(angle)
    return Matrix(x: x, y: y * c + z * s, z: z * c - y * s)
  }

  /// Turned about its own Y axis: positive leans an upright body forward.
  func turned(aboutY angle: Double) -> Matrix {
    if angle == 0 { return self }
    let (s, c) = Degrees.both(angle)
    return Matrix(x: x * c - z * s, y: y, z: x * s + z * c)
  }

  /// Turned about its own Z axis: positive turns to the body's left.
  func turned(aboutZ angle: Double) -> Matrix {
    if angle == 0 { return self }
    let (s, c) = Degrees.both(angle)
    return Matrix(x: x * c + y * s, y: y * c - x * s, z: z)
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
