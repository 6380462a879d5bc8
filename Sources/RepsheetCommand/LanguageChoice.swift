import ArgumentParser
import Repsheet

/// The language of a sheet, or the two that it is printed in: `de-CH`, `en,es`.
struct LanguageChoice {
  var first: LanguageTag
  var second: LanguageTag?

  init(argument: String) throws {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.drop { $0 == " " })
    }
    let tags = try parts.map { part in
      guard let tag = LanguageTag(part) else { throw ValidationError(Self.refusal(of: part)) }
      return tag
    }
    guard let first = tags.first, tags.count <= 2 else {
      throw ValidationError("a sheet is printed in one language or two, such as en,es")
    }
    self.first = first
    second = tags.count == 2 && tags[1] != first ? tags[1] : nil
  }

  private static func refusal(of part: String) -> String {
    let hyphenated = String(part.map { $0 == "_" ? "-" : $0 })
    return LanguageTag(hyphenated) == nil
      ? "\"\(part)\" is no language; write a tag such as en, de-CH or zh-Hant, or two such as en,es"
      : "\"\(part)\" is no language; write \(hyphenated)"
  }
}
