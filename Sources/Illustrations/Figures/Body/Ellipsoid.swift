/// A solid ellipsoid in the room: the only stuff the body and its props are made of.
struct Ellipsoid: Hashable, Sendable {
  var centre: Vector
  /// Columns are the semi-axes.
  var axes: Matrix

  init(centre: Vector, axes: Matrix) {
    self.centre = centre
    self.axes = axes
  }

  /// On a bone, with semi-axes along the bone's own axes.
  init(on bone: BonePlace, _ local: Vector, _ semiAxes: Vector) {
    centre = bone.point(local)
    axes = Matrix(
      x: bone.turn.x * semiAxes.x, y: bone.turn.y * semiAxes.y, z: bone.turn.z * semiAxes.z)
  }

  static func ball(_ centre: Vector, _ radius: Double) -> Ellipsoid {
    Ellipsoid(centre: centre, axes: .identity * radius)
  }

  /// The height of its lowest point.
  var lowest: Double { centre.z - Vector(axes.x.z, axes.y.z, axes.z.z).length }

  /// Whether it is as thick along its own Z as a place lies away.
  func reaches(_ place: Vector) -> Bool {
    let gap = place - centre
    return gap.dot(gap) < axes.z.dot(axes.z)
  }

  func scaled(_ factor: Double) -> Ellipsoid {
    Ellipsoid(centre: centre, axes: axes * factor)
  }

  /// Flattened to a disc across its own Z.
  func flattened(to share: Double) -> Ellipsoid {
    Ellipsoid(centre: centre, axes: Matrix(x: axes.x, y: axes.y, z: axes.z * share))
  }

  func mixed(with other: Ellipsoid, amount: Double) -> Ellipsoid {
    Ellipsoid(
      centre: centre.mixed(with: other.centre, amount: amount),
      axes: axes.mixed(with: other.axes, amount: amount))
  }
}
