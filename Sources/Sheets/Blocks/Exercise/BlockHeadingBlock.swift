package import JSONSource
package import PageLayout

/// The heading of one of the workout's blocks: its title, and how it goes round.
///
/// In a region that is repeated for each exercise it stands before the first of its block.
package struct BlockHeadingBlock: SheetBlock {
  package static let name = "block-heading"
  package static let place = BlockPlace.workoutBlock

  package static let options: [JSONValue.Member] = [.init("wording", LayoutSchema.words(Wording.self))]

  /// `3 rounds · rest 1 min`, or in sentences.
  enum Wording: String, CaseIterable, Sendable { case numbers, sentences }

  var wording: Wording

  package init?(_ options: ObjectReader) {
    wording = options["wording"]?.choice(Wording.self) ?? .numbers
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let first = sheet.items.first, first.isFirstOfBlock,
      let heading = BlockHeading(block: first.block, sheet: sheet)
        .element(wording == .numbers ? .compact : .sentences)
    else { return [] }
    return [.init(heading, keepsWithNext: true)]
  }

  /// Whether the exercise of a sheet stands under such a heading.
  static func isPrinted(in blocks: [ArrangedBlock], _ sheet: SheetContext) -> Bool {
    guard let block = sheet.items.first?.block, !blocks.all(Self.self).isEmpty else { return false }
    return BlockHeading(block: block, sheet: sheet).hasHeading
  }
}
