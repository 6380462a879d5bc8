/// How the body lies before any angle is applied.
enum BasePosture: String, Hashable, Sendable, CaseIterable {
  case standing, seated, kneeling, supine, prone, quadruped, hanging
  case leftSideLying = "left-side-lying"
  case rightSideLying = "right-side-lying"

  /// Degrees about Y, then about the turned X.
  var pitchAndRoll: (pitch: Double, roll: Double) {
    switch self {
    case .standing, .seated, .kneeling, .hanging: (0, 0)
    case .supine: (-90, 0)
    case .prone, .quadruped: (90, 0)
    case .leftSideLying: (0, -90)
    case .rightSideLying: (0, 90)
    }
  }
}
