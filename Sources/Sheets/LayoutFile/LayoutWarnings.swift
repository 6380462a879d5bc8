package import Diagnostics
import Drawing
import JSONSource

extension LayoutSource {
  /// What prints on the papers that the file speaks of and can't be meant; each place once.
  package var warnings: [Diagnostic] {
    var places: Set<SourcePosition?> = []
    return spokenPapers.flatMap { paper in
      zip(texts(for: paper.size), attempts(for: paper.size)).flatMap { $1.warnings(in: $0) }
    }.filter { places.insert($0.position).inserted }.inOrderOfText
  }
}

extension LayoutFile {
  /// - Parameter text: what it was read from.
  fileprivate func warnings(in text: JSONNode) -> [Diagnostic] {
    emptiness(text) + [.ink, .secondary].compactMap { theme.paleness(of: $0, text) }
      + TypeToken.allCases.compactMap { theme.tightness(of: $0, text) }
  }

  private func emptiness(_ text: JSONNode) -> [Diagnostic] {
    guard blocks.isEmpty else { return [] }
    return [
      Diagnostic(
        .warning, at: (text["blocks"] ?? text).location,
        message: "the layout prints nothing of the document, for it has no blocks",
        hint: #"say what is printed, such as "blocks": [ { "block": "title" }, { "block": "exercises" } ]"#)
    ]
  }
}

extension Theme {
  /// Of text to its ground (WCAG 2.2, success criterion 1.4.3).
  private static let readableContrast = 4.5

  /// Of a size: from the tops of capitals to the feet of letters such as g.
  private static let leastLeading = 0.9

  /// That text of a colour can't be read on paper.
  fileprivate func paleness(of token: ColorToken, _ text: JSONNode) -> Diagnostic? {
    let color = color(token)
    let contrast = color.contrast(with: .white)
    guard contrast < Self.readableContrast else { return nil }
    // Rounded down: what falls short doesn't read as enough.
    let tenths = (contrast * 10).rounded(.down) / 10
    return Diagnostic(
      .warning, at: (text["colors"]?[token.rawValue] ?? text).location,
      message:
        "\(token.rawValue) has a contrast of \(tenths.written):1 to white paper, where text needs "
        + "\(Self.readableContrast):1",
      hint: "take a darker colour, such as \"\(color.legible(on: .white).hex)\"")
  }

  /// That lines of a style run into each other.
  fileprivate func tightness(of token: TypeToken, _ text: JSONNode) -> Diagnostic? {
    guard let style = styles[token] else { return nil }
    let least = (style.size * Self.leastLeading * 10).rounded() / 10
    guard Length.less(style.leading, least) else { return nil }
    let own = text["type"]?[token.rawValue]
    return Diagnostic(
      .warning, at: (own?["leading"] ?? own?["size"] ?? text).location,
      message:
        "lines of \(token.rawValue) are \(style.leading.written) pt apart, where letters of "
        + "\(style.size.written) pt need \(least.written) pt",
      hint: "take a leading of \((style.size * 1.2).rounded(.up).written), or leave it out")
  }
}
