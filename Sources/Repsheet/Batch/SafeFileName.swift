import WorkoutModel

/// A name from a document, made into one that every file system takes, and that leads nowhere else.
struct SafeFileName: Hashable, Sendable {
  /// Without an ending; never empty.
  let text: String

  /// Bytes of UTF-8. File systems take 255, of which a number and an ending want some.
  private static let capacity = 200

  /// Names of devices, which Windows opens in place of a file whatever the ending.
  private static let devices: Set<String> = {
    var names: Set = ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    for digit in "0123456789¹²³" { names.formUnion(["com\(digit)", "lpt\(digit)"]) }
    return names
  }()

  /// - Returns: nil where nothing is left to call a file by.
  init?(_ name: String) {
    var safe = String.UnicodeScalarView()
    for scalar in CanonicalComposition.composed(name).unicodeScalars {
      let replacement = Self.replacement(for: scalar)
      // Of several in a row one will do.
      if replacement != scalar, let last = safe.last, last == replacement { continue }
      safe.append(replacement)
    }
    let text = Self.trimmed(Self.cut(Self.trimmed(Substring(String(safe)))))
    guard text.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol || !$0.isASCII }) else {
      return nil
    }
    let base = text.prefix { $0 != "." }.lowercased()
    self.text = (Self.devices.contains(base.trimmingTrailingSpaces) ? "_" : "") + text
  }

  /// With a number behind it, for the second, third … of that name.
  func numbered(_ number: Int) -> String { "\(text)-\(number)" }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": return "-"
    // Joiners make one emoji of several, and one Persian word.
    case "\u{200C}", "\u{200D}": return scalar
    // Tags spell a region behind a flag.
    case "\u{E0020}"..."\u{E007F}": return scalar
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      // Overrides of the direction make a name look like another.
      return "-"
    case .spaceSeparator: return " "
    default: return scalar
    }
  }

  /// The letters that the capacity has room for, counted from the front: to find where the last letter of a
  /// row of flags begins, all flags before it have to be looked at.
  private static func cut(_ text: Substring) -> Substring {
    var size = 0
    return text.prefix { letter in
      size += letter.utf8.count
      return size <= capacity
    }
  }

  /// No full stop, space or hyphen at the ends: `..`, hidden files, and options of commands.
  private static func trimmed(_ text: Substring) -> Substring {
    let isEdge: (Character) -> Bool = { $0 == "." || $0 == " " || $0 == "-" }
    var text = text.drop(while: isEdge)
    while let last = text.last, isEdge(last) { text.removeLast() }
    return text
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
