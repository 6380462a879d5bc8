package import Drawing

/// A frame that is already drawn: a figure, a code, a mark. It neither grows nor breaks.
package struct Picture: LayoutElement {
  package enum Alignment: Hashable, Sendable { case start, center, end }

  package var frame: Frame
  package var alignment: Alignment
  /// What it is, for the reason when it does not fit.
  package var name: String

  package init(_ frame: Frame, alignment: Alignment = .start, name: String = "a picture") {
    self.frame = frame
    self.alignment = alignment
    self.name = name
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    guard !Length.less(region.height, frame.size.height) else {
      return .deferred(
        reason: "\(name) is \(Int(frame.size.height.rounded(.up))) pt high")
    }
    let spare = region.width - frame.size.width
    let start =
      switch alignment {
      case .start: 0.0
      case .center: spare / 2
      case .end: spare
      }
    let x = context.left(start: start, width: frame.size.width, within: region.width)
    var placed = Frame(
      size: Size(width: region.width, height: frame.size.height), baseline: frame.baseline)
    placed.add(frame, at: Point(x: x, y: 0))
    return .complete(placed.filled(to: region.fill))
  }

  package func naturalWidth(in context: LayoutContext) -> Double { frame.size.width }
  package func minimumWidth(in context: LayoutContext) -> Double { frame.size.width }
}
