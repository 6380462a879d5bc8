package import JSONSource

/// What a figure file says about itself, read without the poses: enough to look a figure up by name.
package struct FigureLabel: Hashable, Sendable {
  package var title: String
  package var names: [String]
  /// What is moved against: an exercise with another implement is another exercise.
  package var implements: Set<FigureImplement>
  package var base: FigureBase

  /// Nil where the file is no figure with a title.
  package init?(_ node: JSONNode) {
    guard case .string(let title)? = node["title"]?.kind else { return nil }
    self.title = title
    names = node["names"].entries.compactMap {
      if case .string(let name) = $0.kind { name } else { nil }
    }
    implements = Set(
      node["props"].entries.compactMap { prop in
        guard case .string(let kind)? = prop["kind"]?.kind else { return nil }
        return Prop.Kind(rawValue: kind)?.implement
      })
    let first = node["frames"].entries.first?["base"]?.kind
    var posture = BasePosture.standing
    if case .string(let word)? = first { posture = BasePosture(rawValue: word) ?? .standing }
    base = FigureBase(posture)
  }
}

/// What a figure holds or works against.
package enum FigureImplement: Hashable, Sendable, CaseIterable {
  case dumbbell, barbell, kettlebell, cable, band, ball, machine
}

/// How the body of a figure's first frame lies.
package enum FigureBase: Hashable, Sendable, CaseIterable {
  case standing, seated, kneeling, supine, prone, quadruped, sideLying, hanging

  init(_ posture: BasePosture) {
    self =
      switch posture {
      case .standing: .standing
      case .seated: .seated
      case .kneeling: .kneeling
      case .supine: .supine
      case .prone: .prone
      case .quadruped: .quadruped
      case .hanging: .hanging
      case .leftSideLying, .rightSideLying: .sideLying
      }
  }
}

extension Prop.Kind {
  /// Nil for what carries the body.
  fileprivate var implement: FigureImplement? {
    switch self {
    case .dumbbell: .dumbbell
    case .barbell: .barbell
    case .kettlebell: .kettlebell
    case .cable, .stack, .handle: .cable
    case .band, .loop: .band
    case .ball: .ball
    case .pad, .lever, .platform: .machine
    case .box, .bench, .chair, .wall, .bar: nil
    }
  }
}

extension JSONNode? {
  /// Of a list; nothing for anything else.
  fileprivate var entries: [JSONNode] {
    if case .array(let entries)? = self?.kind { entries } else { [] }
  }
}
