/// A name without what people write differently: capitals, hyphens, spaces, articles, plurals.
/// `Push-Ups`, `pushups` and `Push up` are one.
package struct NameKey: Hashable, Sendable {
  private let text: String

  package init(_ name: String) {
    // Possessives lose their apostrophe, so that "farmer's" and "farmers" are one.
    let plain = name.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }
    text = plain.split { !$0.isLetter && !$0.isNumber }
      .filter { !["a", "an", "the"].contains($0) }.map(Self.singular).joined()
  }

  private static func singular(_ word: Substring) -> Substring {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "ches", "shes", "xes"] where word.hasSuffix(ending) {
      return word.dropLast(2)
    }
    return word.count > 2 && word.hasSuffix("s") && !word.hasSuffix("ss") ? word.dropLast() : word
  }
}
