package import Drawing

extension Imposition {
  /// Pages for a booklet stitched through its fold: printed two to a side, laid on one another, folded
  /// once. Pages are filled up with blank ones to a multiple of four.
  ///
  /// - Parameter flip: nil takes the edge that leaves all pages upright.
  package static func booklet(
    _ pages: TrimmedPages, on sheet: Size, flip: DuplexFlip?
  ) -> Imposition {
    let grid = SheetGrid.spread(of: pages, on: sheet)
    let count = (pages.frames.count + 3) / 4 * 4
    func page(_ number: Int) -> Int? { number < pages.frames.count ? number : nil }
    // The outermost sheet has the last page left of the first, and inside the second and the last but one.
    let sheets = (0..<(count / 4)).map { index in
      let first = 2 * index
      let last = count - 1 - first
      return Sheet(leaves: [
        Leaf(front: page(last), back: page(last - 1)),
        Leaf(front: page(first), back: page(first + 1)),
      ])
    }
    return Imposition(
      grid: grid, sheets: sheets, flip: flip ?? .likeABook(grid.sheet), innerMarks: .fold)
  }
}
