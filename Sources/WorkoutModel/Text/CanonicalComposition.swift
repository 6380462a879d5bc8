/// Unicode's composed form (NFC) of a text: `é` as one scalar, whichever way it was typed.
///
/// The standard library normalises when it compares and hashes strings but has no public way to see
/// the result. So the composed characters are put into a dictionary, where their decomposed
/// spellings find them. That covers the scripts in `composedRanges`, and Hangul by arithmetic;
/// anything else stays as it is, which is canonically equivalent and prints the same.
package enum CanonicalComposition {
  package static func composed(_ text: String) -> String {
    // Nothing below U+0300 composes with what stands before it; its UTF-8 begins with 0xCC.
    let mayJoin =
      text.utf8.withContiguousStorageIfAvailable { $0.contains { $0 >= 0xCC } } ?? true
    guard mayJoin, text.unicodeScalars.contains(where: joins)
    else {
      return text
    }
    var result = String.UnicodeScalarView()
    var marks: [Unicode.Scalar] = []
    var base: Unicode.Scalar?
    func flush() {
      if let base {
        result.append(contentsOf: compose(base, marks))
      } else {
        result.append(contentsOf: marks)
      }
      marks = []
    }
    for scalar in text.unicodeScalars {
      if let start = base, marks.isEmpty, let syllable = hangul(start, scalar) {
        base = syllable
      } else if combiningClass(scalar) != 0 {
        marks.append(scalar)
      } else {
        flush()
        base = scalar
      }
    }
    flush()
    return String(result)
  }

  /// Whether a scalar may join the one before it.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300
      && (combiningClass(scalar) != 0 || (0x1161...0x11C2).contains(scalar.value))
  }

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  private static func compose(
    _ base: Unicode.Scalar, _ marks: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    guard !marks.isEmpty else { return [base] }
    let ordered = marks.enumerated().sorted {
      (combiningClass($0.element), $0.offset) < (combiningClass($1.element), $1.offset)
    }
    var base = base
    var left: [Unicode.Scalar] = []
    for (_, mark) in ordered {
      // A mark that stayed keeps its own class of marks from the base.
      let isBlocked = left.last.map { combiningClass($0) >= combiningClass(mark) } ?? false
      if !isBlocked, let joined = table[string([base, mark])] {
        base = joined
      } else {
        left.append(mark)
      }
    }
    return [base] + left
  }

  /// A leading consonant with a vowel, or those with a final consonant (Unicode, 3.12).
  private static func hangul(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    let (a, b) = (first.value, second.value)
    if (0x1100...0x1112).contains(a), (0x1161...0x1175).contains(b) {
      return Unicode.Scalar(0xAC00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28)
    }
    if (0xAC00...0xD7A3).contains(a), (a - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(b) {
      return Unicode.Scalar(a + b - 0x11A7)
    }
    return nil
  }

  private static let composedRanges: [ClosedRange<UInt32>] = [
    0xC0...0x4FF, 0x622...0x6D3, 0x929...0x934, 0x9CB...0x9CC, 0xB48...0xDDE, 0x1026...0x1026,
    0x1B06...0x1B43, 0x1E00...0x1FFC, 0x304C...0x30FE,
  ]

  /// Composed characters that NFC takes apart.
  private static let excluded: Set<UInt32> = [0xB5C, 0xB5D]

  private static let table: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for value in composedRanges.joined() where !excluded.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let key = string([scalar])
      // Of several spellings of one character the first is the one that NFC prefers.
      if table[key] == nil { table[key] = scalar }
    }
    return table
  }()

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
