/// A grapheme cluster of a word that is being cut into runs.
struct LetterCluster {
  /// UTF-8 offsets in the word.
  var text: Range<Int>
  var letters: Range<Int>
  var script = Script.latin
  /// Whether one of its letters is of that script; others follow their neighbours.
  var isOwn = false
  /// Whether it is a bracket or a quotation mark that stands with what it opens.
  var isOpening = false
}

/// Gives punctuation, digits and other characters of no script that of the letters which they stand with
/// (UAX #24, 5.1 and 5.2).
struct ScriptRuns {
  /// BCP 47.
  let language: String

  func resolve(_ clusters: inout [LetterCluster], of letters: [Letter]) {
    var before: Script?
    for index in clusters.indices {
      if let own = letters[clusters[index].letters].lazy.compactMap({ Script(of: $0.scalar) }).first {
        clusters[index].script = own
        clusters[index].isOwn = true
        before = own
      }
    }
    before = nil
    var after: [Script?] = Array(repeating: nil, count: clusters.count)
    for index in clusters.indices.reversed() {
      if clusters[index].isOwn { before = clusters[index].script }
      after[index] = before
    }
    before = nil
    for index in clusters.indices {
      if clusters[index].isOwn {
        before = clusters[index].script
        continue
      }
      let scalar = letters[clusters[index].letters].first?.scalar ?? " "
      clusters[index].isOpening = scalar.isOpening
      let near = scalar.isOpening ? after[index] ?? before : before ?? after[index]
      clusters[index].script = script(of: scalar, near: near)
      before = clusters[index].script
    }
  }

  private func script(of scalar: Unicode.Scalar, near: Script?) -> Script {
    let possible = scalar.value < 0x300 ? [] : Script.scripts(of: scalar)
    if let near, possible.isEmpty || possible.contains(near) { return near }
    if possible.isEmpty { return scalar.value < 0x300 ? .latin : Script(code: "Zyyy") }
    return Script.scripts(of: language).first(where: possible.contains) ?? possible[0]
  }
}

extension Unicode.Scalar {
  fileprivate var isOpening: Bool {
    switch properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }
}
