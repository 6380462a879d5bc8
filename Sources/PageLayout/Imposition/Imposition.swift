package import Drawing

/// Pages on sheets of paper: which page lies where, on which side.
package struct Imposition: Hashable, Sendable {
  package var grid: SheetGrid
  package var sheets: [Sheet]
  /// Nil where sheets have one side.
  package var flip: DuplexFlip?
  package var innerMarks: SheetMarks.Inner

  /// For each cell of the grid, what is printed there.
  package struct Sheet: Hashable, Sendable {
    package var leaves: [Leaf]
  }

  /// What is cut out or folded: a front page and the page behind it, by their places among all pages;
  /// nil is blank.
  package struct Leaf: Hashable, Sendable {
    package var front: Int?
    package var back: Int?

    package init(front: Int?, back: Int? = nil) {
      self.front = front
      self.back = back
    }
  }

  /// The printed sides in the order that a printer takes them: each sheet's front, then its back. A
  /// blank back at the end is left out.
  package func pages(_ trimmed: TrimmedPages) -> [Page] {
    var pages: [Page] = []
    for (index, sheet) in sheets.enumerated() {
      pages.append(side(.front, index, trimmed))
      guard let flip else { continue }
      let isBlank = sheet.leaves.allSatisfy { $0.back == nil }
      if isBlank, index == sheets.count - 1 { continue }
      pages.append(side(.back(flip), index, trimmed))
    }
    return pages
  }

  private func side(_ side: SheetSide, _ index: Int, _ trimmed: TrimmedPages) -> Page {
    var page = Page(frame: Frame(size: grid.sheet))
    for (cell, leaf) in sheets[index].leaves.enumerated() {
      guard let number = side == .front ? leaf.front : leaf.back,
        trimmed.frames.indices.contains(number)
      else { continue }
      let frame = trimmed.frames[number]
      let transform = side.transform(
        frame.size, into: grid.rect(cell), scale: grid.scale, on: grid.sheet)
      page.frame.add(.group(frame, transform, clip: nil))
      page.readingOrder.append(number)
    }
    // Cut and folded by its front: marks on the back would show how far the two sides are off.
    if side == .front, let marks = marks(index) { page.frame.add(marks) }
    return page
  }

  /// A folded stack shows the outside of its outermost sheet alone.
  private func marks(_ index: Int) -> DisplayItem? {
    let inner: SheetMarks.Inner = innerMarks == .fold && index > 0 ? .none : innerMarks
    return SheetMarks(grid: grid, inner: inner).item
  }
}
