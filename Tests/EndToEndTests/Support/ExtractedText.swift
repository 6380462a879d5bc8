import PDFChecks

/// Text as `pdftotext` gives it, without the line breaks that layout brought in: a hyphen that
/// divides a word is gone with its break, spaces of any kind are one plain space.
struct ExtractedText {
  let text: String

  init(_ pdf: PDFFile) throws { text = Self.flat(try pdf.textInOrder()) }

  /// Whether the text is there, in one piece or in two with the end of a page between them.
  func contains(_ wanted: String) -> Bool {
    let wanted = Self.flat(wanted)
    return text.contains(wanted)
      || wanted.indices.contains { index in
        wanted[index] == " " && text.contains(wanted[..<index])
          && text.contains(wanted[wanted.index(after: index)...])
      }
  }

  /// Those of the texts that are not there letter for letter.
  func missing(of texts: [String]) -> [String] { texts.filter { !contains($0) } }

  private static func flat(_ text: String) -> String {
    var joined = text
    for divider in ["\u{AD}\n", "\u{AD}", "\u{200B}"] { joined = joined.replacing(divider, with: "") }
    return joined.split(whereSeparator: { $0.isWhitespace || $0 == "\u{0C}" }).joined(separator: " ")
  }
}
