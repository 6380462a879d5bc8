package import Diagnostics

/// Turns paragraphs into lines. It remembers every word and paragraph that it has set, so one
/// typesetter serves one thread for the life of a batch.
package final class Typesetter {
  package let fonts: FontBook

  package init(fonts: FontBook) { self.fonts = fonts }

  /// Breaks, shapes and orders a paragraph for a width in points (at least 1).
  package func lines(of paragraph: Paragraph, width: Double) -> [TextLine] { [] }

  /// The width of the paragraph with no line broken but at `\n`, in points.
  package func naturalWidth(of paragraph: Paragraph) -> Double { 0 }

  /// The width of the widest piece that can't be broken without hyphenating or tearing a word, in points.
  package func minimumWidth(of paragraph: Paragraph) -> Double { 0 }

  /// What went wrong since the last call: each character without a glyph once per place.
  package func takeDiagnostics() -> [Diagnostic] { [] }
}
