package import Diagnostics

/// Turns paragraphs into lines. It remembers every word and paragraph that it has set, so one
/// typesetter serves one thread for the life of a batch. What it remembers is bounded, and forgetting
/// changes no line.
package final class Typesetter {
  package let fonts: FontBook
  private let hyphenator: (String) -> (any Hyphenator)?
  private let buffer = ShapingBuffer()
  private var shapers: [ShapingStyle: WordShaper] = [:]
  private var languages: [String: LanguageSetting] = [:]
  private var paragraphs = ParagraphCache()
  private var missing = MissingCharacters()
  /// A document has one language or two; a batch may have one of each.
  private static let languageCapacity = 32
  /// Some twenty styles for each language.
  private static let shaperCapacity = 640

  /// - Parameter hyphenator: gives the patterns for a language (BCP 47, as paragraphs have it); nil
  ///   where there are none. It is asked once for each language.
  package init(
    fonts: FontBook, hyphenator: @escaping (_ language: String) -> (any Hyphenator)? = { _ in nil }
  ) {
    self.fonts = fonts
    self.hyphenator = hyphenator
  }

  /// Breaks, shapes and orders a paragraph for a width in points (at least 1).
  ///
  /// A paragraph without text has no lines; one that ends with `\n` has an empty line at its end.
  /// Words too wide for a line are hyphenated, whatever the paragraph says, or torn; no line is wider
  /// than `width` unless a single letter is (with the spaces that a text begins with) Characters that can't be printed are left out and told
  /// by ``takeDiagnostics()``.
  package func lines(of paragraph: Paragraph, width: Double) -> [TextLine] {
    // An infinite width has no shortfall to compare.
    let width = width > 1 ? min(width, .greatestFiniteMagnitude) : 1
    let entry = entry(for: paragraph)
    if let known = entry.lines(for: width) { return known }
    let lines = breaker(for: paragraph).lines(of: entry.prepared, width: width)
    entry.remember(lines, for: width)
    return lines
  }

  /// The width of the paragraph with no line broken but at `\n`, in points.
  package func naturalWidth(of paragraph: Paragraph) -> Double {
    let entry = entry(for: paragraph)
    let width = entry.naturalWidth ?? breaker(for: paragraph).naturalWidth(of: entry.prepared)
    entry.naturalWidth = width
    return width
  }

  /// The width of the widest piece that can't be broken without hyphenating or tearing a word, in points.
  package func minimumWidth(of paragraph: Paragraph) -> Double {
    let entry = entry(for: paragraph)
    let width = entry.minimumWidth ?? breaker(for: paragraph).minimumWidth(of: entry.prepared)
    entry.minimumWidth = width
    return width
  }

  /// The smallest width, to a point, at which a paragraph takes no more lines than at `width`, so that
  /// its lines are about equally long.
  package func balancedWidth(of paragraph: Paragraph, within width: Double) -> Double {
    // Short lines on the way to the right width are no reason to divide a word.
    var paragraph = paragraph
    paragraph.isHyphenated = false
    let entry = entry(for: paragraph)
    if let known = entry.balancedWidth(within: width) { return known }
    var balanced = width
    let count = lines(of: paragraph, width: width).count
    if count > 1 {
      var low = max(1, minimumWidth(of: paragraph))
      while balanced - low > 1 {
        let middle = (low + balanced) / 2
        if lines(of: paragraph, width: middle).count <= count { balanced = middle } else { low = middle }
      }
    }
    entry.remember(balancedWidth: balanced, within: width)
    return balanced
  }

  /// What went wrong since the last call: each character without a glyph once per place.
  package func takeDiagnostics() -> [Diagnostic] { missing.takeDiagnostics() }

  private func entry(for paragraph: Paragraph) -> ParagraphCache.Entry {
    let entry = paragraphs[paragraph] ?? prepare(paragraph)
    // Told on each use: the same words may stand in another place.
    for (span, scalar) in entry.prepared.missing {
      missing.note(scalar, at: paragraph.spans[span].location)
    }
    return entry
  }

  private func prepare(_ paragraph: Paragraph) -> ParagraphCache.Entry {
    let settings = paragraph.spans.map { span in
      SpanSetting(span.style, shaper: shaper(for: span.style, language: paragraph.language))
    }
    let breaking = language(paragraph.language).breaking
    let entry = ParagraphCache.Entry(
      paragraph, PreparedParagraph(paragraph, settings: settings, breaking: breaking))
    paragraphs.insert(entry)
    return entry
  }

  private func shaper(for style: TextStyle, language: String) -> WordShaper {
    let key = ShapingStyle(style, language: language)
    if let known = shapers[key] { return known }
    let shaper = WordShaper(key, fonts: fonts, buffer: buffer)
    if shapers.count >= Self.shaperCapacity { shapers.removeAll(keepingCapacity: true) }
    shapers[key] = shaper
    return shaper
  }

  private func breaker(for paragraph: Paragraph) -> LineBreaker {
    let language = language(paragraph.language)
    return LineBreaker(
      divisions: language.divisions, isHyphenated: paragraph.isHyphenated,
      appetite: language.appetite)
  }

  private func language(_ name: String) -> LanguageSetting {
    if let known = languages[name] { return known }
    if languages.count >= Self.languageCapacity { languages.removeAll(keepingCapacity: true) }
    let setting = LanguageSetting(name, hyphenator: hyphenator)
    languages[name] = setting
    return setting
  }
}

/// What line breaking looks up once for a language.
private struct LanguageSetting {
  let breaking: LineBreakIterator?
  let divisions: WordDivisions
  let appetite: HyphenationAppetite

  /// What stands in Latin letters among others is in English most often, such as the names of exercises.
  private static let languageOfLatinWords = "en"

  init(_ language: String, hyphenator: @escaping (String) -> (any Hyphenator)?) {
    breaking = LineBreakIterator(language: language)
    divisions = WordDivisions {
      hyphenator(language)
    } latin: {
      Script.scripts(of: language).first == .latin ? nil : hyphenator(Self.languageOfLatinWords)
    }
    appetite = HyphenationAppetite(language: language)
  }
}
