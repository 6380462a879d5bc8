import Drawing
import PageLayout
import Training
import Typography
package import WorkoutModel

/// The language that stands beneath the first on a sheet in two.
package struct SecondLanguage {
  package let tag: LanguageTag
  let format: ValueFormatter

  package init(tag: LanguageTag, format: ValueFormatter) {
    self.tag = tag
    self.format = format
  }
}

extension SheetContext {
  /// The sheet as it would be in its second language alone; nil for a sheet in one.
  var inSecondLanguage: SheetContext? {
    guard let second else { return nil }
    var sheet = self
    sheet.second = nil
    sheet.language = second.tag
    sheet.format = second.format
    sheet.layout = LayoutContext(
      typesetter: layout.typesetter, direction: second.format.direction, language: second.tag.text)
    sheet.layout.longestWord = layout.longestWord
    return sheet
  }

  /// A text in the second language; nil where it has none, or says the same in both.
  func translation(
    of text: Text, _ style: TextStyle
  ) -> Paragraph? {
    guard let second = inSecondLanguage, let language = self.second?.tag,
      text.isTranslated(into: language),
      text.resolved(in: language).string != text.resolved(in: self.language).string
    else { return nil }
    return second.paragraph(text, style)
  }

  func translation(
    of text: Text, _ token: TypeToken, color: ColorToken? = .secondary
  ) -> Paragraph? {
    translation(of: text, theme.text(token, color: color))
  }

  /// An element with what it says in the second language beneath, told apart for those who listen.
  func beneath(
    _ first: any LayoutElement, _ translation: Paragraph?,
    role: SemanticTag.Role = .span(reading: nil), spaceBefore: Double = 1
  ) -> any LayoutElement {
    guard let translation else { return first }
    return Column([
      .init(first, keepsWithNext: true), .init(tagged(translation, role), spaceBefore: spaceBefore),
    ])
  }

  /// Words of both languages on a line, as far as they fit: `Warm-up / Calentamiento`.
  func beside(_ first: Paragraph, _ translation: Paragraph?) -> any LayoutElement {
    guard let translation, let style = first.spans.last?.style else { return TextBlock(first) }
    var first = first
    first.spans.append(TextSpan(ValueFormatter.space + "/", style))
    return Flow(
      [TextBlock(first), tagged(translation, .span(reading: nil))], gap: style.size * 0.25, lineGap: 0)
  }

  /// Texts on a line, such as a subtitle, in the second language; nil where it has none of them.
  func translation(of texts: [Text?], _ token: TypeToken) -> Paragraph? {
    joined(
      texts.compactMap { $0 }.compactMap { translation(of: $0, token) },
      theme.text(token, color: .secondary))
  }

  /// What the page says by itself, beneath it the same in the second language; once where both are the same.
  func inBoth(
    _ token: TypeToken, below second: TypeToken? = nil, color: ColorToken? = nil,
    _ words: (SheetContext) -> String?
  ) -> (any LayoutElement)? {
    guard let own = words(self), !own.isEmpty else { return nil }
    let translation = inSecondLanguage.flatMap { sheet -> Paragraph? in
      guard let other = words(sheet), !other.isEmpty, other != own else { return nil }
      return sheet.paragraph(other, theme.text(second ?? token, color: .secondary))
    }
    return beneath(text(own, token, color: color), translation, role: .paragraph, spaceBefore: 0)
  }

  /// A phrase of the page as a text in both languages.
  func text(of key: LabelKey, _ values: (SheetContext) -> [String: String] = { _ in [:] }) -> Text {
    let own = phrase(key, values(self))
    guard let second = inSecondLanguage else { return Text(own) }
    return Text([
      .init(language: language, string: own),
      .init(language: second.language, string: second.phrase(key, values(second))),
    ]) ?? Text(own)
  }

  /// A phrase of the page in both languages; once where they have the same word.
  func name(
    _ key: LabelKey, _ token: TypeToken, color: ColorToken? = nil, edges: TextBlock.Edges = .leading
  ) -> any LayoutElement {
    let style = theme.text(token, color: color)
    let words = phrase(key)
    let first = paragraph(words, style)
    guard let second = inSecondLanguage, second.phrase(key) != words else {
      return TextBlock(first, edges: edges)
    }
    return beside(first, second.paragraph(second.phrase(key), style))
  }

  private func tagged(_ translation: Paragraph, _ role: SemanticTag.Role) -> any LayoutElement {
    Tagged(role, TextBlock(translation), language: second?.tag.text)
  }
}

// MARK: - Plans

extension SheetContext {
  /// What the words of a plan are in the second language; nil where they are the same.
  func planTranslation(
    _ plan: Prescription, repeated: BlockRepetition, _ token: TypeToken = .planNote
  ) -> Paragraph? {
    guard let second = inSecondLanguage else { return nil }
    let style = theme.text(token, color: .secondary)
    let words = second.planWords(plan, repeated)
    var lines: [Paragraph] = []
    if !words.isEmpty, words != planWords(plan, repeated) { lines.append(second.paragraph(words, style)) }
    lines += plan.groups.flatMap(\.notes).uniqued.compactMap { translation(of: $0, style) }
    return joined(lines, style)
  }

  /// On which side sets are done in the second language; nothing where that is the same word.
  func sideTranslations(_ plan: Prescription) -> [Paragraph] {
    guard let second = inSecondLanguage else { return [] }
    return plan.groups.map(\.group.side).uniqued.compactMap { side in
      guard let words = PlanSummary.side(side, second.format), words != PlanSummary.side(side, format)
      else { return nil }
      return second.paragraph(words, theme.text(.planNote, color: .secondary))
    }
  }

  private func planWords(_ plan: Prescription, _ repeated: BlockRepetition) -> String {
    let groups = plan.groups.map { PlanSummary($0, repeated: repeated, format) }
    if groups.count == 1 {
      return (groups[0].unitLines + groups[0].details).joined(.unbrokenDot, in: format)
    }
    let shared = PlanSummary.shared(plan, format)
    let lines = groups.map { group in
      ([group.value] + (group.unitLines + group.details).filter { !shared.contains($0) })
        .joined(separator: " ")
    }
    return (lines + shared).joined(.unbrokenDot, in: format)
  }
}

extension Text {
  /// Whether there is a translation into a language or one close to it.
  package func isTranslated(into language: LanguageTag) -> Bool {
    translations.contains { $0.language.base == language.base }
  }
}
