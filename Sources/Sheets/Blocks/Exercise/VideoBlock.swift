import Drawing
package import JSONSource
import PageLayout

/// The code to an exercise's video.
package struct VideoBlock: ExercisePart {
  package static let name = "video"

  package static let options: [JSONValue.Member] = [.init("size", LayoutSchema.length(smallest...200))]

  /// Below this a phone has trouble: 15 mm, in points.
  private static let smallest = 43.0

  var side: Double

  package init?(_ options: ObjectReader) {
    side = options["size"]?.points(in: Self.smallest...200) ?? ExerciseText.codeSide
  }

  package var prints: DocumentMembers { [.video] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? {
    text.video(within: text.sheet.contentWidth, side: side)
  }
}
