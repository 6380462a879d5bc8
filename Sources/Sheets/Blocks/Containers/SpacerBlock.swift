package import JSONSource
package import PageLayout

/// Room for nothing.
package struct SpacerBlock: SheetBlock {
  package static let name = "spacer"

  package static let options: [JSONValue.Member] = [.init("height", LayoutSchema.length(0...1000))]

  /// In points.
  var height: Double

  package init?(_ options: ObjectReader) {
    height = options["height"]?.points(in: 0...1000) ?? 12
  }

  package var bringsItsSpace: Bool { true }

  package func children(in sheet: SheetContext) -> [Column.Child] { [.init(Space(height))] }
}
