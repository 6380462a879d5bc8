public import Diagnostics

/// A text that is printed: one string for every language, or one for each of several.
/// In Unicode's composed form (NFC), with line breaks as `\n`, and with `InlineMarkup` in it.
public struct Text: Sendable, Hashable {
  /// What the text is in one language.
  public struct Translation: Sendable, Hashable {
    public var language: LanguageTag
    public var string: String

    public init(language: LanguageTag, string: String) {
      self.language = language
      self.string = string
    }
  }

  /// The text, or its first translation where it has several.
  public var string: String
  /// In the order of the document; empty for a text without languages.
  public var translations: [Translation]
  public var origin: Origin

  public init(_ string: String, at location: SourceLocation? = nil) {
    self.string = string
    self.translations = []
    self.origin = Origin(location)
  }

  /// Nil where there is no translation.
  public init?(_ translations: [Translation], at location: SourceLocation? = nil) {
    guard let first = translations.first else { return nil }
    self.string = first.string
    self.translations = translations
    self.origin = Origin(location)
  }

  /// Where the text was written: for a character that no font has, for instance.
  public var location: SourceLocation? { origin.location }
}

extension Text: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
