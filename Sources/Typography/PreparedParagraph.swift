/// What stands between two forced breaks, shaped and waiting for a width.
struct ForcedLine {
  var range: Range<Int>
  /// In the order of reading, without gaps.
  var atoms: [Atom] = []
  /// Rising offsets behind which a line may end.
  var breaks: [Int] = []
  /// Where the span begins or lies whose style an empty line has.
  var span: Int
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
      var line = ForcedLine(range: range, span: span)
      if !range.isEmpty {
        let utf8 = text.utf8[range]
        let levels =
          text.needsBidi ? BidiLevels.levels(of: utf8, direction: paragraph.direction) : nil
        line.breaks = (breaking?.opportunities(in: utf8) ?? []).filter {
          $0 < range.upperBound && !NumberBonds.join(at: $0, in: utf8)
        }
        line.atoms = atoms(of: range, levels: levels, span: span)
      }
      lines.append(line)
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
          width: settings[span].width(of: word)))
      start = end
    }
    return atoms
  }

  /// A part of an atom as it looks by itself at a line's end or beginning.
  func part(_ range: Range<Int>, of atom: Atom, isHyphenated: Bool = false) -> Atom {
    if range == atom.range, !isHyphenated { return atom }
    var part = atom
    part.range = range
    part.word = settings[atom.span].shaper.shape(
      text.utf8[range], isHyphenated: isHyphenated, isRightToLeft: atom.isRightToLeft)
    part.width = settings[atom.span].width(of: part.word)
    return part
  }

  /// The space behind an atom's last letter that no ink follows at the end of a line, in points.
  func trailingTracking(of atom: Atom) -> Double {
    atom.word.runs.last?.takesTracking == true ? settings[atom.span].tracking : 0
  }
}
