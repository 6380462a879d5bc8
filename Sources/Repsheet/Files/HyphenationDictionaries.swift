import Typography

/// The patterns that are installed for libhyphen. They are no part of what Repsheet brings: a machine
/// with more of them may break lines better.
enum HyphenationDictionaries {
  private static let folder = "/usr/share/hyphen"

  /// Patterns for a language: its own region's, the language's, or those of the region that most of
  /// its texts are from.
  static func hyphenator(for language: String) -> (any Hyphenator)? {
    let parts = language.split(separator: "-")
    guard let base = parts.first?.lowercased() else { return nil }
    var names: [String] = []
    if let region = parts.dropFirst().first(where: { $0.count == 2 }) {
      names.append("\(base)_\(region.uppercased())")
    }
    names.append(base)
    names.append("\(base)_\(base == "en" ? "US" : base.uppercased())")
    for name in names {
      if let dictionary = HyphenationDictionary(path: "\(folder)/hyph_\(name).dic") {
        return dictionary
      }
    }
    return nil
  }
}
