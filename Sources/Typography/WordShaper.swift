internal import Drawing

/// Shapes words of one style, each of them once.
final class WordShaper {
  /// Best first; the others step in for single characters.
  let stack: [FontFace]
  private let options: ShapingOptions
  private let capitals: UppercaseMapping?
  private let buffer: ShapingBuffer
  private let choice: FaceChoice
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
    choice = FaceChoice(style, stack: stack, fallback: fonts.fallback, buffer: buffer, options: options)
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
    var runs: [ShapedRun] = []
    var missing: [Unicode.Scalar] = []
    for item in items(of: letters, text: text, count: bytes.count, missing: &missing) {
      let lower = item.text.lowerBound
      var glyphs = buffer.glyphs(
        for: letters[item.letters], face: item.face, script: item.script,
        isRightToLeft: isRightToLeft, options: options)
      guard !glyphs.isEmpty else { continue }
      for index in glyphs.indices { glyphs[index].cluster -= Int32(lower) }
      let scale = item.scale ?? 1
      runs.append(
        ShapedRun(
          font: item.face.id, unitsPerEm: item.face.unitsPerEm, scale: scale, glyphs: glyphs,
          text: Array(bytes[item.text]), start: lower, isRightToLeft: isRightToLeft,
          takesTracking: item.script.hasCapitals,
          advance: glyphs.reduce(0) { $0 + Int($1.advance) },
          ink: item.scale == nil && !letters[item.letters].contains(where: \.isTall)
            ? nil : InkExtent(of: glyphs, in: item.face, scale: scale)))
    }
    return ShapedWord(runs: runs, missing: missing)
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
    let clusters = clusters(of: letters, text: text, count: count)
    // The next letter of a script of its own.
    var own = 0
    for (index, cluster) in clusters.enumerated() {
      let printed = letters[cluster.letters]
      // Punctuation looks best from the face of the letters that it stands with.
      let near: FontFace?
      own = max(own, index)
      while cluster.isOpening, own < clusters.count, !clusters[own].isOwn { own += 1 }
      if cluster.isOpening, own < clusters.count {
        let opened = clusters[own]
        near = choice.face(for: letters[opened.letters], of: opened.script, preferring: nil)?.0
      } else {
        near = gap || cluster.isOwn ? nil : items.last?.face
      }
      guard let (face, scale) = choice.face(for: printed, of: cluster.script, preferring: near)
      else {
        if let culprit = choice.culprit(in: printed, of: cluster.script) { missing.append(culprit) }
        gap = true
        continue
      }
      // Digits amid letters of another face are shaped as what they are there.
      let script = scale == nil && !cluster.isOwn && !cluster.script.hasCapitals ? .latin : cluster.script
      if !gap, let last = items.last, last.face === face, last.script == script {
        items[items.count - 1].text = last.text.lowerBound..<cluster.text.upperBound
        items[items.count - 1].letters = last.letters.lowerBound..<cluster.letters.upperBound
      } else {
        items.append(
          ShapingItem(
            face: face, scale: scale, script: script, text: cluster.text, letters: cluster.letters))
      }
      gap = false
    }
    return items
  }

  /// The grapheme clusters, and the hyphen behind them, each with its script.
  private func clusters(of letters: [Letter], text: String, count: Int) -> [LetterCluster] {
    var lengths = text.map(\.utf8.count)
    if count > text.utf8.count { lengths.append(count - text.utf8.count) }
    var clusters: [LetterCluster] = []
    var offset = 0
    var next = 0
    for length in lengths {
      let bytes = offset..<offset + length
      offset = bytes.upperBound
      let first = next
      while next < letters.count, letters[next].offset < bytes.upperBound { next += 1 }
      clusters.append(LetterCluster(text: bytes, letters: first..<next))
    }
    ScriptRuns(language: options.languageTag).resolve(&clusters, of: letters)
    return clusters
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
      face: face, scale: nil, script: script ?? .latin, text: 0..<count, letters: letters.indices)
  }
}

/// A part of a word that is shaped in one go.
private struct ShapingItem {
  var face: FontFace
  /// Of a face that stands in for those of the stack; nil for these.
  var scale: Double?
  var script: Script
  /// UTF-8 offsets in the word.
  var text: Range<Int>
  var letters: Range<Int>
}
