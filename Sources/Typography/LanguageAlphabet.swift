internal import CICU

/// The letters that texts of one language are written with, by Unicode's locale data (CLDR).
struct LanguageAlphabet {
  /// Empty for a language that CLDR does not know.
  private(set) var ranges: [ClosedRange<UInt32>] = []

  /// - Parameter language: BCP 47.
  init(of language: String) {
    var status = U_ZERO_ERROR
    guard let data = icu_ulocdata_open(language, &status), status.rawValue <= 0 else { return }
    defer { icu_ulocdata_close(data) }
    guard let set = icu_uset_openEmpty() else { return }
    defer { icu_uset_close(set) }
    icu_ulocdata_getExemplarSet(data, set, 0, ULOCDATA_ES_STANDARD, &status)
    guard status.rawValue <= 0 else { return }
    for index in 0..<icu_uset_getItemCount(set) {
      var first: UInt32 = 0
      var last: UInt32 = 0
      // Letters of several characters, such as Dutch ij, are made of ones that stand in the set.
      let length = icu_uset_getRange(set, index, &first, &last, &status)
      if length == 0, status.rawValue <= 0, first <= last { ranges.append(first...last) }
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
