internal import Drawing

extension PreparedParagraph {
  /// A word torn into parts of as many letters as go on a line each: the last resort.
  /// - Parameter width: of the line, in points. A part has one letter at least, even a wider one.
  func shreds(of atom: Atom, width: Double) -> [Atom] {
    let tracking = trailingTracking(of: atom)
    let advances = advances(of: atom)
    let letters = letterEnds(in: atom)
    var shreds: [Atom] = []
    var start = atom.range.lowerBound
    var letter = 0
    while letter < letters.count {
      // Kerning and ligatures make the sum an estimate, which setting the part then puts right.
      var sum = 0.0
      var end = letter
      var offset = start
      while end < letters.count {
        while offset < letters[end] {
          sum += advances[offset - atom.range.lowerBound]
          offset += 1
        }
        if end > letter, Length.less(width, sum - tracking) { break }
        end += 1
      }
      var shred = part(start..<letters[end - 1], of: atom)
      while end - letter > 1, Length.less(width, shred.width - tracking) {
        end -= 1
        shred = part(start..<letters[end - 1], of: atom)
      }
      shreds.append(shred)
      start = letters[end - 1]
      letter = end
    }
    return shreds
  }

  /// Offsets in the paragraph behind each letter; what is never seen stays with the letter before it.
  private func letterEnds(in atom: Atom) -> [Int] {
    var ends: [Int] = []
    var end = atom.range.lowerBound
    for character in String(decoding: text.utf8[atom.range], as: UTF8.self) {
      end += character.utf8.count
      if character.unicodeScalars.allSatisfy(\.isInvisible), !ends.isEmpty {
        ends[ends.count - 1] = end
      } else {
        ends.append(end)
      }
    }
    return ends
  }

  /// For each byte of the atom the points that the pen moves for it.
  private func advances(of atom: Atom) -> [Double] {
    var advances = [Double](repeating: 0, count: atom.range.count)
    let setting = settings[atom.span]
    for run in atom.word.runs {
      let tracking = run.takesTracking ? setting.tracking : 0
      let scale = setting.style.size * run.scale / Double(run.unitsPerEm)
      for glyph in run.glyphs {
        advances[run.start + Int(glyph.cluster)] += Double(glyph.advance) * scale + tracking
      }
    }
    return advances
  }
}
