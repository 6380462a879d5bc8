import Drawing

/// A figure's equipment as drawables.
struct PropDrawing {
  private let skeleton: Skeleton
  private let flesh: BodyFlesh
  private let projection: Projection

  init(_ skeleton: Skeleton, _ flesh: BodyFlesh, _ projection: Projection) {
    self.skeleton = skeleton
    self.flesh = flesh
    self.projection = projection
  }

  func drawables(_ props: [Prop]) -> [Drawable] {
    props.enumerated().flatMap { number, prop in
      var pieces = PropPieces(number: number, projection: projection)
      draw(prop, into: &pieces)
      return pieces.drawables
    }
  }

  private func draw(_ prop: Prop, into pieces: inout PropPieces) {
    switch prop {
    case .dumbbell(let hands, nil):
      for side in hands { dumbbell(in: side, &pieces) }
    case .dumbbell(let hands, let hang?): dumbbell(hanging: hang, from: hands, &pieces)
    case .barbell(let anchor, let halfLength, let plate):
      let (middle, axis) = axle(anchor)
      pieces.bar(middle - axis * halfLength, middle + axis * halfLength, 0.0085, cuts: 7)
      for sign in [-1.0, 1] {
        pieces.disc(middle + axis * (sign * (halfLength - 0.075)), axis, plate, 0.026)
        pieces.disc(middle + axis * (sign * (halfLength - 0.045)), axis, plate * 0.72, 0.024)
      }
    case .kettlebell(let hands, let hang): kettlebell(hands, hang, &pieces)
    case .loop(let around, let at):
      let rings = BodySide.allCases.compactMap { side -> Ellipsoid? in
        let part: BodyPart = around == .thighs ? .thigh(side) : .shin(side)
        guard var ring = flesh[part].sweep?.section(at: at) else { return nil }
        ring.axes = Matrix(x: ring.axes.x * 1.1, y: ring.axes.y * 1.1, z: ring.axes.z.unit * 0.012)
        return ring
      }
      pieces.add([rings], .propDark)
    case .band(let from, let to):
      pieces.bar(axle(from).middle, axle(to).middle, 0.008, cuts: 5, .propDark)
    case .cable(let from, let to):
      pieces.bar(axle(from).middle, axle(to).middle, 0.0015, cuts: 5, .propDark)
    case .stack(let foot, let height, let pulley, let layer):
      stack(foot, height, pulley, layer, &pieces)
    case .handle(let halfLength):
      let (middle, axis) = axle(.hands)
      pieces.bar(middle - axis * halfLength, middle + axis * halfLength, 0.0085, cuts: 5)
    case .box(let low, let high, let layer): pieces.box(low, high, layer)
    case .bench(let low, let high, let incline, let layer):
      bench(low, high, incline, layer, &pieces)
    case .chair(let seat, let layer): chair(seat, layer, &pieces)
    case .ball(let centre, let radius): pieces.add([[.ball(centre, radius)]], .propLight)
    case .bar(let anchor, let halfLength):
      let (middle, axis) = axle(anchor)
      pieces.bar(middle - axis * halfLength, middle + axis * halfLength, 0.0095, cuts: 5)
    case .pad(let anchor, let lies, let halfLength, let radius):
      let (middle, across) = axle(anchor)
      let axis = lies == .across ? across : length(at: anchor)
      pieces.roller(middle - axis * halfLength, middle + axis * halfLength, radius)
    case .lever(let from, let to):
      let (pivot, axis) = axle(from)
      pieces.bar(pivot, axle(to).middle, 0.0115, cuts: 3)
      pieces.disc(pivot, axis, 0.021, 0.028)
    case .platform: platform(&pieces)
    }
  }

  /// Under the soles as the left one lies, from heels to toes and over both feet.
  private func platform(_ pieces: inout PropPieces) {
    let (left, right) = (skeleton.left.foot, skeleton.right.foot)
    let (turn, middle) = (left.turn, (left.origin + right.origin) / 2)
    let half = (left.origin - right.origin).length / 2 + 0.06
    let corner = middle + turn * Vector(-0.09, -half, -0.066)
    pieces.block(
      corner, Matrix(x: turn.x * 0.24, y: turn.y * (2 * half), z: turn.z * 0.026), .byDepth)
  }

  private func grip(_ side: BodySide) -> Vector {
    Contact(kind: .grip, side: side).centre(on: skeleton)
  }

  /// A place and the direction of what lies across there.
  private func axle(_ anchor: Prop.Anchor) -> (middle: Vector, axis: Vector) {
    switch anchor {
    case .hands:
      let (left, right) = (grip(.left), grip(.right))
      return ((left + right) / 2, (left - right).unit)
    case .bone(let bone, let local): return (skeleton[bone].point(local), skeleton[bone].turn.y)
    case .room(let place): return (place, skeleton.pelvis.turn.y)
    }
  }

  /// The direction in which the bone at a place runs; upright in the room.
  private func length(at anchor: Prop.Anchor) -> Vector {
    if case .bone(let bone, _) = anchor { skeleton[bone].turn.z } else { [0, 0, 1] }
  }

  private func dumbbell(in side: BodySide, _ pieces: inout PropPieces) {
    let axis = skeleton.limbs(side).hand.turn.y
    let middle = grip(side)
    pieces.bar(
      middle - axis * 0.056, middle + axis * 0.056, 0.010, cuts: 1, behind: [.body(.hand(side))])
    for sign in [-1.0, 1] { pieces.disc(middle + axis * (sign * 0.056), axis, 0.036, 0.036) }
  }

  /// The palms lie under the head of its upper end.
  private func dumbbell(
    hanging hang: Prop.Hang, from hands: [BodySide], _ pieces: inout PropPieces
  ) {
    guard !hands.isEmpty else { return }
    let (upper, along) = (middle(of: hands), direction(hang, hands))
    let lower = upper + along * 0.112
    pieces.bar(upper, lower, 0.010, cuts: 1)
    for end in [upper, lower] { pieces.disc(end, along, 0.036, 0.036) }
  }

  private func middle(of hands: [BodySide]) -> Vector {
    hands.map(grip).reduce(Vector.zero, +) / Double(max(1, hands.count))
  }

  private func direction(_ hang: Prop.Hang, _ hands: [BodySide]) -> Vector {
    switch hang {
    case .down: [0, 0, -1]
    case .up: [0, 0, 1]
    case .alongArms:
      hands.map { -skeleton.limbs($0).hand.turn.z }.reduce(Vector.zero, +).unit
    }
  }

  private func kettlebell(_ hands: [BodySide], _ hang: Prop.Hang, _ pieces: inout PropPieces) {
    guard !hands.isEmpty else { return }
    let (handle, along) = (middle(of: hands), direction(hang, hands))
    let turn = hands.first.map { skeleton.limbs($0).hand.turn } ?? skeleton.chest.turn
    // Two hands lie side by side on the handle; one holds it across the palm.
    let across = hands.count > 1 ? skeleton.chest.turn.y : turn.y
    let side = (across - along * across.dot(along)).unit
    let corners = [-1.0, 1].map { handle + side * ($0 * 0.037) }
    let feet = [-1.0, 1].map { handle + along * 0.060 + side * ($0 * 0.043) }
    let rod = { (place: Vector) in Ellipsoid.ball(place, 0.0095) }
    let body = handle + along * 0.098
    // Flat where it stands, narrower towards the handle.
    pieces.add(
      [[.ball(body, 0.052), .ball(body - along * 0.016, 0.046), .ball(body + along * 0.022, 0.040)]],
      .prop)
    pieces.add(
      [
        [rod(corners[0]), rod(feet[0])], [rod(corners[0]), rod(corners[1])],
        [rod(corners[1]), rod(feet[1])],
      ],
      .propDark, behind: hands.map { .body(.hand($0)) })
  }

  private func bench(
    _ low: Vector, _ high: Vector, _ incline: Double, _ layer: Drawable.Layer,
    _ pieces: inout PropPieces
  ) {
    let (pad, foot) = (0.035, 0.03)
    let inset = (high - low) * Vector(0.1, 0.15, 0)
    for end in [low.x + inset.x, high.x - inset.x - foot] {
      pieces.box(
        Vector(end, low.y + inset.y, low.z), Vector(end + foot, high.y - inset.y, high.z - pad),
        layer)
    }
    guard incline > 0 else {
      return pieces.box(Vector(low.x, low.y, high.z - pad), high, layer)
    }
    let hinge = high.x - (high.x - low.x) * Self.seatShare
    let beam = Vector(low.x + inset.x, low.y + inset.y * 2, high.z - pad - 0.02)
    pieces.box(beam, Vector(high.x - inset.x, high.y - inset.y * 2, high.z - pad), layer)
    pieces.box(Vector(hinge, low.y, high.z - pad), high, layer)
    // The back rest lies with its top on the hinge and turns up about it.
    let turn = Matrix.identity.turned(aboutY: incline)
    let length = (high.x - low.x) * (1.15 - Self.seatShare)
    let corner = Vector(hinge, low.y, high.z) - turn.x * length - turn.z * pad
    let prop = Vector(hinge, low.y + inset.y * 2, high.z) - turn.x * (length * 0.6) - turn.z * pad
    pieces.box(
      Vector(prop.x - foot / 2, prop.y, high.z - pad),
      Vector(prop.x + foot / 2, high.y - inset.y * 2, prop.z), layer)
    pieces.block(
      corner,
      Matrix(x: turn.x * length, y: [0, high.y - low.y, 0], z: turn.z * pad), layer)
  }

  /// Of an inclined bench's length.
  private static let seatShare = 0.36

  /// Two posts with a head and a foot, weights between them, and the pulley on the viewer's side.
  private func stack(
    _ foot: Vector, _ height: Double, _ pulley: Double, _ layer: Drawable.Layer,
    _ pieces: inout PropPieces
  ) {
    let (half, post) = (0.085, 0.013)
    func block(_ low: Vector, _ high: Vector, _ materials: PropPieces.Faces) {
      pieces.box(foot + low, foot + high, layer, materials)
    }
    block([-0.05, -half - post, 0], [0.05, half + post, 0.03], .wood)
    for side in [-1.0, 1] {
      block(
        [-post, side * half - post, 0.03], [post, side * half + post, height - 0.03], .wood)
    }
    for plate in 0..<4 {
      let low = 0.03 + Double(plate) * 0.066
      block([-0.035, post - half, low], [0.035, half - post, low + 0.060], .metal)
    }
    block([-0.05, -half - post, height - 0.03], [0.05, half + post, height], .wood)
    pieces.disc(foot + [0.0, 0, pulley], [0, 1, 0], 0.022, 0.016)
  }

  private func chair(_ seat: Vector, _ layer: Drawable.Layer, _ pieces: inout PropPieces) {
    let (half, leg) = (0.13, 0.011)
    for x in [-1.0, 1] {
      for y in [-1.0, 1] {
        let foot = Vector(seat.x + x * (half - leg), seat.y + y * (half - leg), 0)
        pieces.box(foot - Vector(leg, leg, 0), foot + Vector(leg, leg, seat.z - 0.02), layer)
      }
    }
    for y in [-1.0, 1] {
      let post = Vector(seat.x - half - leg, seat.y + y * (half - leg), seat.z)
      pieces.box(post - Vector(leg, leg, 0.02), post + Vector(leg, leg, 0.12), layer)
    }
    pieces.box(seat - Vector(half, half, 0.02), seat + Vector(half, half, 0), layer)
    pieces.box(
      Vector(seat.x - half - 0.022, seat.y - half, seat.z + 0.10),
      Vector(seat.x - half, seat.y + half, seat.z + 0.30), layer)
  }
}
