/// The only markup in texts: `*emphasis*`, `**strong**`, both at once with three stars, and `\*` for
/// a star. A star that opens or closes nothing is printed as it is, so `5 * 3` needs no care.
public enum InlineMarkup {
  public struct Style: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let emphasis = Style(rawValue: 1)
    public static let strong = Style(rawValue: 2)
  }

  /// A stretch of text in one style.
  public struct Run: Sendable, Hashable {
    public var string: String
    public var style: Style

    public init(string: String, style: Style = []) {
      self.string = string
      self.style = style
    }
  }

  /// The runs of a text; neighbours differ in style, and none is empty.
  public static func runs(in text: String) -> [Run] {
    guard hasStars(text) else { return text.isEmpty ? [] : [Run(string: text)] }
    let pieces = pieces(of: Array(text.utf8))
    let lastClosing = lastClosing(in: pieces)
    var runs: [Run] = []
    var style: Style = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let string): append(string, style, to: &runs)
      case .stars(let count, let canOpen, let canClose):
        let marked = self.style(of: count)
        if !marked.isEmpty, canClose, style.isSuperset(of: marked) {
          style.subtract(marked)
        } else if !marked.isEmpty, canOpen, style.isDisjoint(with: marked),
          index < lastClosing[marked] ?? 0
        {
          style.formUnion(marked)
        } else {
          append(String(repeating: "*", count: count), style, to: &runs)
        }
      }
    }
    return runs
  }

  private static func hasStars(_ text: String) -> Bool {
    let star = UInt8(ascii: "*")
    return text.utf8.withContiguousStorageIfAvailable { $0.contains(star) }
      ?? text.utf8.contains(star)
  }

  /// A text without its markup.
  public static func plain(_ text: String) -> String {
    guard hasStars(text) else { return text }
    return runs(in: text).map(\.string).joined()
  }

  private enum Piece {
    case text(String)
    /// Neighbouring stars; they open what follows them at once, and close what they follow at once.
    case stars(Int, canOpen: Bool, canClose: Bool)
  }

  private static func style(of count: Int) -> Style {
    switch count {
    case 1: .emphasis
    case 2: .strong
    case 3: [.emphasis, .strong]
    default: []
    }
  }

  /// Where each style is closed for the last time: behind that, stars open nothing.
  private static func lastClosing(in pieces: [Piece]) -> [Style: Int] {
    var last: [Style: Int] = [:]
    for (index, piece) in pieces.enumerated() {
      if case .stars(let count, _, canClose: true) = piece { last[style(of: count)] = index }
    }
    return last
  }

  private static func pieces(of bytes: [UInt8]) -> [Piece] {
    let star = UInt8(ascii: "*")
    var pieces: [Piece] = []
    var text: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == star {
        text.append(star)
        at += 2
      } else if bytes[at] == star {
        if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
        text = []
        let start = at
        while at < bytes.count, bytes[at] == star { at += 1 }
        pieces.append(
          .stars(
            at - start, canOpen: at < bytes.count && !isSpace(bytes[at]),
            canClose: start > 0 && !isSpace(bytes[start - 1])))
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
    return pieces
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func append(_ string: String, _ style: Style, to runs: inout [Run]) {
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].string += string
    } else {
      runs.append(Run(string: string, style: style))
    }
  }
}
