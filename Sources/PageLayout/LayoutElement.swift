package import Drawing

/// Something that can be given room on a page.
///
/// Measuring and placing are one computation: `measure` is `place` with all the height in the world,
/// so the two can't disagree.
package protocol LayoutElement: Sendable {
  /// Takes the room that it needs, at most `region`, or says what is left over, or that it can't begin here.
  ///
  /// A complete frame is as wide as the region and as high as needed, but at least `region.fill`.
  /// On a fresh region an element must either make progress or defer with a reason for people.
  func place(in region: Region, context: LayoutContext) -> Placement

  /// The width at which nothing has to wrap, in points.
  func naturalWidth(in context: LayoutContext) -> Double

  /// The smallest width at which no word has to be torn and nothing sticks out, in points.
  func minimumWidth(in context: LayoutContext) -> Double
}

extension LayoutElement {
  /// The height that it takes at a width, in points; nil where no height would be enough.
  package func height(atWidth width: Double, in context: LayoutContext) -> Double? {
    let region = Region(width: width, height: .infinity, isFresh: true)
    guard case .complete(let frame) = place(in: region, context: context) else { return nil }
    return frame.size.height
  }
}

/// The room that is offered to an element, in points.
package struct Region: Hashable, Sendable {
  package var width: Double
  package var height: Double
  /// A height to stretch to where the element can; 0 for its own.
  package var fill: Double
  /// Whether this is a whole empty page or column: no later region offers more.
  package var isFresh: Bool

  package init(width: Double, height: Double, fill: Double = 0, isFresh: Bool) {
    self.width = width
    self.height = height
    self.fill = fill
    self.isFresh = isFresh
  }

  /// The height in a reason, such as `80 pt`. Where it has no end, something else than room was missing, such
  /// as time.
  package var spokenHeight: String { height.isFinite ? "\(Int(height)) pt" : "all the room" }
}

/// What came of placing an element.
package enum Placement: Sendable {
  case complete(Frame)
  /// As much as fitted, and an element that is the rest.
  case partial(Frame, remainder: any LayoutElement)
  /// It does not begin here; the reason is a clause such as "a row of boxes is 80 pt high".
  case deferred(reason: String)
}
