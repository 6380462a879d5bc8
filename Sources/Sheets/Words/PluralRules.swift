internal import CICU

/// Which form a word takes with a number, by CLDR's rules for a language.
package final class PluralRules {
  /// CLDR's six plural categories.
  package enum Category: String, Sendable, CaseIterable { case zero, one, two, few, many, other }

  private let rules: OpaquePointer?
  /// A document counts the same few things again and again.
  private var known: [Double: Category] = [:]
  private static let capacity = 64

  package init(language: String) {
    rules = icu_plural_rules_open(language)
  }

  deinit {
    if let rules { icu_plural_rules_close(rules) }
  }

  package func category(of count: Double) -> Category {
    if let category = known[count] { return category }
    if known.count >= Self.capacity { known.removeAll() }
    let category = decide(count)
    known[count] = category
    return category
  }

  private func decide(_ count: Double) -> Category {
    guard let rules else { return .other }
    var keyword = [CChar](repeating: 0, count: 16)
    guard icu_plural_category(rules, count, &keyword, Int32(keyword.count)) else { return .other }
    let letters = keyword.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return Category(rawValue: String(decoding: letters, as: UTF8.self)) ?? .other
  }
}
