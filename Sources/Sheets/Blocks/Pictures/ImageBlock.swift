package import JSONSource
package import PageLayout
import Drawing
import WorkoutModel

/// A picture of the layout's own: a banner, a map of the hall. All of it is shown.
package struct ImageBlock: SheetBlock {
  package static let name = "image"

  package static let options: [JSONValue.Member] = [
    .init("file", ["type": "string", "description": "Relative to the layout file"]),
    .init("alt", ["type": "string", "description": "What is read aloud; without it the picture is decoration"]),
    .init("width", LayoutSchema.length(4...2000)),
    .init("height", LayoutSchema.length(4...2000)),
    .init("align", LayoutSchema.words(Place.self)),
    .init("space-before", LayoutSchema.length(0...400)),
  ]

  enum Place: String, CaseIterable, Sendable { case start, center, end }

  var file: FileReference?
  var alternative: String?
  /// At most, in points.
  var width: Double
  var height: Double
  var place: Place
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    let file = options.require("file")
    self.file = file.flatMap { value in
      value.string().map { FileReference(path: $0, origin: Origin(value.location)) }
    }
    alternative = options["alt"]?.string()
    width = options["width"]?.points(in: 4...2000) ?? .infinity
    height = options["height"]?.points(in: 4...2000) ?? .infinity
    place = options["align"]?.choice(Place.self) ?? .start
    spaceBefore = options["space-before"]?.points(in: 0...400) ?? 8
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let room = Size(
      width: min(width, sheet.contentWidth), height: min(height, sheet.contentHeight))
    guard let file, let frame = sheet.pictures.frame(fitting: room, with: file) else { return [] }
    let alignment: Picture.Alignment =
      switch place {
      case .start: .start
      case .center: .center
      case .end: .end
      }
    let picture = Picture(frame, alignment: alignment, name: "the picture \(file.path)")
    let role: SemanticTag.Role =
      alternative.map { .figure(alternative: $0) } ?? .artifact(.layout)
    return [.init(Tagged(role, picture), spaceBefore: spaceBefore)]
  }
}
