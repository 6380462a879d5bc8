import Drawing
package import Typography

/// One text in several sizes: the first that fits is set.
///
/// A size fits when no word has to be torn and it takes no more than `maximumLines`; when none does,
/// the last that tears no word, else the last.
package struct FittedText: LayoutElement {
  package var sizes: [Paragraph]
  package var maximumLines: Int
  package var edges: TextBlock.Edges

  package init(_ sizes: [Paragraph], maximumLines: Int, edges: TextBlock.Edges = .leading) {
    // Titles and names are not divided; where no size fits, the typesetter divides what it must.
    self.sizes = sizes.map {
      var whole = $0
      whole.isHyphenated = false
      return whole
    }
    self.maximumLines = maximumLines
    self.edges = edges
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    guard let chosen = chosen(width: region.width, in: context) else {
      return .complete(Frame(size: Size(width: region.width, height: region.fill)))
    }
    guard region.width.isFinite, region.width > 1 else {
      return TextBlock(chosen, edges: edges).place(in: region, context: context)
    }
    // A title in two lines of about one length looks meant; a last word alone does not.
    let width = context.typesetter.balancedWidth(of: chosen, within: region.width)
    let balanced = SetLines(
      lines: context.typesetter.lines(of: chosen, width: width), alignment: chosen.alignment,
      direction: chosen.direction, edges: edges)
    return balanced.place(in: region, context: context)
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    sizes.first.map { context.typesetter.naturalWidth(of: $0) } ?? 0
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    sizes.last.map { context.wordWidth(of: $0) } ?? 0
  }

  private func chosen(width: Double, in context: LayoutContext) -> Paragraph? {
    var last: Paragraph?
    for size in sizes where !Length.less(width, context.typesetter.minimumWidth(of: size)) {
      if context.typesetter.lines(of: size, width: max(1, width)).count <= maximumLines { return size }
      last = size
    }
    return last ?? sizes.last
  }
}
