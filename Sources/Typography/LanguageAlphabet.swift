internal import CICU

/// The letters that texts of one language are written with, by Unicode's locale data (CLDR).
struct LanguageAlphabet {
  /// Empty for a language that CLDR does not know.
  private(set) var ranges: [ClosedRange<UInt32>] = []

  /// - Parameter language: BCP 47.
  init(of language: String) {
    guard let alphabet = icu_alphabet_open(language) else { return }
    defer { icu_alphabet_close(alphabet) }
    for index in 0..<icu_alphabet_count(alphabet) {
      var first: UInt32 = 0
      var last: UInt32 = 0
      // Letters of several characters, such as Dutch ij, are made of ones that stand in the set.
      if icu_alphabet_range(alphabet, index, &first, &last) { ranges.append(first...last) }
    }
  }

  func isCovered(by face: FontFace) -> Bool {
    ranges.allSatisfy { range in
      range.allSatisfy { Unicode.Scalar($0).map(face.covers) ?? true }
    }
  }
}

extension [FontFace] {
  /// The same faces with the first in front that has all letters of `language`: a Russian sheet is
  /// set in one face throughout, not with Latin digits and commas among another face's letters.
  func preferring(language: String) -> [FontFace] {
    let alphabet = LanguageAlphabet(of: language)
    guard let index = firstIndex(where: alphabet.isCovered) else { return self }
    return [self[index]] + self[..<index] + self[(index + 1)...]
  }
}
