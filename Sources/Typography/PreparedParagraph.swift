/// What stands between two forced breaks, shaped and waiting for a width.
final class ForcedLine {
  let range: Range<Int>
  /// In the order of reading, without gaps.
  let atoms: [Atom]
  /// Where the span begins or lies whose style an empty line has.
  let span: Int
  /// Where it ends while it is broken nowhere.
  let end: BreakOpportunity
  /// Rising offsets behind which a line may end. They are looked for when they are first asked for: most
  /// texts of a sheet fit on a line.
  private(set) lazy var breaks = (breaking?.opportunities(in: utf8) ?? []).filter {
    $0 < range.upperBound && !NumberBonds.join(at: $0, in: utf8)
  }
  private let utf8: ArraySlice<UInt8>
  private let breaking: LineBreakIterator?

  init(
    _ utf8: ArraySlice<UInt8>, atoms: [Atom], span: Int, end: BreakOpportunity,
    breaking: LineBreakIterator?
  ) {
    self.utf8 = utf8
    self.atoms = atoms
    self.span = span
    self.end = end
    self.breaking = breaking
    range = utf8.indices
  }
}

/// A paragraph on which all work is done that does not depend on a width.
struct PreparedParagraph {
  var text: ParagraphText
  var settings: [SpanSetting]
  var lines: [ForcedLine] = []
  /// Each character that can't be printed, with the index of its span.
  var missing: [(span: Int, scalar: Unicode.Scalar)] = []

  /// - Parameter settings: one for each span.
  init(_ paragraph: Paragraph, settings: [SpanSetting], breaking: LineBreakIterator?) {
    text = ParagraphText(paragraph)
    self.settings = settings
    var span = 0
    for range in text.forcedLines {
      while span + 1 < text.spanEnds.count, text.spanEnds[span] <= range.lowerBound { span += 1 }
      let utf8 = text.utf8[range]
      let levels =
        text.needsBidi && !range.isEmpty
        ? BidiLevels.levels(of: utf8, direction: paragraph.direction) : nil
      let atoms = atoms(of: range, levels: levels, span: span)
      lines.append(
        ForcedLine(
          utf8, atoms: atoms, span: span, end: end(of: range, atoms: atoms), breaking: breaking))
    }
    for line in lines {
      for atom in line.atoms where !atom.word.missing.isEmpty {
        missing += atom.word.missing.map { (atom.span, $0) }
      }
    }
  }

  private func atoms(of range: Range<Int>, levels: [UInt8]?, span first: Int) -> [Atom] {
    var atoms: [Atom] = []
    var span = first
    var start = range.lowerBound
    while start < range.upperBound {
      while text.spanEnds[span] <= start { span += 1 }
      let limit = min(text.spanEnds[span], range.upperBound)
      let level = levels?[start - range.lowerBound] ?? 0
      let isSpace = text.breakingSpaceLength(at: start) > 0
      var end = start
      while end < limit, levels == nil || levels?[end - range.lowerBound] == level {
        let space = text.breakingSpaceLength(at: end)
        guard (space > 0) == isSpace else { break }
        end += max(1, space)
      }
      let word = settings[span].shaper.shape(text.utf8[start..<end], isRightToLeft: level & 1 == 1)
      atoms.append(
        Atom(
          range: start..<end, isSpace: isSpace, level: level, span: span, word: word,
          width: width(of: word, span: span)))
      start = end
    }
    return atoms
  }

  /// Where a line ends that is broken nowhere.
  private func end(of range: Range<Int>, atoms: [Atom]) -> BreakOpportunity {
    var end = BreakOpportunity(
      lineEnd: 0, lineStart: 0, textEnd: range.lowerBound, nextStart: range.upperBound)
    for atom in atoms {
      end.lineStart += atom.width
      // Behind a word without any glyph, as behind a space, there is nothing to see.
      guard !atom.isSpace, !atom.word.runs.isEmpty else { continue }
      end.lineEnd = end.lineStart - trailingTracking(of: atom)
      end.textEnd = atom.range.upperBound
    }
    return end
  }

  /// In points, with the tracking behind the last letter.
  private func width(of word: ShapedWord, span: Int) -> Double {
    word.width(size: settings[span].style.size, tracking: settings[span].tracking)
  }

  /// A part of an atom as it looks by itself at a line's end or beginning.
  func part(_ range: Range<Int>, of atom: Atom, isHyphenated: Bool = false) -> Atom {
    if range == atom.range, !isHyphenated { return atom }
    var part = atom
    part.range = range
    part.word = settings[atom.span].shaper.shape(
      text.utf8[range], isHyphenated: isHyphenated, isRightToLeft: atom.isRightToLeft)
    part.width = width(of: part.word, span: atom.span)
    return part
  }

  /// The space behind an atom's last letter that no ink follows at the end of a line, in points.
  func trailingTracking(of atom: Atom) -> Double {
    let tracking = settings[atom.span].tracking
    return tracking != 0 && atom.word.runs.last?.takesTracking == true ? tracking : 0
  }
}
