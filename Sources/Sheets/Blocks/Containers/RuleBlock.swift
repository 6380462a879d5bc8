import Drawing
package import JSONSource
package import PageLayout

/// A line across.
package struct RuleBlock: SheetBlock {
  package static let name = "rule"

  package static let options: [JSONValue.Member] = [
    .init("color", LayoutSchema.words(ColorToken.self)),
    .init("thickness", LayoutSchema.length(0.25...12)),
    .init("space-before", LayoutSchema.length(0...200)),
    .init("space-after", LayoutSchema.length(0...200)),
  ]

  var color: ColorToken
  var thickness: Double
  /// Above and below, in points.
  var spaceBefore: Double
  var spaceAfter: Double

  package init?(_ options: ObjectReader) {
    color = options["color"]?.choice(ColorToken.self) ?? .hairline
    thickness = options["thickness"]?.points(in: 0.25...12) ?? 0.5
    spaceBefore = options["space-before"]?.points(in: 0...200) ?? 6
    spaceAfter = options["space-after"]?.points(in: 0...200) ?? 6
  }

  package var bringsItsSpace: Bool { true }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    [
      .init(Rule(sheet.stroke(color, width: thickness)), spaceBefore: spaceBefore),
      .init(Space(spaceAfter)),
    ]
  }
}
