public import Drawing
import PageLayout
public import Sheets

/// How pages come onto the paper that lies in the printer.
public enum SheetArrangement: Hashable, Sendable {
  /// Each page is a sheet of its own.
  case single
  /// Several cards on a sheet, with marks to cut them apart. With `duplex` the pages alternate between
  /// front and back, and each back lies behind its front when the printer turns the sheet on that edge.
  /// Without `sheet` A4 is taken, for papers of inches Letter.
  case cards(perSheet: Int, sheet: Paper? = nil, duplex: DuplexFlip? = nil)
  /// Sheets folded once and stitched in the fold. Without `sheet` the one that is twice the page.
  case booklet(sheet: Paper? = nil, duplex: DuplexFlip? = nil)
  /// Grown by the bleed, with crop marks: for a print shop.
  case bleed(Bleed)

  /// How many cards fill a sheet in even rows.
  public static let cardCounts = Imposition.cardCounts
}

/// How far print may reach beyond the trimmed page.
public struct Bleed: Hashable, Sendable {
  package let points: Double

  /// In millimetres; more is a typing error.
  public static let largest = 20.0

  /// Reads a length such as `3mm` or `0.125in`, more than 0 and at most ``largest``; nil for anything
  /// else.
  public init?(_ text: String) {
    let units = [("mm", 1.0), ("cm", 10), ("in", 25.4), ("pt", 25.4 / 72)]
    guard let unit = units.first(where: { text.lowercased().hasSuffix($0.0) }),
      let number = Double(text.dropLast(2)), number > 0, number * unit.1 <= Self.largest
    else { return nil }
    points = Length.millimetres(number * unit.1)
  }
}
