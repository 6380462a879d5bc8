import Diagnostics
import JSONSource

extension FigureFrame {
  /// One frame, beginning with what the frame before was.
  static func read(_ value: ValueReader, after before: FigureFrame) -> FigureFrame? {
    value.object("a frame") { reader in
      var frame = before
      frame.caption = reader["caption"]?.string()
      if let base = reader["base"]?.choice(BasePosture.self) { frame.request.base = base }
      if let pose = reader["pose"] { read(pose, into: &frame.request.pose) }
      if let floor = reader["on-floor"] { frame.request.floor = contacts(floor) }
      if let stay = reader["stay"] { frame.request.stay = contacts(stay) }
      if let reach = reader["reach"] { frame.request.reach = reaches(reach) }
      if let free = reader["free"] { frame.request.free = freedoms(free) }
      if let balance = reader["balance"]?.choice(PoseRequest.Balance.self) {
        frame.request.balance = balance
      }
      if let hands = reader["hands"] { frame.hands.merge(Self.hands(hands)) { $1 } }
      frame.between = reader["between"]?.number(in: FigureSchema.betweens)
      if let highlight = reader["highlight"]?.choice(Highlight.self) { frame.highlight = highlight }
      return frame
    }
  }

  /// `"grip"` for both, or one word a hand.
  static func hands(_ value: ValueReader) -> [BodySide: HandShape] {
    if case .object = value.node.kind {
      return value.object("hands") { reader in
        BodySide.allCases.reduce(into: [:]) { hands, side in
          hands[side] = reader[side.rawValue]?.choice(HandShape.self)
        }
      } ?? [:]
    }
    guard let shape = value.choice(HandShape.self) else { return [:] }
    return [.left: shape, .right: shape]
  }

  // MARK: Angles

  private static func read(_ value: ValueReader, into pose: inout Pose) {
    for (name, _, joint) in value.entries() ?? [] {
      let sided = SidedName(name)
      let motions = JointMotion.allCases.filter { $0.name.joint == sided.stem }
      guard let first = motions.first, first.isSided || sided.side == nil else {
        refuse(joint: name, sided, at: joint)
        continue
      }
      for (name, location, angle) in joint.entries() ?? [] {
        guard let motion = motions.first(where: { $0.name.motion == name }) else {
          let names = motions.map(\.name.motion)
          joint.findings.error(
            at: location, "\(sided.stem) has no motion \"\(name)\"",
            hint: NearestName.of(name, among: names).map { "did you mean \"\($0)\"?" }
              ?? "\(sided.stem) has \(names.joined(separator: ", "))")
          continue
        }
        guard let number = angle.number(in: motion.isLength ? -3...3 : -360...360) else { continue }
        if !motion.range.contains(number) {
          angle.warning(
            "\(sided.stem) \(name) is outside of what the joint does: \(PoseInspection.text(motion.range))",
            hint: "check the sign, or whether another joint does part of it")
        }
        for side in motion.isSided ? sided.sides : [.left] { pose[motion, side] = number }
      }
    }
  }

  private static func refuse(joint name: String, _ sided: SidedName, at value: ValueReader) {
    let joints = JointMotion.allCases.map(\.name.joint)
    if joints.contains(sided.stem) {
      value.error("\(sided.stem) has no sides", hint: "write \"\(sided.stem)\"")
      return
    }
    let near = NearestName.of(sided.stem, among: joints)
    let known = joints.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    value.error(
      "there is no joint \"\(name)\"",
      hint: near.map { near in
        "did you mean \"\(sided.side.map { "\($0.rawValue)-" } ?? "")\(near)\"?"
      } ?? "the joints are \(known.joined(separator: ", "))")
  }

  // MARK: Contacts

  private static func contacts(_ value: ValueReader) -> [Contact] {
    (value.shortList(entry: "a contact") { entry in entry.string().map { contacts($0, entry) } } ?? [])
      .flatMap { $0 }
  }

  /// Both sides where the name has none.
  private static func contacts(_ name: String, _ value: ValueReader) -> [Contact] {
    let sided = SidedName(name)
    guard let kind = Contact.Kind(rawValue: sided.stem), kind.isSided || sided.side == nil else {
      let names = Contact.Kind.allCases.map(\.rawValue)
      value.error(
        "\"\(name)\" is no spot of the body that can touch something",
        hint: NearestName.of(sided.stem, among: names).map { "did you mean \"\($0)\"?" }
          ?? "the spots are \(names.joined(separator: ", ")), with left- or right- in front")
      return []
    }
    return kind.isSided
      ? sided.sides.map { Contact(kind: kind, side: $0) } : [Contact(kind: kind, side: nil)]
  }

  /// `"left-palm": { "bone": "pelvis", "at": [ … ] }`, or `{ "room": [ …, null, … ] }`. Without a
  /// side, the place is that of the left and mirrored for the right.
  private static func reaches(_ value: ValueReader) -> [PoseRequest.Reach] {
    var reaches: [PoseRequest.Reach] = []
    for (name, _, target) in value.entries() ?? [] {
      let isMirrored = SidedName(name).side == nil
      let contacts = contacts(name, target)
      guard let place = target.object("a reach", place) else { continue }
      for contact in contacts {
        let isOther = isMirrored && contact.side == .right
        reaches.append(.init(contact: contact, target: isOther ? place.mirrored : place))
      }
    }
    return reaches
  }

  private static func place(_ reader: ObjectReader) -> PoseRequest.Target? {
    let room = reader["room"]
    let named = reader["bone"]
    let local = reader["at"].map { $0.vector() } ?? .zero
    if let room { return Self.room(room) }
    guard let named else {
      reader.error("a reach needs a bone or a place in the room", hint: "add \"bone\": \"pelvis\"")
      return nil
    }
    guard let bone = bone(named), let local else { return nil }
    return .bone(bone, local)
  }

  private static func room(_ value: ValueReader) -> PoseRequest.Target? {
    let parts = value.list { entry -> Double?? in
      if case .null = entry.node.kind { return .some(nil) }
      return entry.number(in: -3...3).map { $0 }
    }
    guard let parts, parts.count == 3 else {
      value.refuse(expected: "three numbers or null: forward, left, up")
      return nil
    }
    return .room(x: parts[0], y: parts[1], z: parts[2])
  }

  static func bone(_ value: ValueReader) -> Bone? {
    guard let name = value.string() else { return nil }
    if let bone = Bone(name: name) { return bone }
    value.refuseWord(expected: "a bone", among: Bone.names)
    return nil
  }

  // MARK: Freedoms

  /// `hip.flexion` moves both sides alike, `each-hip.flexion` each on its own, `left-hip.flexion` one.
  private static func freedoms(_ value: ValueReader) -> [[Pose.Key]] {
    (value.shortList(entry: "a free motion") { entry -> [[Pose.Key]]? in
      guard let text = entry.string() else { return nil }
      let isEach = text.hasPrefix("each-")
      let sided = SidedName(isEach ? String(text.dropFirst(5)) : text)
      let motion = JointMotion.allCases.first { "\($0.name.joint).\($0.name.motion)" == sided.stem }
      guard let motion, motion.isSided || (sided.side == nil && !isEach) else {
        entry.refuseWord(
          expected: "a motion such as \"knee.flexion\"",
          among: JointMotion.allCases.map { "\($0.name.joint).\($0.name.motion)" })
        return nil
      }
      guard motion.isSided else { return [[Pose.Key(motion)]] }
      let keys = sided.sides.map { Pose.Key(motion, $0) }
      return isEach ? keys.map { [$0] } : [keys]
    } ?? []).flatMap { $0 }
  }
}

extension PoseRequest.Target {
  /// The same place on the body's other side.
  fileprivate var mirrored: PoseRequest.Target {
    switch self {
    case .bone(let bone, let local): .bone(bone.mirrored, Vector(local.x, -local.y, local.z))
    case .room(let x, let y, let z): .room(x: x, y: y.map { -$0 }, z: z)
    }
  }
}

extension Bone {
  fileprivate var mirrored: Bone {
    func other(_ side: BodySide) -> BodySide { side == .left ? .right : .left }
    return switch self {
    case .pelvis, .chest, .neck, .head: self
    case .thigh(let side): .thigh(other(side))
    case .shin(let side): .shin(other(side))
    case .foot(let side): .foot(other(side))
    case .toes(let side): .toes(other(side))
    case .upperArm(let side): .upperArm(other(side))
    case .forearm(let side): .forearm(other(side))
    case .hand(let side): .hand(other(side))
    }
  }
}
