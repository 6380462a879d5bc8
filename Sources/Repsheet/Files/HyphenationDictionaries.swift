import Synchronization
import Typography

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
      if let dictionary = dictionary("\(folder)/hyph_\(name).dic") { return dictionary }
    }
    return nil
  }

  /// By their files without links. The German one takes seconds to load and fifteen megabytes, and serves every
  /// region, tag, exporter and thread.
  private static let loaded = Mutex<[String: HyphenationDictionary]>([:])

  private static func dictionary(_ path: String) -> HyphenationDictionary? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    let file = String(cString: real)
    return loaded.withLock { loaded in
      if let known = loaded[file] { return known }
      let dictionary = HyphenationDictionary(path: file)
      loaded[file] = dictionary
      return dictionary
    }
  }
}
