package import Drawing

/// A page for a print shop: grown by the bleed, with crop marks at its corners outside it.
package struct CropMarks: Hashable, Sendable {
  /// Beyond the trimmed page on every side, in points.
  package var bleed: Double

  /// Between the bleed and a mark, so that no mark shows where the knife is off by a hair.
  private static let gap = Length.millimetres(1)
  private static let length = Length.millimetres(5)
  /// Beyond the bleed: the marks and some white around.
  package static let slug = Length.millimetres(8)
  package static let width = 0.25

  package init(bleed: Double) { self.bleed = bleed }

  package func page(_ page: Page) -> Page {
    var page = page
    page.bleed = bleed
    page.slug = Self.slug
    page.frame.add(.tagged(SemanticTag(.artifact(.pagination)), marks(page.frame.size)))
    return page
  }

  private func marks(_ trim: Size) -> Frame {
    var marks = Frame(size: trim)
    let stroke = Stroke(.black, width: Self.width)
    let (near, far) = (bleed + Self.gap, bleed + Self.gap + Self.length)
    for x in [0, trim.width] {
      for (from, to) in [(-far, -near), (trim.height + near, trim.height + far)] {
        marks.add(
          .path(.line(from: Point(x: x, y: from), to: Point(x: x, y: to)), fill: nil, stroke: stroke))
      }
    }
    for y in [0, trim.height] {
      for (from, to) in [(-far, -near), (trim.width + near, trim.width + far)] {
        marks.add(
          .path(.line(from: Point(x: from, y: y), to: Point(x: to, y: y)), fill: nil, stroke: stroke))
      }
    }
    return marks
  }
}
