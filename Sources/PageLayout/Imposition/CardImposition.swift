package import Drawing

extension Imposition {
  /// How many pages a sheet may take.
  package static let cardCounts = [2, 4, 6, 8, 9]

  /// Cards packed on sheets, to be cut apart.
  ///
  /// - Parameter documents: how many pages each of the documents has that follow one another. With a
  ///   flip their pages alternate between front and back, and each document begins on a front.
  package static func cards(
    _ pages: TrimmedPages, perSheet count: Int, documents: [Int], on sheet: Size, flip: DuplexFlip?
  ) -> Imposition {
    let grid = SheetGrid.best(count, of: pages, on: sheet)
    let leaves = flip == nil
      ? pages.frames.indices.map { Leaf(front: $0) } : twoSided(documents)
    let sheets = stride(from: 0, to: leaves.count, by: grid.count).map { start in
      Sheet(leaves: Array(leaves[start..<min(start + grid.count, leaves.count)]))
    }
    return Imposition(grid: grid, sheets: sheets, flip: flip, innerMarks: .cuts)
  }

  private static func twoSided(_ documents: [Int]) -> [Leaf] {
    var first = 0
    var leaves: [Leaf] = []
    for count in documents {
      leaves += stride(from: first, to: first + count, by: 2).map { page in
        Leaf(front: page, back: page + 1 < first + count ? page + 1 : nil)
      }
      first += count
    }
    return leaves
  }
}
