import Drawing
package import Typography

/// A paragraph set in lines. Breaks between lines, never with a single line on either side.
package struct TextBlock: LayoutElement {
  /// What the block's top and bottom edge lie on.
  package enum Edges: Hashable, Sendable {
    /// The whole leading of the first and last line.
    case leading
    /// The first line's capitals and the last line's baseline, so that text lines up with boxes and numerals.
    case capitals
  }

  package var paragraph: Paragraph
  package var edges: Edges

  package init(_ paragraph: Paragraph, edges: Edges = .leading) {
    self.paragraph = paragraph
    self.edges = edges
  }

  package func place(in region: Region, context: LayoutContext) -> Placement {
    let lines = context.typesetter.lines(of: paragraph, width: max(1, region.width))
    let setting = SetLines(
      lines: lines, alignment: paragraph.alignment, direction: paragraph.direction, edges: edges)
    return setting.place(in: region, context: context)
  }

  package func naturalWidth(in context: LayoutContext) -> Double {
    context.typesetter.naturalWidth(of: paragraph)
  }

  package func minimumWidth(in context: LayoutContext) -> Double {
    context.wordWidth(of: paragraph)
  }
}

/// Lines that are already broken: a text block, or what is left of one after a page break.
struct SetLines: LayoutElement {
  var lines: [TextLine]
  var alignment: Paragraph.Alignment
  var direction: Paragraph.Direction
  var edges: TextBlock.Edges

  func place(in region: Region, context: LayoutContext) -> Placement {
    let fitting = countFitting(in: region.height)
    if fitting == lines.count {
      return .complete(frame(of: lines[...], region: region))
    }
    // Two lines at least on either side of the break.
    let count = min(fitting, lines.count - 2)
    guard count >= 2 || (region.isFresh && fitting >= 1) else {
      return .deferred(
        reason: "the first lines of a paragraph need more than \(region.spokenHeight) of height")
    }
    let taken = max(count, 1)
    var rest = self
    rest.lines = Array(lines[taken...])
    return .partial(frame(of: lines[..<taken], region: region), remainder: rest)
  }

  func naturalWidth(in context: LayoutContext) -> Double { lines.map(\.width).max() ?? 0 }
  func minimumWidth(in context: LayoutContext) -> Double { naturalWidth(in: context) }

  private func countFitting(in height: Double) -> Int {
    var y = -trimmedTop
    for (index, line) in lines.enumerated() {
      y += line.leading
      let bottom = edges == .capitals ? y - line.spaceBelowBaseline + line.deepLetters : y
      if Length.less(height, bottom) { return index }
    }
    return lines.count
  }

  private var trimmedTop: Double {
    guard edges == .capitals, let first = lines.first else { return 0 }
    return first.spaceAboveCapitals
  }

  private func frame(of shown: ArraySlice<TextLine>, region: Region) -> Frame {
    var frame = Frame(size: Size(width: region.width, height: 0))
    var y = -trimmedTop
    for line in shown {
      let baseline = y + line.baseline
      let x = start(of: line, width: region.width)
      for run in line.runs {
        frame.items.append(Placed(run.item, at: run.origin + Point(x: x, y: baseline)))
      }
      if frame.baseline == nil { frame.baseline = baseline }
      y += line.leading
    }
    if edges == .capitals, let last = shown.last { y -= last.spaceBelowBaseline - last.deepLetters }
    frame.size.height = max(y, 0)
    return frame.filled(to: region.fill)
  }

  private func start(of line: TextLine, width: Double) -> Double {
    guard width.isFinite else { return 0 }
    let spare = width - line.width
    return switch (alignment, direction) {
    case (.center, _): spare / 2
    case (.start, .leftToRight), (.end, .rightToLeft): 0
    case (.start, .rightToLeft), (.end, .leftToRight): spare
    }
  }
}

extension TextLine {
  /// How far below the baseline room is kept for large letters of scripts that reach down where capitals
  /// don't, in points: titles in them stand as clear of the next line as capitals do.
  fileprivate var deepLetters: Double {
    runs.reduce(0) { deepest, placed in
      guard case .glyphs(let run) = placed.item, run.size > Self.small,
        run.text.unicodeScalars.contains(where: \.reachesDeep)
      else { return deepest }
      return max(deepest, run.size * Self.depth)
    }
  }

  /// In points: the words beside a large number stand on its baseline.
  private static let small = 13.0
  /// Of the em: the tails of Arabic letters, the vowels below Devanagari and Thai ones.
  private static let depth = 0.3
}

extension Unicode.Scalar {
  /// Letters and vowels from Hebrew to Tibetan; not their digits, nor the marks that stand in numbers.
  fileprivate var reachesDeep: Bool { (0x0590...0x0FFF).contains(value) && properties.isAlphabetic }
}

extension Frame {
  /// The same frame, at least so high.
  func filled(to height: Double) -> Frame {
    var frame = self
    frame.size.height = max(frame.size.height, height)
    return frame
  }
}
