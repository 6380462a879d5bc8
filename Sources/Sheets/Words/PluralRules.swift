internal import CICU

/// Which form a word takes with a number, by CLDR's rules for a language.
package final class PluralRules {
  /// CLDR's six plural categories.
  package enum Category: String, Sendable, CaseIterable { case zero, one, two, few, many, other }

  private let rules: OpaquePointer?

  package init(language: String) {
    var status = U_ZERO_ERROR
    rules = icu_plural_rules_open(language, &status)
  }

  deinit {
    if let rules { icu_plural_rules_close(rules) }
  }

  package func category(of count: Double) -> Category {
    guard let rules else { return .other }
    var keyword = [UInt16](repeating: 0, count: 16)
    var status = U_ZERO_ERROR
    let length = icu_plural_rules_select(rules, count, &keyword, Int32(keyword.count), &status)
    guard status.rawValue <= U_ZERO_ERROR.rawValue, length > 0 else { return .other }
    return Category(rawValue: String(decoding: keyword.prefix(Int(length)), as: UTF16.self)) ?? .other
  }
}
