/// One moment of an exercise.
struct FigureFrame: Hashable, Sendable {
  var caption: String?
  var request = PoseRequest()
  var hands: [BodySide: HandShape] = [:]
  var highlight = Highlight.both
  /// How far on the way from the frame before to the frame after this one is, where it has no pose of
  /// its own.
  var between: Double?

  /// Whose muscles are shown at work; the middle of the body counts with either side.
  enum Highlight: String, Hashable, Sendable, CaseIterable {
    case both, left, right, none

    func shows(_ side: BodySide?) -> Bool {
      switch (self, side) {
      case (.both, _), (.left, .left?), (.right, .right?), (.left, nil), (.right, nil): true
      case (.left, .right?), (.right, .left?), (.none, _): false
      }
    }
  }

  /// A frame with its body found.
  struct Posed: Sendable {
    var skeleton: Skeleton
    var base: BasePosture
    var flesh: BodyFlesh
  }
}
