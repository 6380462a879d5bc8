import Diagnostics
import Drawing
import PageLayout
import Sheets

/// The pages of an export as they are printed.
struct ArrangedPages {
  var pages: [Page]
  var printing: PrintAdvice
  var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - documents: the pages of one workout after the other.
  ///   - paper: what the pages were laid out for.
  init(_ documents: [[Page]], on paper: Paper, _ arrangement: SheetArrangement) {
    let all = documents.flatMap { $0 }
    printing = PrintAdvice()
    switch arrangement {
    case .single: pages = all
    case .bleed(let bleed): pages = all.map { CropMarks(bleed: bleed.points).page($0) }
    case .cards(let count, let sheet, let flip):
      let sheet = sheet ?? paper.officeSheet
      let trimmed = TrimmedPages(all.map(\.frame))
      let imposition = Imposition.cards(
        trimmed, perSheet: count, documents: documents.map(\.count), on: sheet.size, flip: flip)
      pages = imposition.pages(trimmed)
      printing = PrintAdvice(scaling: .none, flip: flip)
      if imposition.grid.isScaled {
        let fitting = Paper.named.filter { candidate in
          !SheetGrid.best(count, of: trimmed.resized(to: candidate.size), on: sheet.size).isScaled
        }.max { $0.area < $1.area }
        diagnostics.append(
          Self.warning("\(count) pages of \(paper.name)", sheet, imposition.grid.scale, fitting))
      }
      if flip != nil, all.count > 1, imposition.sheets.allSatisfy(\.hasBlankBack) {
        diagnostics.append(
          Diagnostic(
            .warning, message: "every workout takes one page: the backs are blank",
            hint: "leave --duplex out, or take smaller --paper"))
      }
    case .booklet(let sheet, let flip):
      let sheet = sheet ?? paper.unfolded ?? paper.officeSheet
      let trimmed = TrimmedPages(all.map(\.frame))
      let imposition = Imposition.booklet(trimmed, on: sheet.size, flip: flip)
      pages = imposition.pages(trimmed)
      printing = PrintAdvice(scaling: .none, flip: imposition.flip)
      if imposition.grid.isScaled {
        diagnostics.append(
          Self.warning("two pages of \(paper.name)", sheet, imposition.grid.scale, sheet.folded))
      }
    }
  }

  private static func warning(
    _ pages: String, _ sheet: Paper, _ scale: Double, _ fitting: Paper?
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      message: "\(pages) on a sheet of \(sheet.name) print at \(Int((scale * 100).rounded())) %",
      hint: fitting.map { "--paper \($0.name) prints at 100 %, and so may a larger --sheet" }
        ?? "take smaller --paper, or a larger --sheet")
  }
}

extension SheetArrangement {
  /// The paper that pages are laid out for, where the person names none.
  func pagePaper(layout paper: Paper) -> Paper? {
    guard case .booklet(let sheet, _) = self else { return nil }
    return (sheet ?? paper.officeSheet).folded
  }
}

extension Imposition.Sheet {
  fileprivate var hasBlankBack: Bool { leaves.allSatisfy { $0.back == nil } }
}

extension SheetGrid {
  fileprivate var isScaled: Bool { scale < 0.999 }
}

extension TrimmedPages {
  /// Pages of another paper with borders as wide.
  fileprivate func resized(to size: Size) -> TrimmedPages {
    var pages = self
    pages.size = size
    return pages
  }
}

extension Paper {
  fileprivate var area: Double { size.width * size.height }
}
