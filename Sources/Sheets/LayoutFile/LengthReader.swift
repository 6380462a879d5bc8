import Drawing
import JSONSource
import PageLayout

extension ValueReader {
  /// A length in points: a number is points, a text has a unit (`"10 mm"`, `"1 cm"`, `"0.5 in"`, `"24 pt"`).
  func points(in range: ClosedRange<Double>, otherwise spoken: String? = nil) -> Double? {
    let expected =
      spoken ?? "a length from \(Self.plain(range.lowerBound)) to \(Self.plain(range.upperBound)) pt, such as 24 or \"10 mm\""
    switch node.kind {
    case .number(let text):
      if let value = Double(text), range.contains(value) { return value }
    case .string(let text):
      if let value = Self.points(text), range.contains(value) { return value }
    default: break
    }
    refuse(expected: expected)
    return nil
  }

  /// Margins: one length for all sides, or an object of `top`, `start`, `bottom`, `end`.
  func insets(over base: Insets, in range: ClosedRange<Double>) -> Insets? {
    guard case .object = node.kind else { return points(in: range).map { Insets(all: $0) } }
    return object("margins") { sides in
      var insets = base
      if let top = sides["top"]?.points(in: range) { insets.top = top }
      if let start = sides["start"]?.points(in: range) { insets.start = start }
      if let bottom = sides["bottom"]?.points(in: range) { insets.bottom = bottom }
      if let end = sides["end"]?.points(in: range) { insets.end = end }
      return insets
    }
  }

  /// Without decimals where there are none.
  private static func plain(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  private static func points(_ text: String) -> Double? {
    let units: [(suffix: String, points: Double)] = [
      ("mm", 72 / 25.4), ("cm", 72 / 2.54), ("in", 72), ("pt", 1),
    ]
    for unit in units where text.hasSuffix(unit.suffix) {
      var number = text.dropLast(2)
      while number.last == " " { number.removeLast() }
      return Double(number).map { $0 * unit.points }
    }
    return nil
  }
}
