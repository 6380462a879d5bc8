/// Where the fonts are found that people are told to install.
package enum DebianFonts {
  /// The Debian package with fonts for a script; nil where none is known to have them.
  package static func package(for script: Script) -> String? {
    if script.isEastAsian { return "fonts-noto-cjk" }
    switch script.name {
    case "", "Common", "Inherited", "Unknown": return nil
    default: return "fonts-noto-core"
    }
  }
}
