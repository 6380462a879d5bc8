internal import Drawing

/// A forced line's atoms and all places where it may be broken, measured for one width.
struct LineDivision {
  /// Words too wide for a line are divided already, so every atom fits if it can.
  private(set) var atoms: [Atom] = []
  private(set) var opportunities: [BreakOpportunity] = []

  private let paragraph: PreparedParagraph
  private let line: ForcedLine
  /// Those of the line, which looks each time whether it has them already.
  private let breaks: [Int]
  private let width: Double
  private let rules: BreakRules
  /// Where the next atom begins, in points.
  private var x = 0.0
  private var inkEnd = 0.0
  private var textEnd: Int
  private var nextBreak = 0
  /// Words longer than this (in UTF-8) are measured piece by piece between their breaks: a text
  /// without spaces, as Chinese is, would take square time as one word.
  private static let longestMeasuredWord = 64

  /// - Parameter width: of the lines to be, in points; words wider than it are divided.
  init(of line: ForcedLine, in paragraph: PreparedParagraph, width: Double, rules: BreakRules) {
    self.paragraph = paragraph
    self.line = line
    breaks = line.breaks
    self.width = width
    self.rules = rules
    textEnd = line.range.lowerBound
    atoms.reserveCapacity(line.atoms.count)
    var index = 0
    while index < line.atoms.count {
      if line.atoms[index].isSpace {
        let isLast = index + 1 == line.atoms.count
        addSpace(line.atoms[index], isBeforeWord: !isLast && !line.atoms[index + 1].isSpace)
        index += 1
      } else {
        let end = line.atoms[index...].firstIndex(where: \.isSpace) ?? line.atoms.endIndex
        addWord(line.atoms[index..<end], number: index)
        index = end
      }
    }
    opportunities.append(
      BreakOpportunity(
        lineEnd: inkEnd, lineStart: x, textEnd: textEnd, nextStart: line.range.upperBound))
  }

  /// - Parameter isBond: whether it holds words together that are too wide for a line: there they part, before
  ///   one of them is divided.
  private mutating func addSpace(_ atom: Atom, isBeforeWord: Bool, isBond: Bool = false) {
    append(atom)
    guard isBeforeWord, textEnd > line.range.lowerBound else { return }
    let isOffered = skipBreaks(to: atom.range.upperBound)
    guard isOffered || isBond || rules.breaksBonds else { return }
    opportunities.append(
      BreakOpportunity(
        lineEnd: inkEnd, lineStart: x, penalty: isOffered ? 0 : BreakRules.bondPenalty,
        textEnd: textEnd, nextStart: atom.range.upperBound))
  }

  private mutating func addWord(_ word: ArraySlice<Atom>, number: Int) {
    guard let first = word.first, let last = word.last else { return }
    let wide = word.reduce(0) { $0 + $1.width } - paragraph.trailingTracking(of: last)
    let fits = !Length.less(width, wide)
    if !fits, rules.dividesWords, let parts = partsBetweenBonds(of: word) {
      for (index, part) in parts.enumerated() {
        if part[0].isSpace {
          let isBeforeWord = index + 1 < parts.count && !parts[index + 1][0].isSpace
          addSpace(part[0], isBeforeWord: isBeforeWord, isBond: true)
        } else {
          addWord(part[...], number: number)
        }
      }
      return
    }
    let end = last.range.upperBound
    var cuts: [WordCut] = []
    while nextBreak < breaks.count, breaks[nextBreak] < end {
      let cut = WordCut(offered: breaks[nextBreak], in: paragraph.text.utf8)
      nextBreak += 1
      // A soft hyphen before the word's first letter divides nothing.
      let isInside = cut.textEnd > first.range.lowerBound
      if isInside, !cut.isHyphenated || rules.dividesWords { cuts.append(cut) }
    }
    if fits ? rules.hyphenatesFittingWords : rules.divisions != nil {
      addDivisions(of: word, whetherItFits: fits, to: &cuts)
    }
    if fits && (cuts.isEmpty || end - first.range.lowerBound <= Self.longestMeasuredWord) {
      addWhole(word, cuts: cuts, number: number)
    } else {
      addPieces(of: word, cuts: cuts, tears: !fits && rules.dividesWords)
    }
  }

  /// What stands between spaces that never break, and these spaces, each by itself; nil where there are none.
  private func partsBetweenBonds(of word: ArraySlice<Atom>) -> [[Atom]]? {
    var parts: [[Atom]] = []
    for atom in word {
      var start = atom.range.lowerBound
      var offset = start
      while offset < atom.range.upperBound {
        let bond = paragraph.text.bondLength(at: offset)
        guard bond > 0 else {
          offset += 1
          continue
        }
        if start < offset { parts.add(paragraph.part(start..<offset, of: atom)) }
        var space = paragraph.part(offset..<offset + bond, of: atom)
        space.isSpace = true
        parts.append([space])
        offset += bond
        start = offset
      }
      if start < offset { parts.add(paragraph.part(start..<offset, of: atom)) }
    }
    return parts.contains { $0[0].isSpace } ? parts : nil
  }

  /// Hyphens where the language has them, unless the author has put soft ones.
  private func addDivisions(
    of word: ArraySlice<Atom>, whetherItFits fits: Bool, to cuts: inout [WordCut]
  ) {
    guard let divisions = rules.divisions, !cuts.contains(where: \.isHyphenated) else { return }
    for atom in word where !(fits && paragraph.settings[atom.span].style.isCapitals) {
      for division in divisions.divisions(of: paragraph.text.utf8[atom.range]) {
        let offset = atom.range.lowerBound + division
        if !cuts.contains(where: { $0.nextStart == offset }) {
          cuts.append(WordCut(hyphenating: offset, penalty: rules.hyphenPenalty))
        }
      }
    }
    cuts.sort { $0.nextStart < $1.nextStart }
  }

  /// A word that fits keeps its kerning and ligatures across its cuts; what a cut makes of it is
  /// measured by setting its beginning and its end.
  private mutating func addWhole(_ word: ArraySlice<Atom>, cuts: [WordCut], number: Int) {
    let (start, priorInk, priorText) = (x, inkEnd, textEnd)
    for atom in word { append(atom) }
    for cut in cuts {
      var before = 0.0
      var after = 0.0
      var hasInk = false
      for atom in word {
        if atom.range.upperBound < cut.textEnd {
          before += atom.width
          hasInk = hasInk || !atom.word.runs.isEmpty
        } else if atom.range.lowerBound < cut.textEnd {
          let part = paragraph.part(
            atom.range.lowerBound..<cut.textEnd, of: atom, isHyphenated: cut.isHyphenated)
          before += part.width - paragraph.trailingTracking(of: part)
          hasInk = hasInk || !part.word.runs.isEmpty
        }
        if atom.range.lowerBound >= cut.nextStart {
          after += atom.width
        } else if atom.range.upperBound > cut.nextStart {
          after += paragraph.part(cut.nextStart..<atom.range.upperBound, of: atom).width
        }
      }
      opportunities.append(
        BreakOpportunity(
          lineEnd: hasInk ? start + before : priorInk, lineStart: x - after, penalty: cut.penalty,
          isHyphen: cut.isHyphenated, word: number, textEnd: hasInk ? cut.textEnd : priorText,
          nextStart: cut.nextStart))
    }
  }

  /// A word that does not fit is set in pieces between its cuts, and pieces that are still too wide
  /// in as many letters as go on a line.
  private mutating func addPieces(of word: ArraySlice<Atom>, cuts: [WordCut], tears: Bool) {
    var next = 0
    for atom in word {
      var start = atom.range.lowerBound
      if tears, start > word[word.startIndex].range.lowerBound,
        opportunities.last?.nextStart != start
      {
        addTear(at: start)
      }
      while start < atom.range.upperBound {
        while next < cuts.count, cuts[next].nextStart <= start { next += 1 }
        let cut =
          next < cuts.count && cuts[next].nextStart <= atom.range.upperBound ? cuts[next] : nil
        let end = cut?.nextStart ?? atom.range.upperBound
        addPiece(paragraph.part(start..<end, of: atom), cut: cut, tears: tears)
        start = end
      }
    }
  }

  private mutating func addPiece(_ piece: Atom, cut: WordCut?, tears: Bool) {
    let tracking = paragraph.trailingTracking(of: piece)
    let isTorn = tears && Length.less(width, piece.width - tracking)
    var last = piece
    for (index, part) in (isTorn ? paragraph.shreds(of: piece, width: width) : [piece]).enumerated()
    {
      if index > 0 { addTear(at: part.range.lowerBound) }
      append(part)
      last = part
    }
    guard let cut else { return }
    var lineEnd = inkEnd
    if cut.isHyphenated {
      let ended = paragraph.part(
        last.range.lowerBound..<cut.textEnd, of: last, isHyphenated: true)
      if tears, Length.less(width, ended.width - tracking) { return addTear(at: cut.nextStart) }
      lineEnd = x - last.width + ended.width - tracking
    }
    opportunities.append(
      BreakOpportunity(
        lineEnd: lineEnd, lineStart: x, penalty: cut.penalty, isHyphen: cut.isHyphenated,
        textEnd: cut.isHyphenated ? cut.textEnd : textEnd, nextStart: cut.nextStart))
  }

  private mutating func addTear(at offset: Int) {
    opportunities.append(
      BreakOpportunity(
        lineEnd: inkEnd, lineStart: x, penalty: BreakRules.tearPenalty, textEnd: textEnd,
        nextStart: offset))
  }

  private mutating func append(_ atom: Atom) {
    atoms.append(atom)
    x += atom.width
    // Behind a word without any glyph, as behind a space, there is nothing to see.
    guard !atom.isSpace, !atom.word.runs.isEmpty else { return }
    inkEnd = x - paragraph.trailingTracking(of: atom)
    textEnd = atom.range.upperBound
  }

  /// Whether the Unicode rules let a line end at `offset`; offsets must rise from call to call.
  private mutating func skipBreaks(to offset: Int) -> Bool {
    while nextBreak < breaks.count, breaks[nextBreak] < offset { nextBreak += 1 }
    return nextBreak < breaks.count && breaks[nextBreak] == offset
  }
}

extension [[Atom]] {
  /// To the word that the last of them is, or as a word of its own.
  fileprivate mutating func add(_ piece: Atom) {
    if let last, !last[0].isSpace { self[count - 1].append(piece) } else { append([piece]) }
  }
}
