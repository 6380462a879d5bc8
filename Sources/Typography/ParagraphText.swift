/// The letters of all spans of a paragraph as one UTF-8 text.
struct ParagraphText {
  /// With a space in the place of each tab.
  private(set) var utf8: [UInt8] = []
  /// The offset behind each span's last byte.
  private(set) var spanEnds: [Int] = []
  /// What stands between forced breaks, without them. Empty for a paragraph without text.
  private(set) var forcedLines: [Range<Int>] = []
  /// Whether anything in it may run from right to left.
  private(set) var needsBidi: Bool

  init(_ paragraph: Paragraph) {
    needsBidi = paragraph.direction == .rightToLeft
    for span in paragraph.spans {
      utf8 += span.text.utf8
      spanEnds.append(utf8.count)
      // Below U+0590 nothing runs from right to left; its first byte in UTF-8 is 0xD6.
      if !needsBidi, span.text.utf8.contains(where: { $0 >= 0xD6 }) {
        needsBidi = span.text.unicodeScalars.contains(where: BidiLevels.areNeeded)
      }
    }
    guard !utf8.isEmpty else { return }
    var start = 0
    var index = 0
    while index < utf8.count {
      if utf8[index] == UInt8(ascii: "\t") { utf8[index] = UInt8(ascii: " ") }
      let length = Self.forcedBreakLength(in: utf8, at: index)
      index += max(1, length)
      guard length > 0 else { continue }
      forcedLines.append(start..<index - length)
      start = index
    }
    forcedLines.append(start..<utf8.count)
  }

  /// The bytes of a line feed, carriage return, both, U+0085, U+2028 or U+2029; 0 for anything else.
  private static func forcedBreakLength(in utf8: [UInt8], at index: Int) -> Int {
    func next(_ distance: Int) -> UInt8 {
      index + distance < utf8.count ? utf8[index + distance] : 0
    }
    switch utf8[index] {
    case 0x0A: return 1
    case 0x0D: return next(1) == 0x0A ? 2 : 1
    case 0xC2: return next(1) == 0x85 ? 2 : 0
    case 0xE2: return next(1) == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  /// The bytes of the space that begins at `index` and that a line may end with; 0 for letters and
  /// for spaces that hold their neighbours together.
  func breakingSpaceLength(at index: Int) -> Int {
    switch utf8[index] {
    case UInt8(ascii: " "): return 1
    case 0xE1, 0xE2, 0xE3:
      guard index + 2 < utf8.count else { return 0 }
      switch (utf8[index], utf8[index + 1], utf8[index + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x86), (0xE2, 0x80, 0x88...0x8A),
        (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// The bytes of the space that begins at `index` and holds its neighbours together: U+00A0, U+2007 or
  /// U+202F; 0 for all else.
  func bondLength(at index: Int) -> Int {
    switch utf8[index] {
    case 0xC2: return index + 1 < utf8.count && utf8[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < utf8.count, utf8[index + 1] == 0x80 else { return 0 }
      return utf8[index + 2] == 0x87 || utf8[index + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }
}
