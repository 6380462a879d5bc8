import JSONSource

/// Texts, ids and names.
extension DocumentDecoder {
  /// A printed text; nil, without a word, if it is empty.
  func text(_ value: ValueReader) -> Text? {
    if case .object = value.node.kind { return translations(value) }
    guard let string = value.string(expected: "a text, or an object with a text for each language")
    else {
      return nil
    }
    return string.isEmpty ? nil : Text(Self.clean(string), at: value.location)
  }

  /// A text that can't be left empty.
  func requiredText(_ value: ValueReader) -> Text? {
    if case .string("") = value.node.kind {
      value.error("\(value.name) is empty", hint: "write the text that is printed")
      return nil
    }
    return text(value)
  }

  func texts(_ value: ValueReader?) -> [Text] {
    value?.list { text($0) } ?? []
  }

  private func translations(_ value: ValueReader) -> Text? {
    guard let entries = value.entries() else { return nil }
    let translations = entries.compactMap { name, location, entry -> Text.Translation? in
      guard let language = LanguageTag(name) else {
        findings.error(
          at: location, "\"\(name)\" is not a language",
          hint: LanguageTag.hint(for: name))
        return nil
      }
      return entry.string().map { Text.Translation(language: language, string: Self.clean($0)) }
    }
    guard let text = Text(translations, at: value.location) else {
      if entries.isEmpty {
        value.error("\(value.name) has no language", hint: "write { \"en\": \"…\" }")
      }
      return nil
    }
    translatedTexts.append(text)
    return text
  }

  private static func clean(_ string: String) -> String {
    let text = CanonicalComposition.composed(string)
    guard text.utf8.contains(13) else { return text }
    // Line breaks of other systems are one `\n` each.
    var lines: [UInt8] = []
    for byte in text.utf8 {
      if byte == 10, lines.last == 13 { lines[lines.count - 1] = 10 } else { lines.append(byte) }
    }
    return String(decoding: lines.map { $0 == 13 ? 10 : $0 }, as: UTF8.self)
  }

  func languageTag(_ value: ValueReader) -> LanguageTag? {
    let expected = "a language such as \"en\" or \"pt-BR\""
    guard let text = value.string(expected: expected) else { return nil }
    guard let tag = LanguageTag(text) else {
      value.refuse(expected: expected, hint: LanguageTag.hint(for: text))
      return nil
    }
    return tag
  }

  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
    return text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
  }

  /// An id that follows the rules for ids.
  func identifier(_ value: ValueReader) -> String? {
    guard let text = value.string(expected: "an id in double quotes") else { return nil }
    return checkIdentifier(text, name: value.name) { value.error($0, hint: $1) } ? text : nil
  }

  func checkIdentifier(_ text: String, name: String, tell: (String, String) -> Void) -> Bool {
    if Self.isIdentifier(text) { return true }
    tell(
      "\"\(text)\" is not an id: small letters a-z, digits and hyphens, beginning with a letter or digit",
      Self.suggestedIdentifier(text).map { "write \"\($0)\"" } ?? "write one such as \"back-squat\""
    )
    return false
  }

  private static func suggestedIdentifier(_ text: String) -> String? {
    let words = text.lowercased().split {
      !($0.isASCII && ($0.isLetter || $0.isNumber))
    }
    let id = words.joined(separator: "-")
    return id.isEmpty || id.utf8.count > 60 ? nil : id
  }

  /// The id of an exercise or a workout, which must exist.
  func reference(_ value: ValueReader, to kind: Referent) -> String? {
    guard let id = identifier(value) else { return nil }
    refer(to: id, kind, at: value.location)
    return id
  }

  func references(_ value: ValueReader?, to kind: Referent) -> [String] {
    value?.list { reference($0, to: kind) } ?? []
  }

  /// The entries of an object whose member names are ids.
  func entriesById<Value>(
    _ value: ValueReader?, _ decode: (String, ValueReader) -> Value?
  ) -> [Value] {
    guard let entries = value?.entries() else { return [] }
    return entries.compactMap { id, location, entry in
      guard !findings.givesUp(),
        checkIdentifier(id, name: id, tell: { findings.error(at: location, $0, hint: $1) })
      else { return nil }
      return decode(id, entry)
    }
  }
}

extension LanguageTag {
  fileprivate static func hint(for text: String) -> String {
    let hyphenated = String(text.map { $0 == "_" ? "-" : $0 })
    return LanguageTag(hyphenated) == nil
      ? "write a BCP 47 tag such as \"en\", \"de-CH\" or \"zh-Hant\"" : "write \"\(hyphenated)\""
  }
}
