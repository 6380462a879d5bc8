import Drawing

/// The pieces of each part near a joint: what is repainted so that no outline crosses the joint.
/// Each reaches past the joint by its radius and the line's width.
struct JointStubs {
  private let skeleton: Skeleton
  private let flesh: BodyFlesh

  init(_ skeleton: Skeleton, _ flesh: BodyFlesh) {
    self.skeleton = skeleton
    self.flesh = flesh
  }

  func stubs(of part: BodyPart, far: Double) -> [Drawable.Stub] {
    var stubs: [Drawable.Stub] = []
    func add(_ neighbour: BodyPart, _ solids: Solids, _ material: Tint.Material) {
      stubs.append(
        Drawable.Stub(at: .body(neighbour), solids: solids, tint: Tint(material, far: far)))
    }
    switch part {
    case .torso:
      for side in BodySide.allCases {
        add(.thigh(side), hip(side), .shorts)
        add(.upperArm(side), shoulder(side), .shirt)
      }
    case .thigh(let side):
      add(.torso, piece(part, -0.1...0.30), .shorts)
      add(.shin(side), piece(part, 0.76...1), .skin)
    case .shin(let side):
      add(.thigh(side), piece(part, 0...0.24), .skin)
      add(.foot(side), piece(part, 0.9...1), .skin)
    case .foot(let side):
      add(
        .shin(side), Solids(chain: flesh[part].groups.prefix(1).compactMap(\.first)), .shoe)
    case .upperArm(let side):
      add(.torso, piece(part, -0.16...0.26), .shirt)
      add(.forearm(side), piece(part, 0.72...1), .skin)
    case .forearm(let side):
      add(.upperArm(side), piece(part, 0...0.28), .skin)
      add(.hand(side), piece(part, 0.78...1), .skin)
    case .hand(let side):
      add(.forearm(side), Solids(groups: Array(flesh[part].groups.prefix(1))), .skin)
    case .neck, .head: break
    }
    return stubs
  }

  private func piece(_ part: BodyPart, _ range: ClosedRange<Double>) -> Solids {
    Solids(chain: flesh[part].sweep?.piece(range) ?? [])
  }

  /// A slab of the pelvis and the hip itself. Unhealed thigh tops look like buttocks from the front.
  private func hip(_ side: BodySide) -> Solids {
    let hip = Ellipsoid(
      on: skeleton.pelvis, side.mirrored([-0.008, 0.046, 0.006]), [0.058, 0.042, 0.048])
    return Solids(chain: piece(.torso, -0.046...0.052).chain, groups: [[hip]])
  }

  /// From the shoulder a third of the way to the neck.
  private func shoulder(_ side: BodySide) -> Solids {
    let group = flesh[.torso].groups[safe: side == .left ? 0 : 2] ?? []
    guard let joint = group.first, let neck = group.last else { return Solids() }
    return Solids(
      chain: [joint.scaled(0.97), joint.mixed(with: neck, amount: 0.34).scaled(0.97)])
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
