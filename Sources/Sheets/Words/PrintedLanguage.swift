internal import CICU
import PageLayout
import Typography
package import WorkoutModel

/// What CLDR knows of a language by its tag.
package struct PrintedLanguage: Hashable, Sendable {
  package let tag: LanguageTag
  /// The language, script and region that the tag most likely means: `zh`, `Hant`, `TW` for `zh-TW`.
  package let language: String
  package let script: String
  package let region: String

  package init(_ tag: LanguageTag) {
    self.tag = tag
    let likely = ICUText.name { icu_likely_tag(tag.text, $0, $1) } ?? tag.text
    let subtags = likely.split(separator: "-").map(String.init)
    language = subtags.first?.lowercased() ?? "en"
    script = subtags.dropFirst().first { $0.utf8.count == 4 } ?? ""
    region = subtags.dropFirst().first { [2, 3].contains($0.utf8.count) } ?? ""
  }

  package static func isRightToLeft(_ tag: LanguageTag) -> Bool { direction(of: tag) == .rightToLeft }

  /// Which side reading begins on.
  static func direction(of tag: LanguageTag) -> Paragraph.Direction {
    icu_is_right_to_left(tag.text) ? .rightToLeft : .leftToRight
  }

  /// What ICU calls the locale of a tag.
  static func locale(of tag: LanguageTag) -> String {
    ICUText.name { icu_locale_name(tag.text, $0, $1) } ?? tag.text
  }

  /// Of the tags of some tables the one for this language's readers; nil for none.
  ///
  /// The tag itself comes first, then the table of its region, then that of its language and script. Where
  /// each of these is of some region, a tag without one takes the region that it most likely means
  /// (`pt-BR` for `pt`), and a tag with another region one that is not of that (`pt-PT` for `pt-AO`).
  package static func best(for tag: LanguageTag, among tables: [LanguageTag]) -> LanguageTag? {
    if let exact = tables.first(where: { $0 == tag }) { return exact }
    let wanted = PrintedLanguage(tag)
    let near = tables.map { PrintedLanguage($0) }
      .filter { $0.language == wanted.language && $0.script == wanted.script }
    let likely = LanguageTag("\(wanted.language)-\(wanted.script)").map { PrintedLanguage($0).region }
    let best =
      near.first { $0.tag.region != nil && $0.tag.region == tag.region }
      ?? near.first { $0.tag.region == nil }
      ?? near.first { $0.region == wanted.region }
      ?? near.first { $0.region != likely }
    return best?.tag
  }
}

extension LanguageTag {
  /// As it is written; nil for a language of no region in particular.
  fileprivate var region: String? {
    text.split(separator: "-").dropFirst().prefix { $0.utf8.count > 1 }.first {
      $0.utf8.count == 2 || ($0.utf8.count == 3 && $0.allSatisfy(\.isNumber))
    }?.uppercased()
  }
}
