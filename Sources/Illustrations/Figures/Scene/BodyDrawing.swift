import Drawing

/// A posed body as drawables.
struct BodyDrawing {
  private let skeleton: Skeleton
  private let flesh: BodyFlesh
  private let projection: Projection
  private let patches: [MusclePatch]

  init(
    _ skeleton: Skeleton, _ flesh: BodyFlesh, _ projection: Projection,
    _ patches: [MusclePatch] = MusclePatch.all
  ) {
    self.patches = patches
    self.skeleton = skeleton
    self.flesh = flesh
    self.projection = projection
  }

  func drawables() -> [Drawable] {
    let joints = JointStubs(skeleton, flesh)
    return BodyPart.all.map { part in
      let outline = projection.path(around: flesh[part].outline)
      let far = farness(part)
      return Drawable(
        name: .body(part), outline: outline, fills: fills(part, outline, far),
        decorations: decorations(part, outline, far),
        spheres: flesh[part].solids.map { DepthSphere($0, projection) },
        stubs: joints.stubs(of: part, far: far), behind: hidden(part))
    }
  }

  /// How far a limb lies behind the trunk, from 0 to 1: nothing up to about 27° of turning.
  private func farness(_ part: BodyPart) -> Double {
    guard let side = part.side else { return 0 }
    let limbs = skeleton.limbs(side)
    let (trunk, root) =
      part.isLeg ? (skeleton.pelvis, limbs.thigh) : (skeleton.chest, limbs.upperArm)
    let (start, width) = part.isLeg ? (0.024, 0.02) : (0.045, 0.04)
    let behind = projection.depth(trunk.origin) - projection.depth(root.origin)
    return max(0, min(1, (behind - start) / width))
  }

  /// What must lie in front of a part even where the depths of its balls say otherwise.
  private func hidden(_ part: BodyPart) -> [Drawable.Name] {
    let collar = skeleton.chest.turn * Vector(0.62, 0, 0.785)
    let isSeenFromFront = projection.depth(collar) > -0.35
    switch part {
    case .torso: return isSeenFromFront ? [.body(.neck)] : []
    case .neck: return isSeenFromFront ? [] : [.body(.torso)]
    case .upperArm(let side):
      let limbs = skeleton.limbs(side)
      let hangs = limbs.forearm.origin.z < limbs.upperArm.origin.z
      return isSeenFromFront && hangs ? [.body(.neck)] : []
    default: return []
    }
  }

  // MARK: Clothes

  private func fills(_ part: BodyPart, _ outline: Path, _ far: Double) -> [Mark] {
    func fill(_ path: Path, _ material: Tint.Material) -> Mark {
      Mark(path, .fill(Tint(material, far: far)))
    }
    switch part {
    case .torso: return cut(part, at: 0.052, below: .shorts, above: .shirt, far)
    case .thigh: return cut(part, at: 0.56, below: .shorts, above: .skin, far)
    case .upperArm: return cut(part, at: 0.50, below: .shirt, above: .skin, far)
    case .foot: return [fill(outline, .shoe)]
    case .neck, .head, .shin, .forearm, .hand: return [fill(outline, .skin)]
    }
  }

  /// Two fills that meet at a hem; the end that is nearer to the viewer goes on top.
  private func cut(
    _ part: BodyPart, at hem: Double, below: Tint.Material, above: Tint.Material, _ far: Double
  ) -> [Mark] {
    let flesh = flesh[part]
    guard let sweep = flesh.sweep, let first = sweep.stations.first, let last = sweep.stations.last
    else { return [] }
    let lower = Solids(chain: sweep.piece(first.along...hem))
    let upper = Solids(chain: sweep.piece(hem...last.along), groups: flesh.groups)
    let marks = [
      Mark(projection.path(around: upper), .fill(Tint(above, far: far))),
      Mark(projection.path(around: lower), .fill(Tint(below, far: far))),
    ]
    let isUpperNearer = projection.depth(last.solid.centre - first.solid.centre) > 0
    return isUpperNearer ? marks.reversed() : marks
  }

  // MARK: Decorations

  private func decorations(_ part: BodyPart, _ outline: Path, _ far: Double) -> [Drawable
    .Decoration]
  {
    var decorations: [Drawable.Decoration] = patches.flatMap { patch in
      patch.outlines(on: part, flesh[part], of: skeleton, projection).map { side, path in
        Drawable.Decoration(
          mark: Mark(
            path, clip: patch.staysOnSurface ? nil : outline,
            .muscle(patch.muscle, side, over: Tint(material(under: patch.muscle), far: far))),
          isOnStubs: true)
      }
    }
    switch part {
    case .head: decorations += head()
    case .torso: decorations += collar()
    default: break
    }
    return decorations
  }

  /// What a muscle's patch mostly lies on.
  private func material(under muscle: MuscleRegion) -> Tint.Material {
    switch muscle {
    case .abductors, .adductors, .glutes, .hamstrings, .quadriceps: .shorts
    case .biceps, .calves, .forearms, .neck, .triceps: .skin
    case .abdominals, .chest, .lats, .lowerBack, .middleBack, .shoulders, .traps: .shirt
    }
  }

  private func head() -> [Drawable.Decoration] {
    let hair = HairCap.outline(on: skeleton.head, projection)
    var decorations: [Drawable.Decoration] = []
    if !hair.isEmpty {
      decorations.append(
        .init(mark: Mark(CurveFit.path(around: hair), .fill(Tint(.hair))), isOnStubs: false))
    }
    // Seen from above, hair surrounds the ears and they would be spots.
    guard projection.depth(skeleton.head.turn.z) < 0.35 else { return decorations }
    // The last two groups are the ears; the one on the viewer's side lies over the hair.
    for ear in flesh[.head].groups.suffix(2) {
      guard let middle = ear.first?.centre,
        projection.depth(middle) > projection.depth(skeleton.head.origin) - 0.012
      else { continue }
      decorations.append(
        .init(
          mark: Mark(projection.path(around: Solids(groups: [ear])), .fill(Tint(.skin))),
          isOnStubs: false))
    }
    return decorations
  }

  /// A round neckline, only where it faces the viewer.
  private func collar() -> [Drawable.Decoration] {
    let chest = skeleton.chest
    let facing = chest.turn * Vector(0.62, 0, 0.785)
    guard projection.depth(facing) > 0.05 else { return [] }
    let left = chest.turn.y
    let across = facing.cross(left)
    let centre = chest.point([-0.004, 0, 0.0945])
    return [(0.042, Tint.Material.collar), (0.034, .skin)].map { radius, material in
      let ring = Ellipsoid(
        centre: centre,
        axes: Matrix(x: across * (radius * 1.05), y: left * radius, z: facing * 1e-4))
      return .init(
        mark: Mark(projection.path(around: Solids(chain: [ring])), .fill(Tint(material))),
        isOnStubs: true)
    }
  }
}
