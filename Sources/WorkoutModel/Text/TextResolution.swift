extension Text {
  /// A text as it is printed in one document.
  public struct Resolved: Sendable, Hashable {
    public var string: String
    /// The language that the string is in: the one asked for, unless there was only another.
    public var language: LanguageTag
    /// Whether the text had no translation that fits the language asked for.
    public var isFallback: Bool

    public init(string: String, language: LanguageTag, isFallback: Bool) {
      self.string = string
      self.language = language
      self.isFallback = isFallback
    }
  }

  /// The text in a language: its own translation, else one in its script (`zh-Hant` for `zh-TW`), else that
  /// of the base language (`en` for `en-GB`), else one of the same base (`pt-BR` for `pt`), else the first.
  public func resolved(in language: LanguageTag) -> Resolved {
    if translations.isEmpty {
      return Resolved(string: string, language: language, isFallback: false)
    }
    let fitting =
      translations.first { $0.language == language }
      ?? translations.first { $0.language.isWritten(like: language) }
      ?? translations.first { $0.language == language.base }
      ?? translations.first { $0.language.base == language.base }
    if let fitting {
      return Resolved(string: fitting.string, language: fitting.language, isFallback: false)
    }
    return Resolved(string: string, language: translations[0].language, isFallback: true)
  }

  /// What to say of a text that has translations, none of which fits the language; nil for any other.
  func lack(of language: LanguageTag) -> (message: String, hint: String)? {
    guard let first = translations.first, resolved(in: language).isFallback else { return nil }
    return (
      "the text has no \"\(language)\"; \"\(first.language)\" is printed",
      "add \"\(language.base)\": \"…\""
    )
  }
}
