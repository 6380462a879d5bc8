/// A BCP 47 language tag such as `en`, `de-CH` or `zh-Hant-TW`. Case doesn't matter.
public struct LanguageTag: Sendable {
  /// As it was written.
  public let text: String
  private let folded: String

  /// Nil if the text isn't formed like a language tag. Whether the language exists is not checked.
  public init?(_ text: String) {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...8).contains(first.count), first.allSatisfy(Self.isLetter),
      subtags.dropFirst().allSatisfy({
        (1...8).contains($0.count) && $0.allSatisfy(Self.isLetterOrDigit)
      })
    else { return nil }
    self.text = text
    self.folded = text.lowercased()
  }

  private init(known text: String) {
    self.text = text
    self.folded = text.lowercased()
  }

  public static let english = LanguageTag(known: "en")

  /// The language without script, region and variants: `zh` for `zh-Hant-TW`.
  public var base: LanguageTag {
    text.utf8.firstIndex(of: UInt8(ascii: "-")).map { LanguageTag(known: String(text[..<$0])) }
      ?? self
  }

  /// Whether both are one language in one script that is known: `zh-TW` is written like `zh-Hant`.
  func isWritten(like other: LanguageTag) -> Bool {
    base == other.base && script != nil && script == other.script
  }

  /// As the tag says, in small letters; of Chinese without one the script of its region. Nil where neither
  /// says it.
  private var script: String? {
    let subtags = folded.split(separator: "-").dropFirst()
    if let script = subtags.first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy(Self.isLetter) }) {
      return String(script)
    }
    guard base.folded == "zh" else { return nil }
    return subtags.contains { ["tw", "hk", "mo"].contains($0) } ? "hant" : "hans"
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension LanguageTag: Hashable {
  public static func == (a: Self, b: Self) -> Bool { a.folded == b.folded }
  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

extension LanguageTag: CustomStringConvertible {
  public var description: String { text }
}
