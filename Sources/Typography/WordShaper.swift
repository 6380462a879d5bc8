internal import Drawing

/// Shapes words of one style, each of them once.
final class WordShaper {
  /// Best first; the others step in for single characters.
  let stack: [FontFace]
  private let options: ShapingOptions
  private let capitals: UppercaseMapping?
  private let buffer: ShapingBuffer
  private var words: [WordKey: ShapedWord] = [:]
  /// Beyond so many words all are forgotten: a batch's vocabulary is far smaller, and what a
  /// stream of ever new words would gather is kept within some tens of megabytes.
  private static let capacity = 20_000

  init(_ style: ShapingStyle, fonts: FontBook, buffer: ShapingBuffer) {
    stack = fonts.stack(for: style.role, weight: style.weight, italic: style.isItalic)
      .preferring(language: style.language)
    options = ShapingOptions(
      language: style.language, hasTabularFigures: style.hasTabularFigures,
      hasLigatures: style.hasLigatures, isCapitals: style.isCapitals)
    capitals = style.isCapitals ? UppercaseMapping(language: style.language) : nil
    self.buffer = buffer
  }

  /// - Parameters:
  ///   - utf8: a word, or spaces; all of one direction.
  ///   - isHyphenated: whether a hyphen is put behind it. In the run's text that is U+00AD, the soft
  ///     hyphen, by which ISO 32000-1 (14.8.2.2.3) tells readers that the word goes on.
  func shape(_ utf8: ArraySlice<UInt8>, isHyphenated: Bool = false, isRightToLeft: Bool = false)
    -> ShapedWord
  {
    let key = WordKey(utf8: utf8, isHyphenated: isHyphenated, isRightToLeft: isRightToLeft)
    if let known = words[key] { return known }
    if words.count >= Self.capacity { words.removeAll(keepingCapacity: true) }
    let shaped = shapeAnew(Array(utf8), isHyphenated: isHyphenated, isRightToLeft: isRightToLeft)
    words[key.kept] = shaped
    return shaped
  }

  private func shapeAnew(_ utf8: [UInt8], isHyphenated: Bool, isRightToLeft: Bool) -> ShapedWord {
    let text = String(decoding: utf8, as: UTF8.self)
    var letters = self.letters(of: text)
    var bytes = utf8
    if isHyphenated {
      letters.append(Letter(scalar: "\u{2010}", offset: bytes.count))
      bytes += Array("\u{AD}".utf8)
    }
    var result = ShapedWord(runs: [], missing: [])
    for item in items(of: letters, text: text, count: bytes.count, missing: &result.missing) {
      let lower = item.text.lowerBound
      var glyphs = buffer.glyphs(
        for: letters[item.letters], face: item.face, script: item.script,
        isRightToLeft: isRightToLeft, options: options)
      guard !glyphs.isEmpty else { continue }
      for index in glyphs.indices { glyphs[index].cluster -= Int32(lower) }
      result.runs.append(
        ShapedRun(
          font: item.face.id, unitsPerEm: item.face.unitsPerEm, glyphs: glyphs,
          text: Array(bytes[item.text]), start: lower, isRightToLeft: isRightToLeft,
          takesTracking: !item.script.isJoined,
          advance: glyphs.reduce(0) { $0 + Int($1.advance) }))
    }
    return result
  }

  private func letters(of text: String) -> [Letter] {
    if let capitals {
      return capitals.capitals(of: text).map { Letter(scalar: $0.scalar, offset: $0.offset) }
    }
    var offset = 0
    return text.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return Letter(scalar: scalar, offset: offset)
    }
  }

  /// The word cut where face or script change. Characters that can't be printed are left out.
  private func items(
    of letters: [Letter], text: String, count: Int, missing: inout [Unicode.Scalar]
  ) -> [ShapingItem] {
    if let item = singleItem(of: letters, count: count) { return [item] }
    var items: [ShapingItem] = []
    var gap = true
    var offset = 0
    var next = 0
    // Grapheme clusters, and the hyphen behind them.
    var clusters = text.map(\.utf8.count)
    if count > text.utf8.count { clusters.append(count - text.utf8.count) }
    for cluster in clusters {
      let bytes = offset..<offset + cluster
      offset = bytes.upperBound
      let first = next
      while next < letters.count, letters[next].offset < bytes.upperBound { next += 1 }
      let printed = letters[first..<next]
      let own = printed.lazy.compactMap { Script(of: $0.scalar) }.first
      // Punctuation looks best from the face of the letters before it.
      let before = gap || own != nil ? nil : items.last?.face
      let script = own ?? items.last?.script ?? .latin
      guard let face = face(for: printed, of: script, preferring: before) else {
        if let culprit = culprit(in: printed) { missing.append(culprit) }
        gap = true
        continue
      }
      if !gap, let last = items.last, last.face === face, last.script == script {
        items[items.count - 1].text = last.text.lowerBound..<bytes.upperBound
        items[items.count - 1].letters = last.letters.lowerBound..<next
      } else {
        items.append(ShapingItem(face: face, script: script, text: bytes, letters: first..<next))
      }
      gap = false
    }
    return items
  }

  /// The common case: the first face has everything, and it is all of one script.
  private func singleItem(of letters: [Letter], count: Int) -> ShapingItem? {
    guard let face = stack.first else { return nil }
    var script: Script?
    for letter in letters {
      guard !letter.scalar.isControl, face.covers(letter.scalar) else { return nil }
      guard let own = Script(of: letter.scalar) else { continue }
      guard script == nil || script == own else { return nil }
      script = own
    }
    return ShapingItem(
      face: face, script: script ?? .latin, text: 0..<count, letters: letters.indices)
  }

  /// The first face that can print a whole grapheme cluster; nil where none can.
  private func face(
    for letters: ArraySlice<Letter>, of script: Script, preferring preferred: FontFace?
  ) -> FontFace? {
    guard !letters.contains(where: \.scalar.isControl) else { return nil }
    let candidates = (preferred.map { [$0] } ?? []) + stack
    return candidates.first { face in letters.allSatisfy { face.covers($0.scalar) } }
      // A face may have é and no accent of its own, or a space of one width: HarfBuzz knows.
      ?? candidates.first { face in
        !buffer.glyphs(
          for: letters, face: face, script: script, isRightToLeft: false, options: options
        ).contains { $0.id == 0 }
      }
  }

  /// The scalar because of which a cluster can't be printed.
  private func culprit(in letters: ArraySlice<Letter>) -> Unicode.Scalar? {
    let scalars = letters.lazy.map(\.scalar)
    return scalars.first { scalar in
      scalar.isControl || !stack.contains { $0.covers(scalar) }
    } ?? scalars.last
  }
}

/// A part of a word that is shaped in one go.
private struct ShapingItem {
  var face: FontFace
  var script: Script
  /// UTF-8 offsets in the word.
  var text: Range<Int>
  var letters: Range<Int>
}
