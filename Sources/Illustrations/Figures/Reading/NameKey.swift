/// A name without what people write differently: capitals, hyphens, spaces, articles, plurals.
/// `Push-Ups`, `pushups` and `Push up` are one.
package struct NameKey: Hashable, Sendable {
  private var text: [Unicode.Scalar] = []

  package init(_ name: String) {
    text.reserveCapacity(name.utf8.count)
    /// Where the word that is being read begins.
    var start = 0
    for scalar in name.lowercased().unicodeScalars {
      // Possessives lose their apostrophe, so that "farmer's" and "farmers" are one.
      if scalar == "'" || scalar == "\u{2019}" { continue }
      if Self.isPartOfWord(scalar) {
        text.append(scalar)
      } else {
        endWord(from: &start)
      }
    }
    endWord(from: &start)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": true
    default: !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }

  private mutating func endWord(from start: inout Int) {
    let word = text[start...]
    func ends(_ ending: String) -> Bool { word.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars) }
    defer { start = text.count }
    if word.count < 4, ["a", "an", "the"].contains(where: { $0.unicodeScalars.elementsEqual(word) }) {
      return text.removeLast(word.count)
    }
    guard word.last == "s" else { return }
    if word.count > 4, ends("ies") {
      text.removeLast(3)
      text.append("y")
    } else if ["sses", "ches", "shes", "xes"].contains(where: ends) {
      text.removeLast(2)
    } else if word.count > 2, !ends("ss") {
      text.removeLast()
    }
  }
}
