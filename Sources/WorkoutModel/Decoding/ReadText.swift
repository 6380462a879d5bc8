package import JSONSource

extension Text {
  /// A printed text as documents write it, a string or an object with a string for each language; nil,
  /// without a word, if it is empty.
  package static func read(_ value: ValueReader) -> Text? {
    DocumentDecoder(findings: value.findings).text(value)
  }
}
