public import Diagnostics
import Drawing
import Typography

/// The fonts that text is set in.
public enum FontCatalog {
  /// A line a face: the role, the family, weight and slant; fallbacks stand below what they stand in for.
  public static func lines() throws(Diagnostic) -> [String] {
    let book = try FontBook.bundled()
    return book.roles.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { role, families in
      families.flatMap { family in
        family.faces.map { id in
          let face = book[id]
          return "\(role.rawValue)  \(family.name)  \(face.weight)\(face.isItalic ? " italic" : "")"
        }
      }
    }
  }

  /// A line a script that the bundled fonts lack: which font of the machine is used for it, in which
  /// weights and from which file, or what to install.
  /// - Parameters:
  ///   - fonts: paths of font files that come first.
  ///   - limit: of each of them, in bytes.
  public static func scriptLines(
    fonts: [String] = [], atMost limit: Int = ResourceLimits().fontBytes
  ) throws(Diagnostic) -> [String] {
    let book = try FontBook.bundled()
    let library = FallbackLibrary(
      given: try FontFiles.faces(of: fonts, atMost: limit), firstID: book.faces.count)
    return scripts.map { script in
      let found = [400, 700].compactMap { weight in
        library.face(
          holding: [script.letter],
          for: FontRequest(
            script: Script(code: script.code), language: script.language, weight: weight))
      }
      guard let regular = found.first else {
        return "\(script.name)  none; install \(script.package)"
      }
      let source = library.source(of: regular.id)
      let weights = found.map(\.weight).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
      return "\(script.name)  \(source.families.first ?? regular.postScriptName)  "
        + "\(weights.map(String.init).joined(separator: " "))  \(source.path)"
    }
  }

  private struct ServedScript {
    var name: String
    var code: String
    var language: String
    var letter: Unicode.Scalar

    init(_ name: String, _ code: String, _ language: String, _ letter: Unicode.Scalar) {
      (self.name, self.code, self.language, self.letter) = (name, code, language, letter)
    }

    var package: String { DebianFonts.package(for: Script(code: code)) ?? "a font that has it" }
  }

  private static let scripts = [
    ServedScript("Arabic", "Arab", "ar", "ب"), ServedScript("Armenian", "Armn", "hy", "Ա"),
    ServedScript("Bengali", "Beng", "bn", "ক"), ServedScript("Burmese", "Mymr", "my", "က"),
    ServedScript("Chinese, simplified", "Hani", "zh-Hans", "骨"),
    ServedScript("Chinese, traditional", "Hani", "zh-Hant", "骨"),
    ServedScript("Chinese, Hong Kong", "Hani", "zh-HK", "骨"),
    ServedScript("Devanagari", "Deva", "hi", "क"), ServedScript("Ethiopic", "Ethi", "am", "ሀ"),
    ServedScript("Georgian", "Geor", "ka", "ა"), ServedScript("Gujarati", "Gujr", "gu", "ક"),
    ServedScript("Gurmukhi", "Guru", "pa", "ਕ"), ServedScript("Hebrew", "Hebr", "he", "א"),
    ServedScript("Japanese", "Hira", "ja", "あ"), ServedScript("Kannada", "Knda", "kn", "ಕ"),
    ServedScript("Khmer", "Khmr", "km", "ក"), ServedScript("Korean", "Hang", "ko", "가"),
    ServedScript("Lao", "Laoo", "lo", "ກ"), ServedScript("Malayalam", "Mlym", "ml", "ക"),
    ServedScript("Oriya", "Orya", "or", "କ"), ServedScript("Sinhala", "Sinh", "si", "ක"),
    ServedScript("Tamil", "Taml", "ta", "க"), ServedScript("Telugu", "Telu", "te", "క"),
    ServedScript("Thai", "Thai", "th", "ก"), ServedScript("Tibetan", "Tibt", "bo", "ཀ"),
  ]
}
