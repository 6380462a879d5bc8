internal import CICU
import WorkoutModel

/// How languages write numbers and what belongs to them (CLDR). What was asked of ICU once is kept.
package final class NumberFormats {
  private struct UnitKey: Hashable {
    var locale: String
    var unit: PrintedUnit
    var category: PluralRules.Category
  }

  private var symbols: [String: NumberSymbols] = [:]
  private var units: [UnitKey: NumberFrame] = [:]
  /// By locale.
  private var shortest: [String: [PrintedUnit: String]] = [:]

  package init() {}

  func symbols(of locale: String) -> NumberSymbols {
    if let known = symbols[locale] { return known }
    let found = Self.isPlainEnglish(locale) ? .english : NumberSymbols(locale: locale)
    symbols[locale] = found
    return found
  }

  /// What stands around a number of a unit.
  func frame(
    of unit: PrintedUnit, of count: Double, locale: String, _ plurals: PluralRules
  ) -> NumberFrame {
    guard !Self.isEnglish(locale) else { return unit.englishFrame }
    let key = UnitKey(locale: locale, unit: unit, category: plurals.category(of: count))
    if let known = units[key] { return known }
    let skeleton = "measure-unit/\(unit.skeleton) unit-width-short"
    // Some languages have a word for two of a thing, and no digit in it.
    let frame =
      NumberFrame(of: count, skeleton, locale: locale)
      ?? NumberFrame(of: 100, skeleton, locale: locale) ?? unit.englishFrame
    units[key] = frame
    return frame
  }

  /// A unit in the fewest letters that the locale has for it; signs such as `#` are for those who know.
  func shortest(_ unit: PrintedUnit, locale: String, _ plurals: PluralRules) -> String {
    guard !Self.isEnglish(locale) else { return unit.english }
    if let known = shortest[locale]?[unit] { return known }
    let short = frame(of: unit, of: 100, locale: locale, plurals).bare
    let skeleton = "measure-unit/\(unit.skeleton) unit-width-narrow"
    let narrow = short.count > 3 ? NumberFrame(of: 100, skeleton, locale: locale)?.bare : nil
    let isShorter = narrow.map { $0.count < short.count && $0.contains(where: \.isLetter) } ?? false
    let name = isShorter ? narrow ?? short : short
    shortest[locale, default: [:]][unit] = name
    return name
  }

  /// English writes units as documents do, and needs nothing of ICU to write numbers.
  private static func isEnglish(_ locale: String) -> Bool {
    locale == "en" || locale.hasPrefix("en_")
  }

  private static func isPlainEnglish(_ locale: String) -> Bool {
    ["en", "en_US", "en_GB"].contains(locale)
  }
}

/// The signs that a locale writes numbers with.
struct NumberSymbols: Hashable, Sendable {
  /// The digit zero; the others follow it.
  var zero: Unicode.Scalar
  var decimalMark: String
  var minus: String
  var plus: String
  var percent: NumberFrame
  /// Between the ends of a range.
  var dash: String

  /// Whether zero looks like a dot: Arabic-Indic and Eastern Arabic-Indic digits.
  var hasDotForZero: Bool { zero == "\u{660}" || zero == "\u{6F0}" }

  /// A space that never breaks, as between a number and its unit.
  static let space = "\u{00A0}"

  static let english = NumberSymbols(
    zero: "0", decimalMark: ".", minus: "−", plus: "+", percent: NumberFrame(before: "", after: "%"),
    dash: "–")

  /// The numbers of a phrase in the locale's script; `1RM` is a name and stays one.
  func wordDigits(_ text: String) -> String {
    guard zero != "0", text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
    return text.replacing(/[0-9A-Za-z]+/) { match in
      match.output.allSatisfy(\.isNumber) ? digits(String(match.output)) : String(match.output)
    }
  }

  /// The digits in the locale's script; all else as it is.
  func digits(_ text: String) -> String {
    guard zero != "0" else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let digit = Int(scalar.value) - 0x30
      let local = (0...9).contains(digit) ? Unicode.Scalar(zero.value + UInt32(digit)) : nil
      shown.append(local ?? scalar)
    }
    return String(shown)
  }
}

extension NumberSymbols {
  init(locale: String) {
    func written(_ skeleton: String, _ number: Double) -> String.UnicodeScalarView? {
      ICUText.units(capacity: 64) { icu_format_number(locale, skeleton, number, $0, $1) }?
        .unicodeScalars
    }
    self = .english
    if let half = written("", 0.5), let zero = half.first(where: \.isDigit) {
      self.zero = zero
      decimalMark = String(String.UnicodeScalarView(half.filter { !$0.isDigit }))
    }
    // Of the sign the marks of direction count; the signs themselves are the house's.
    if let text = written("", -1) { minus = Self.marks(in: text) + minus }
    if let text = written("sign-always", 1) { plus = Self.marks(in: text) + plus }
    if let frame = NumberFrame(of: 5, "percent", locale: locale) { percent = frame }
    let range = ICUText.units(capacity: 64) { icu_format_range(locale, 1, 2, $0, $1) }
    if let range = range?.unicodeScalars, let first = range.firstIndex(where: \.isDigit),
      let last = range.lastIndex(where: \.isDigit), first < last
    {
      let between = range[range.index(after: first)..<last]
      // Dashes of all lengths print as one.
      if !between.contains(where: { $0.properties.isDash }) {
        dash = String(between)
      }
    }
  }

  private static func marks(in text: String.UnicodeScalarView) -> String {
    String(String.UnicodeScalarView(text.filter(\.properties.isDefaultIgnorableCodePoint)))
  }
}

/// What stands before a number and after it: a unit, a percent sign.
struct NumberFrame: Hashable, Sendable {
  var before: String
  var after: String

  func around(_ number: String) -> String { before + number + after }

  /// The unit by itself.
  var bare: String {
    let text = (before + after).unicodeScalars
    func isLetter(_ scalar: Unicode.Scalar) -> Bool { !scalar.properties.isWhitespace }
    guard let first = text.firstIndex(where: isLetter), let last = text.lastIndex(where: isLetter)
    else { return "" }
    return String(text[first...last])
  }
}

extension NumberFrame {
  /// As ICU writes it around a number.
  init?(of number: Double, _ skeleton: String, locale: String) {
    let text = ICUText.units(capacity: 96) {
      icu_format_number(locale, skeleton, number, $0, $1)
    }
    guard let text = text?.unicodeScalars, let first = text.firstIndex(where: \.isDigit),
      let last = text.lastIndex(where: \.isDigit)
    else { return nil }
    before = Self.bound(text[..<first])
    after = Self.bound(text[text.index(after: last)...])
  }

  /// Spaces of all kinds as the one that never breaks.
  private static func bound(_ scalars: Substring.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      text.append(scalar.properties.isWhitespace ? "\u{00A0}" : scalar)
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType == .decimal }
}

extension PrintedUnit {
  fileprivate var englishFrame: NumberFrame {
    NumberFrame(before: "", after: NumberSymbols.space + english)
  }
}
