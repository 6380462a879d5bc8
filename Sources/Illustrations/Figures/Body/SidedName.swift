/// A word that may begin with a side, such as `left-knee`; without one it means both.
struct SidedName: Hashable, Sendable {
  var side: BodySide?
  var stem: String

  init(_ text: String) {
    for side in BodySide.allCases where text.hasPrefix(side.rawValue + "-") {
      self.side = side
      stem = String(text.dropFirst(side.rawValue.count + 1))
      return
    }
    side = nil
    stem = text
  }

  /// The sides meant: the one named, or both.
  var sides: [BodySide] { side.map { [$0] } ?? BodySide.allCases }
}
