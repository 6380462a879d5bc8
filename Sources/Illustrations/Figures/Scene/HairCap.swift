import Drawing

/// Hair: a cap on the back and top of the skull, the cue for which way a head without a face looks.
enum HairCap {
  /// The axis of the cap points back and up; its rim lies 101° from it.
  private static let axis: Vector = [-0.74, 0, 0.673]
  private static let rim = 101.0

  /// The part of the cap that is seen; empty where none is.
  static func outline(on head: BonePlace, _ projection: Projection) -> [ImagePoint] {
    let semiAxes: Vector = [0.0545, 0.0445, 0.0515]
    let centre = head.point([0.003, 0, 0.071])
    // On the unit ball, what faces the viewer is a half: normals turn with the inverse axes.
    let local = head.turn.inverseRotating(projection.toward)
    let view = (local * semiAxes).unit
    let isInCap = { (n: Vector) in n.dot(axis) > Degrees.cosine(rim) }
    let isSeen = { (n: Vector) in n.dot(view) > 0 }
    let edge = arc(circle(around: axis, at: rim), where: isSeen)
    let horizon = arc(circle(around: view, at: 90), where: isInCap)
    func image(_ normals: [Vector]) -> [ImagePoint] {
      normals.map { projection.image(centre + head.turn * ($0 * semiAxes)) }
    }
    let (a, b) = (image(edge), image(horizon))
    guard let end = a.last, let start = b.first, let finish = b.last else { return a + b }
    return a + ((start - end).length <= (finish - end).length ? b : b.reversed())
  }

  private static func circle(around axis: Vector, at angle: Double) -> [Vector] {
    let first = axis.cross(abs(axis.z) < 0.9 ? [0, 0, 1] : [1, 0, 0]).unit
    let second = axis.cross(first)
    return (0..<72).map { step in
      let turn = Double(step) * 5
      let across = first * Degrees.cosine(turn) + second * Degrees.sine(turn)
      return axis * Degrees.cosine(angle) + across * Degrees.sine(angle)
    }
  }

  /// The one run of a closed circle for which `holds`.
  private static func arc(_ circle: [Vector], where holds: (Vector) -> Bool) -> [Vector] {
    let start = circle.indices.first { i in
      holds(circle[i]) && !holds(circle[(i + circle.count - 1) % circle.count])
    }
    guard let start else { return circle.allSatisfy(holds) ? circle : [] }
    let turned = Array(circle[start...] + circle[..<start])
    return Array(turned.prefix(while: holds))
  }
}
