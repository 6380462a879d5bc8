import Diagnostics
import Drawing
package import PageLayout
import Typography
package import WorkoutModel

/// What blocks make a sheet from: the document, the workout that is printed, and how this sheet looks
/// and speaks.
package struct SheetContext {
  package var document: RepsheetDocument
  package var workout: Workout
  /// Of the workout, in order.
  var items: [SheetItem]
  package var client: Client?
  package var language: LanguageTag
  package var format: ValueFormatter
  package var theme: Theme
  /// Of the page's content, in points.
  package var contentWidth: Double
  /// Of what a page has room for between header and footer, in points; without end where a header or
  /// a footer is made.
  package var contentHeight = Double.infinity
  package var layout: LayoutContext
  package var figures: any FigureSource
  package var pictures: any PictureSource = NoPictures()
  /// What the person asked for; nil takes each list's own.
  package var order: ExerciseOrder?
  /// How much is said of single exercises, by their place among ``items``, where that is not what the
  /// layout says of all.
  var details: [Int: ExerciseText.Detail] = [:]
  /// Of the names of exercises among the headings, where the layout puts exercises together itself.
  var nameLevel = 2
  /// Where parts are held to the width that they have; nil where the layout is known to be wide enough.
  var room: ColumnRoom?
  /// Nil while the content is made; the page where a header or a footer is.
  package var page: PageNumber?

  /// Whose name the sheet carries.
  var clientName: String? { client?.name.map { plain($0) } }

  /// The title of what is printed.
  var title: Text? { workout.title ?? document.title }

  func phrase(_ key: LabelKey, _ values: [String: String] = [:], count: Int = 0) -> String {
    format.phrase(key, values, count: Double(count))
  }

  /// A text in the sheet's language without markup.
  func plain(_ text: Text) -> String {
    InlineMarkup.plain(text.resolved(in: language).string)
  }

  /// A list of words as running text: `band, dumbbell`.
  func list(_ texts: [Text]) -> String {
    texts.map { plain($0) }.joined(separator: phrase(.listJoint))
  }
}

// MARK: - Text in a style

extension SheetContext {
  /// A document's text, its markup turned into italics and bold.
  func paragraph(_ text: Text, _ token: TypeToken, color: ColorToken? = nil) -> Paragraph {
    paragraph(text, theme.text(token, color: color))
  }

  func paragraph(_ text: Text, _ style: TextStyle) -> Paragraph {
    let resolved = text.resolved(in: language)
    let spans = InlineMarkup.runs(in: resolved.string).map { run in
      var spanStyle = style
      if run.style.contains(.emphasis) { spanStyle.isItalic = true }
      if run.style.contains(.strong) { spanStyle.weight = max(600, style.weight + 200) }
      return TextSpan(run.string, spanStyle, location: text.location)
    }
    return Paragraph(
      spans, direction: layout.direction, language: resolved.language.text)
  }

  /// A printed phrase.
  func paragraph(
    _ string: String, _ style: TextStyle, alignment: Paragraph.Alignment = .start,
    location: SourceLocation? = nil
  ) -> Paragraph {
    Paragraph(
      [TextSpan(string, style, location: location)], alignment: alignment,
      direction: layout.direction, language: language.text)
  }

  /// A text tagged as a paragraph.
  func text(_ text: Text, _ token: TypeToken, color: ColorToken? = nil) -> any LayoutElement {
    Tagged(.paragraph, TextBlock(paragraph(text, token, color: color)))
  }

  /// A phrase tagged as a paragraph.
  func text(
    _ string: String, _ token: TypeToken, color: ColorToken? = nil,
    alignment: Paragraph.Alignment = .start, edges: TextBlock.Edges = .leading
  ) -> any LayoutElement {
    let paragraph = paragraph(
      string, theme.text(token, color: color), alignment: alignment)
    return Tagged(.paragraph, TextBlock(paragraph, edges: edges))
  }

  /// A phrase whose `**…**` part prints in `large` and the rest in `small`, on one baseline.
  func fact(
    _ phrase: String, large: TypeToken, small: TypeToken,
    alignment: Paragraph.Alignment = .start
  ) -> Paragraph {
    let spans = InlineMarkup.runs(in: phrase).map { run in
      TextSpan(run.string, theme.text(run.style.contains(.strong) ? large : small))
    }
    return Paragraph(
      spans, alignment: alignment, direction: layout.direction, language: language.text)
  }

  func stroke(_ token: ColorToken, width: Double = 0.5) -> Stroke {
    Stroke(theme.color(token), width: width)
  }
}
