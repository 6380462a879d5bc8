import JSONSource

/// How wide a cell of a row is.
enum CellWidth: Hashable, Sendable {
  /// In points.
  case fixed(Double)
  /// Of the row without its gaps.
  case fraction(Int, of: Int)
  /// What its content needs not to wrap.
  case content
  /// What the others leave, in equal parts.
  case fill

  init?(_ value: ValueReader) {
    if case .string(let text) = value.node.kind {
      switch text {
      case "content": self = .content
      case "fill": self = .fill
      default:
        let parts = text.split(separator: "/").map { Int($0) }
        if parts.count == 2, let part = parts[0], let whole = parts[1], (1...24).contains(whole),
          (1...whole).contains(part)
        {
          self = .fraction(part, of: whole)
        } else if let points = value.points(in: 4...2000, otherwise: Self.spoken) {
          self = .fixed(points)
        } else {
          return nil
        }
      }
    } else if let points = value.points(in: 4...2000, otherwise: Self.spoken) {
      self = .fixed(points)
    } else {
      return nil
    }
  }

  private static let spoken =
    "a length from 4 to 2000 pt, a fraction such as \"1/3\", \"content\" or \"fill\""

  /// Nil where the width follows from the content or from the other cells.
  func points(of room: Double) -> Double? {
    switch self {
    case .fixed(let points): points
    case .fraction(let part, let whole): room * Double(part) / Double(whole)
    case .content, .fill: nil
    }
  }

  static let schema: JSONValue = [
    "description": "A length, a fraction of the row, as wide as the content, or what is left",
    "anyOf": [
      ["$ref": "#/$defs/length"], ["enum": ["content", "fill"]],
      ["type": "string", "pattern": "^[0-9]{1,2}/[0-9]{1,2}$"],
    ],
  ]
}
