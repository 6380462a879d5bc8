public import ArgumentParser
public import Repsheet

/// What a person may choose about how pages come onto the paper in the printer.
struct PressChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Pack 2, 4, 6, 8 or 9 pages on a sheet, with marks to cut them apart.",
      discussion: """
        In their own size where they fit, else smaller, with a warning that says by how much. \
        --paper is the card, --sheet what lies in the printer.
        """, valueName: "n"))
  var perSheet: Int?

  @Option(
    help: """
      The edge that the printer turns a sheet on, long or short: pages of --per-sheet alternate between \
      front and back, and each back is printed behind its front.
      """)
  var duplex: DuplexFlip?

  @Flag(
    help: """
      Print a booklet to fold once and stitch in the fold: A4 becomes A5. Print it on both sides, turned \
      on the short edge, or say --duplex long.
      """)
  var booklet = false

  @Option(
    help: """
      The sheet that --per-sheet and --booklet print on. Without it A4, or Letter for papers of inches; \
      with --booklet and --paper the sheet that folds into that paper.
      """)
  var sheet: Paper?

  @Option(
    help: ArgumentHelp(
      "Add bleed and crop marks for a print shop, such as 3mm; at most \(Int(Bleed.largest))mm.", valueName: "length"),
    transform: { text in
      if let bleed = Bleed(text) { return bleed }
      throw ValidationError(
        "\"\(text)\" is no bleed above 0 and up to \(Int(Bleed.largest)) mm. Write --bleed 3mm, or --bleed 0.125in.")
    })
  var bleed: Bleed?

  @Option(help: "How much ink to use: full, or low to print outlines in place of filled areas.")
  var ink = InkUse.full

  @Flag(help: "Set text in 14 points and more, on as many pages as that takes.")
  var largePrint = false

  /// Options that would each lay the same pages out in another way.
  func validate() throws {
    if let perSheet, !SheetArrangement.cardCounts.contains(perSheet) {
      throw ValidationError(
        "--per-sheet \(perSheet) leaves a sheet in uneven rows. Write --per-sheet 2, 4, 6, 8 or 9.")
    }
    if booklet, perSheet != nil {
      throw ValidationError(
        "A booklet has two pages on a side. Write --booklet, or --per-sheet \(perSheet ?? 2), not both.")
    }
    if bleed != nil, booklet || perSheet != nil {
      throw ValidationError(
        """
        A print shop imposes pages itself. Write --bleed alone for the shop, or \
        \(booklet ? "--booklet" : "--per-sheet \(perSheet ?? 2)") alone for your own printer.
        """)
    }
    if perSheet == nil, !booklet {
      if duplex != nil {
        throw ValidationError(
          """
          --duplex puts backs behind the fronts of several cards on a sheet. Write it with --per-sheet 2, \
          4, 6, 8 or 9, or with --booklet; pages of their own sheet need none.
          """)
      }
      if sheet != nil {
        throw ValidationError(
          """
          --sheet is what several pages are printed on. Write it with --per-sheet or --booklet; a page's \
          own size is --paper.
          """)
      }
    }
  }

  var arrangement: SheetArrangement {
    if let bleed { return .bleed(bleed) }
    if booklet { return .booklet(sheet: sheet, duplex: duplex) }
    if let perSheet { return .cards(perSheet: perSheet, sheet: sheet, duplex: duplex) }
    return .single
  }
}

extension DuplexFlip: ExpressibleByArgument {}

extension InkUse: ExpressibleByArgument {}
