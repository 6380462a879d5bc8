import Drawing

/// Elements side by side, in reading direction.
package struct Row: LayoutElement {
  package enum Width: Hashable, Sendable {
    /// In points.
    case fixed(Double)
    /// What the cell needs not to wrap, at most so many points.
    case natural(maximum: Double = .infinity)
    /// A share of what the others leave, by weight.
    case flexible(Double = 1)
  }

  package enum Alignment: Hashable, Sendable {
    case top
    case center
    case bottom
    /// First baselines on one line.
    case baseline
    /// All cells as high as the highest.
    case stretch
  }

  package struct Cell: Sendable {
    package var element: any LayoutElement
    package var width: Width

    package init(_ element: any LayoutElement, width: Width = .flexible()) {
      self.element = element
      self.width = width
    }
  }

  package var cells: [Cell]
  /// Between cells, in points.
  package var gap: Double
  package var alignment: Alignment

  package init(_ cells: [Cell], gap: Double = 0, alignment: Alignment = .top) {
    self.cells = cells
    self.gap = gap
    self.alignment = alignment
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    let widths = widths(within: region.width, in: context)
    var frames: [Frame] = []
    var rest: [Cell] = []
    var isComplete = true
    for (cell, width) in zip(cells, widths) {
      let room = Region(width: width, height: region.height, isFresh: region.isFresh)
      switch cell.element.place(in: room, context: context) {
      case .complete(let frame):
        frames.append(frame)
        rest.append(Cell(Nothing(), width: .fixed(width)))
      case .partial(let frame, let remainder):
        isComplete = false
        frames.append(frame)
        rest.append(Cell(remainder, width: .fixed(width)))
      case .deferred(let reason):
        return .deferred(reason: reason)
      }
    }
    guard isComplete else {
      let remainder = Row(rest, gap: gap, alignment: .top)
      return .partial(joined(frames, widths, region, .top, context), remainder: remainder)
    }
    if alignment == .stretch {
      let height = max(region.fill, frames.map(\.size.height).max() ?? 0)
      // What is as high already would only be placed the same way again.
      for index in cells.indices where frames[index].size.height != height {
        let room = Region(
          width: widths[index], height: region.height, fill: height, isFresh: region.isFresh)
        if case .complete(let frame) = cells[index].element.place(in: room, context: context) {
          frames[index] = frame
        }
      }
    }
    return .complete(joined(frames, widths, region, alignment, context).filled(to: region.fill))
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    sum(of: cells.map { naturalWidth(of: $0, in: context) })
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    sum(
      of: cells.map { cell in
        if case .fixed(let width) = cell.width { return width }
        return cell.element.minimumWidth(in: context)
      })
  }

  private func sum(of widths: [Double]) -> Double {
    widths.reduce(0, +) + gap * Double(max(0, cells.count - 1))
  }

  private func naturalWidth(of cell: Cell, in context: LayoutContext) -> Double {
    switch cell.width {
    case .fixed(let width): width
    case .natural(let maximum): min(maximum, cell.element.naturalWidth(in: context))
    case .flexible: cell.element.naturalWidth(in: context)
    }
  }

  private func widths(within total: Double, in context: LayoutContext) -> [Double] {
    var widths = cells.map { cell -> Double in
      if case .flexible = cell.width { return 0 }
      return naturalWidth(of: cell, in: context)
    }
    let spare = max(0, total - sum(of: widths))
    let weights = cells.map { cell -> Double in
      if case .flexible(let weight) = cell.width { return weight }
      return 0
    }
    let weight = weights.reduce(0, +)
    guard weight > 0 else { return widths }
    for index in cells.indices { widths[index] += spare * weights[index] / weight }
    return widths
  }

  private func joined(
    _ frames: [Frame], _ widths: [Double], _ region: Region, _ alignment: Alignment,
    _ context: LayoutContext
  ) -> Frame {
    let baseline = frames.compactMap(\.baseline).max() ?? 0
    let height =
      alignment == .baseline
      ? frames.map { $0.size.height + baseline - ($0.baseline ?? baseline) }.max() ?? 0
      : frames.map(\.size.height).max() ?? 0
    var joined = Frame(size: Size(width: region.width, height: height))
    var start = 0.0
    for (frame, width) in zip(frames, widths) {
      let y =
        switch alignment {
        case .top, .stretch: 0.0
        case .center: (height - frame.size.height) / 2
        case .bottom: height - frame.size.height
        case .baseline: baseline - (frame.baseline ?? baseline)
        }
      let x = context.left(start: start, width: width, within: region.width)
      joined.add(frame, at: Point(x: x, y: y))
      start += width + gap
    }
    joined.baseline = frames.contains { $0.baseline != nil } ? baseline : nil
    return joined
  }
}
