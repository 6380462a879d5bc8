package import Drawing

/// Elements one below the other.
package struct Column: LayoutElement {
  package var children: [Child]

  package init(_ children: [Child]) { self.children = children }

  package init(_ elements: [any LayoutElement], spacing: Double = 0) {
    children = elements.enumerated().map { Child($1, spaceBefore: $0 == 0 ? 0 : spacing) }
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    var stack = Stack(width: region.width, count: children.count)
    // After nothing but headings a page is as good as fresh: what does not fit below them fits nowhere.
    var isFresh = region.isFresh
    for (index, child) in children.enumerated() {
      if context.isOutOfTime() { return LayoutContext.outOfTime }
      let top = stack.top(for: child)
      let room = Region(width: region.width, height: region.height - top, isFresh: isFresh)
      isFresh = isFresh && child.keepsWithNext
      switch child.element.place(in: room, context: context) {
      case .complete(let frame):
        stack.add(frame, child)
      case .partial(let frame, let remainder):
        stack.add(filled(frame, child, region, top, context), child)
        var rest = Array(children[index...])
        rest[0].element = remainder
        return .partial(stack.frame(in: context), remainder: Column(rest))
      case .deferred(let reason):
        return breakBefore(index, stack, region, reason, context)
      }
    }
    return .complete(stretched(stack, region, context).frame(in: context).filled(to: region.fill))
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    children.map { $0.element.naturalWidth(in: context) }.max() ?? 0
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    children.map { $0.element.minimumWidth(in: context) }.max() ?? 0
  }

  /// Ends the page before a child, and before the headings that must stay with it.
  private func breakBefore(
    _ index: Int, _ stack: Stack, _ region: Region, _ reason: String, _ context: LayoutContext
  ) -> Placement {
    var end = index
    while end > 0, children[end - 1].keepsWithNext { end -= 1 }
    if end == 0 {
      // On a fresh page nothing is won by keeping: the heading stands alone rather than never.
      guard region.isFresh, index > 0 else { return .deferred(reason: reason) }
      end = index
    }
    var shown = Stack(width: stack.width, count: end)
    for (part, child) in zip(stack.placed, children).prefix(end) { shown.add(part.frame, child) }
    let top = Column(Array(children[..<end]))
    return .partial(
      top.stretched(shown, region, context).frame(in: context),
      remainder: Column(Array(children[end...])))
  }

  /// A child that goes on over the page, stretched to the page's end where it can be.
  private func filled(
    _ frame: Frame, _ child: Child, _ region: Region, _ top: Double, _ context: LayoutContext
  ) -> Frame {
    guard region.fill > top, child.maximumStretch > 0 else { return frame }
    let room = Region(
      width: region.width, height: region.height - top, fill: region.fill - top,
      isFresh: region.isFresh && top == 0)
    if case .partial(let filled, _) = child.element.place(in: room, context: context) {
      return filled
    }
    return frame
  }

  /// Gives the height that is to be filled and not taken to the children that stretch: equal parts,
  /// none more than its maximum.
  private func stretched(_ stack: Stack, _ region: Region, _ context: LayoutContext) -> Stack {
    var spare = region.fill - stack.bottom
    guard spare > Length.epsilon else { return stack }
    let elastic = children.indices.filter { children[$0].maximumStretch > 0 }
      .sorted { children[$0].maximumStretch < children[$1].maximumStretch }
    guard !elastic.isEmpty else { return stack }
    var heights = [Double](repeating: 0, count: children.count)
    for (taken, index) in elastic.enumerated() {
      let share = min(children[index].maximumStretch, spare / Double(elastic.count - taken))
      heights[index] = stack.placed[index].frame.size.height + share
      spare -= share
    }
    var taller = Stack(width: stack.width, count: children.count)
    for (index, child) in children.enumerated() {
      let room = Region(
        width: region.width, height: max(heights[index], region.height - taller.top(for: child)),
        fill: heights[index], isFresh: region.isFresh && taller.placed.isEmpty)
      if heights[index] > 0,
        case .complete(let frame) = child.element.place(in: room, context: context)
      {
        taller.add(frame, child)
      } else {
        taller.add(stack.placed[index].frame, child)
      }
    }
    return taller
  }
}

extension Column {
  package struct Child: Sendable {
    package var element: any LayoutElement
    /// Between this child and the one before it, in points; not at the top of a page.
    package var spaceBefore: Double
    /// Drawn in the space before; not at the top of a page.
    package var divider: Divider?
    /// Whether a page break may not follow: headings.
    package var keepsWithNext: Bool
    /// How much of a column's spare height it takes at most, in points.
    package var maximumStretch: Double

    package init(
      _ element: any LayoutElement, spaceBefore: Double = 0, divider: Divider? = nil,
      keepsWithNext: Bool = false, maximumStretch: Double? = nil
    ) {
      self.element = element
      self.spaceBefore = spaceBefore
      self.divider = divider
      self.keepsWithNext = keepsWithNext
      // By its type: a cast takes thirty times as long.
      self.maximumStretch = maximumStretch ?? (type(of: element) == FlexibleSpace.self ? .infinity : 0)
    }
  }

  /// A line between two children.
  package struct Divider: Hashable, Sendable {
    package var stroke: Stroke
    /// Below the child before it, in points.
    package var offset: Double
    /// From the column's starting edge, in points.
    package var indent: Double

    package init(_ stroke: Stroke, offset: Double, indent: Double = 0) {
      self.stroke = stroke
      self.offset = offset
      self.indent = indent
    }
  }

  /// Frames that have found their places.
  private struct Stack {
    let width: Double
    var placed: [(frame: Frame, y: Double)] = []
    var dividers: [(Divider, y: Double)] = []
    var bottom = 0.0

    init(width: Double, count: Int) {
      self.width = width
      placed.reserveCapacity(count)
    }

    func top(for child: Child) -> Double { placed.isEmpty ? 0 : bottom + child.spaceBefore }

    mutating func add(_ frame: Frame, _ child: Child) {
      let y = top(for: child)
      if !placed.isEmpty, let divider = child.divider {
        dividers.append((divider, bottom + divider.offset))
      }
      placed.append((frame, y))
      bottom = y + frame.size.height
    }

    func frame(in context: LayoutContext) -> Frame {
      var whole = Frame(size: Size(width: width, height: bottom))
      // All dividers are one more.
      whole.items.reserveCapacity(placed.reduce(1) { $0 + $1.frame.items.count })
      for (part, y) in placed {
        whole.add(part, at: Point(x: 0, y: y))
        if whole.baseline == nil, let baseline = part.baseline { whole.baseline = y + baseline }
      }
      guard !dividers.isEmpty else { return whole }
      var lines = Frame(size: whole.size)
      for (divider, y) in dividers {
        let length = width - divider.indent
        let x = context.left(start: divider.indent, width: length, within: width)
        let line = Path.line(from: Point(x: x, y: y), to: Point(x: x + length, y: y))
        lines.add(.path(line, fill: nil, stroke: divider.stroke))
      }
      whole.add(.tagged(SemanticTag(.artifact(.layout)), lines))
      return whole
    }
  }
}
