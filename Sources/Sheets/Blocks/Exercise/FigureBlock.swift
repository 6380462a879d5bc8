import Drawing
package import JSONSource
import PageLayout

/// An exercise's photographs, else its figure, as wide as its column.
package struct FigureBlock: ExercisePart {
  package static let name = "figure"

  package static let options: [JSONValue.Member] = [
    .init("height", LayoutSchema.length(20...1000)), .init("width", LayoutSchema.length(40...1000)),
  ]

  /// Of a standing person, at most, in points.
  var maximumStature: Double
  /// Of the figure's place, in points; nil for the column's.
  var width: Double?

  package init?(_ options: ObjectReader) {
    maximumStature = options["height"]?.points(in: 20...1000) ?? 85
    width = options["width"]?.points(in: 40...1000)
  }

  package var prints: DocumentMembers { [.figure, .images, .imageCaptions, .imageCredits, .muscles] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? {
    // Someone who holds a bar overhead is taller than someone who stands.
    let room = Size(width: width ?? text.sheet.contentWidth, height: maximumStature * 1.3)
    return text.picture(fitting: room, maximumStature: maximumStature, .captionsAndCredits(.footer)).map {
      WideEnough(element: $0, minimumWidth: width ?? Self.narrowest)
    }
  }

  /// Where a pose can still be told, in points: 14 mm.
  private static let narrowest = 40.0
}

/// An element that shrinks to any width, but is of no use below one.
private struct WideEnough: LayoutElement {
  var element: any LayoutElement
  /// In points.
  var minimumWidth: Double

  func place(in region: Region, context: LayoutContext) -> Placement {
    element.place(in: region, context: context)
  }

  func naturalWidth(in context: LayoutContext) -> Double {
    max(minimumWidth, element.naturalWidth(in: context))
  }

  func minimumWidth(in context: LayoutContext) -> Double { minimumWidth }
}
