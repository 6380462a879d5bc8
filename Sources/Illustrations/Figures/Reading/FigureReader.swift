package import Diagnostics
package import JSONSource

/// A figure file in short:
///
///     { "title": "…", "alternative": "what the picture shows", "view": "three-quarter",
///       "arrangement": "side-by-side", "floor": "shadow", "hands": "grip", "ghost": ["left-thigh"],
///       "muscles": { "primary": ["glutes"] },
///       "frames": [ { "caption": "…", "base": "standing", "pose": { "left-hip": { "flexion": 90 } },
///                     "on-floor": ["foot"], "stay": ["right-foot"], "free": ["knee.flexion"],
///                     "reach": { "palm": { "bone": "pelvis", "at": [0.03, 0.088, 0.085] } },
///                     "balance": "over-feet", "highlight": "left" } ],
///       "props": [ { "kind": "dumbbell" } ],
///       "arrows": [ { "follow": "left-foot", "scene": 2, "shift": [0, 0.1], "trim": [0.1, 0.9] } ] }
///
/// Angles are degrees from the anatomical position, lengths fractions of stature in the order
/// forward, left, up. A joint or contact without a side means both.
extension ExerciseFigure {
  /// Reads a figure file. All that is wrong is told at once; there is no figure where an error is.
  package static func decode(_ node: JSONNode) -> Diagnosed<ExerciseFigure> {
    let findings = Findings()
    let figure = read(ValueReader(node, name: "the figure", findings: findings))
    return Diagnosed(findings.hasErrors ? nil : figure, findings.diagnostics)
  }

  /// Reads a figure inside of another document, such as one written into an exercise.
  package static func read(_ value: ValueReader) -> ExerciseFigure? {
    value.object("a figure") { reader in
      let title = reader["title"]?.string() ?? ""
      let names = reader["names"]?.list(entry: "a name") { $0.string() } ?? []
      let alternative = reader["alternative"]?.string()
      let viewpoint = reader["view"].map(viewpoint) ?? Viewpoint(turn: -42, height: 10)
      let hands = reader["hands"].map(FigureFrame.hands) ?? [:]
      let frames = frames(
        reader.require("frames", hint: "add \"frames\": [ { \"pose\": { … } } ]"), hands)
      let arrangement = reader["arrangement"]?.choice(Arrangement.self) ?? .sideBySide
      let floor = reader["floor"]?.choice(FloorKind.self) ?? .shadow
      let muscles = reader["muscles"].flatMap(muscles)
      let ghost = reader["ghost"].map(ghost) ?? []
      let props = reader["props"]?.list(entry: "a prop", Prop.read) ?? []
      let arrows = reader["arrows"]?.list(entry: "an arrow", MotionArrow.read) ?? []
      guard let viewpoint, let frames else { return nil }
      return ExerciseFigure(
        title: title, names: names, alternative: alternative ?? title, viewpoint: viewpoint,
        arrangement: arrangement, floor: floor, muscles: muscles, ghost: ghost, frames: frames,
        props: props, arrows: arrows, location: value.location)
    }
  }

  private static func viewpoint(_ value: ValueReader) -> Viewpoint? {
    guard case .string(let name) = value.node.kind else {
      return value.object(
        "a view", expected: "the name of a view or { \"turn\": degrees, \"height\": degrees }"
      ) { reader in
        guard let turn = reader.require("turn")?.number(in: -360...360),
          let height = reader.require("height")?.number(in: -10...90)
        else { return nil }
        return Viewpoint(turn: turn, height: height)
      }
    }
    if let named = Viewpoint.named.first(where: { $0.name == name }) { return named.viewpoint }
    value.refuseWord(expected: "a view", among: Viewpoint.named.map(\.name))
    return nil
  }

  /// Each frame begins where the one before ended: what it does not say stays as it was.
  private static func frames(
    _ value: ValueReader?, _ hands: [BodySide: HandShape]
  ) -> [FigureFrame]? {
    var before = FigureFrame(hands: hands)
    let frames = value?.list(entry: "a frame") { entry in
      let frame = FigureFrame.read(entry, after: before)
      if let frame, frame.between == nil { before = frame }
      return frame
    }
    if let frames, frames.first?.between != nil || frames.last?.between != nil {
      value?.error(
        "a frame that is \"between\" needs a frame before and one after it",
        hint: "begin and end with frames that have a pose of their own")
      return nil
    }
    if let frames, frames.contains(where: { $0.between != nil }),
      Set(frames.map(\.request.base)).count > 1
    {
      value?.error(
        "there is no way between frames with another base",
        hint: "write a pose in place of \"between\", or the same base in all frames")
      return nil
    }
    if let frames, frames.isEmpty {
      value?.error("a figure needs a frame", hint: "write { \"pose\": { … } } into frames")
      return nil
    }
    return frames
  }

  private static func muscles(_ value: ValueReader) -> MuscleEmphasis? {
    func names(_ value: ValueReader?) -> Set<MuscleRegion> {
      Set(value?.list(entry: "a muscle") { $0.choice(MuscleRegion.self) } ?? [])
    }
    return value.object("muscles") { reader in
      MuscleEmphasis(primary: names(reader["primary"]), secondary: names(reader["secondary"]))
    }
  }

  private static func ghost(_ value: ValueReader) -> [BodyPart] {
    let parts = BodyPart.all
    return value.list(entry: "a ghost") { entry in
      guard let name = entry.string() else { return nil }
      if let part = parts.first(where: { $0.name == name }) { return part }
      entry.refuseWord(expected: "a part of the body", among: parts.map(\.name))
      return nil
    } ?? []
  }
}

extension BodyPart {
  /// As figure files write it.
  var name: String {
    let stem =
      switch self {
      case .torso: "torso"
      case .neck: "neck"
      case .head: "head"
      case .thigh: "thigh"
      case .shin: "shin"
      case .foot: "foot"
      case .upperArm: "upper-arm"
      case .forearm: "forearm"
      case .hand: "hand"
      }
    return side.map { "\($0.rawValue)-\(stem)" } ?? stem
  }
}

extension ValueReader {
  /// Tells that a word is none of those known, and which one may have been meant.
  func refuseWord(expected: String, among words: [String]) {
    var hint = "write one of \(words.joined(separator: ", "))"
    if case .string(let text) = node.kind, let near = NearestName.of(text, among: words) {
      hint = "did you mean \"\(near)\"?"
    }
    refuse(expected: expected, hint: hint)
  }

  /// Three numbers: forward, to the body's left, up, in fractions of stature.
  func vector() -> Vector? {
    guard let parts = list({ $0.number(in: -3...3) }) else { return nil }
    guard parts.count == 3 else {
      refuse(expected: "three numbers: forward, left, up")
      return nil
    }
    return Vector(parts[0], parts[1], parts[2])
  }
}
