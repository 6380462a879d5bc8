internal import Diagnostics

/// Characters that could not be printed.
struct MissingCharacters {
  private struct Case: Hashable {
    var scalar: Unicode.Scalar
    var location: SourceLocation?
  }

  private var cases: [Case] = []
  private var known: Set<Case> = []

  mutating func note(_ scalar: Unicode.Scalar, at location: SourceLocation?) {
    let new = Case(scalar: scalar, location: location)
    if known.insert(new).inserted { cases.append(new) }
  }

  /// In the order in which they were met; none of them is known afterwards. What one package of fonts would
  /// mend is told once, where it was met first; other characters once per place.
  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { self = MissingCharacters() }
    var told: Set<String> = []
    return cases.compactMap { found in
      guard let remedy = Remedy(for: found.scalar) else {
        return Diagnostic(missing: found.scalar, at: found.location)
      }
      guard told.insert(remedy.script).inserted else { return nil }
      let alike = cases.filter { Remedy(for: $0.scalar) == remedy }
      return Diagnostic(
        missing: distinct(alike.map(\.scalar)), of: remedy,
        at: alike.lazy.compactMap(\.location).first, places: distinct(alike.map(\.location)).count)
    }
  }

  private func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}

/// What to install for a character.
private struct Remedy: Equatable {
  /// In words.
  var script: String
  var package: String

  /// nil for what belongs to no script, or to none that fonts are known for.
  init?(for scalar: Unicode.Scalar) {
    guard !scalar.isControl,
      let script = scalar.isFullWidth
        ? Script(code: "Hani") : Script(of: scalar) ?? Script.scripts(of: scalar).first,
      let package = DebianFonts.package(for: script)
    else { return nil }
    self.script = script.isEastAsian ? "Chinese, Japanese or Korean" : script.name
    self.package = package
  }
}

extension Diagnostic {
  private static let shownCharacters = 6

  fileprivate init(missing scalar: Unicode.Scalar, at location: SourceLocation?) {
    if scalar.isControl {
      self.init(
        .error, at: location, message: "the control character \(scalar.codePoint) can't be printed",
        hint: "leave it out")
    } else if scalar.properties.isEmoji, scalar.value > 0x2FFF {
      self.init(
        .error, at: location, message: "no font has the emoji \(scalar.spelled)",
        hint: "write it in words or leave it out; emoji in colour can't be printed, those of the Debian "
          + "package fonts-symbola can")
    } else {
      self.init(
        .error, at: location, message: "no font has the character \(scalar.spelled)",
        hint: "write it in words or leave it out, or give a font that has it with --font")
    }
  }

  fileprivate init(
    missing scalars: [Unicode.Scalar], of remedy: Remedy, at location: SourceLocation?, places: Int
  ) {
    let shown = scalars.prefix(Self.shownCharacters).map { "“\($0)”" }.joined(separator: " ")
    var message =
      if scalars.count == 1, let only = scalars.first {
        "no font has the \(remedy.script) character \(only.spelled)"
      } else {
        "no font has the \(remedy.script) characters \(shown)"
      }
    let more = scalars.count - Self.shownCharacters
    if more > 0 { message += " and \(more) more" }
    if places > 1 { message += ", here and in \(places - 1) other place\(places > 2 ? "s" : "")" }
    self.init(
      .error, at: location, message: message,
      hint: "install the Debian package \(remedy.package), or give a font that has them with --font")
  }
}

extension Unicode.Scalar {
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Punctuation and other forms as wide as an ideograph.
  fileprivate var isFullWidth: Bool {
    switch value {
    case 0x3000...0x303F, 0xFE30...0xFE4F, 0xFF00...0xFFEF: true
    default: false
    }
  }

  /// Itself, its number and its name.
  fileprivate var spelled: String {
    "“\(self)” (\(codePoint)\(properties.name.map { " \($0)" } ?? ""))"
  }
}
