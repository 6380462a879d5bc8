import Illustrations
import Drawing
import PageLayout
import Typography
import WorkoutModel

/// The words of an exercise: its name, steps, cues and tips, as the arrangements of the exercise list
/// put them together.
struct ExerciseText {
  let entry: SheetItem
  let sheet: SheetContext
  let detail: Detail

  /// How much is said.
  enum Detail: String, CaseIterable, Sendable {
    /// Every step, cue and tip, and whose advice it is.
    case full
    /// Every step; the cues in one line, and the tips that change what is done.
    case steps
    /// What `steps` has without the steps, where there are cues.
    case cues
  }

  /// The name as a heading; where it is long it wraps, then steps down, then wraps again.
  func name(_ level: Int, piece: SemanticTag.Flow) -> any LayoutElement {
    Tagged(
      .heading(level: level),
      sheet.fitted(entry.exercise.name, sheet.theme.sizes(.name, downTo: 10.5), below: .tip),
      piece: piece)
  }

  /// The number, a piece of the heading that stands in another column.
  func number(_ level: Int, piece: SemanticTag.Flow) -> any LayoutElement {
    Tagged(
      .heading(level: level),
      TextBlock(sheet.paragraph(sheet.number(of: entry), sheet.theme.text(.number)), edges: .capitals),
      piece: piece)
  }

  /// Whether it has steps, and advice is printed in their place.
  var leavesStepsOut: Bool {
    !entry.exercise.instructions.isEmpty && detail == .cues && !adviceLines.isEmpty
  }

  /// The numbered instructions; nil where there are none.
  func steps() -> (any LayoutElement)? {
    let texts = entry.exercise.instructions
    guard !texts.isEmpty, !leavesStepsOut else { return nil }
    let style = sheet.theme.text(.step)
    let hang = texts.count > 9 ? style.size * 1.65 : style.size * 4 / 3
    let items = texts.enumerated().map { index, text in
      Tagged(
        .listItem,
        Row([
          .init(
            Tagged(
              .listLabel,
              TextBlock(sheet.paragraph(sheet.format.count(index + 1), sheet.theme.text(.stepNumber)))),
            width: .fixed(hang)),
          .init(
            Tagged(
              .listBody,
              sheet.beneath(
                TextBlock(sheet.paragraph(text, .step)), sheet.translation(of: text, .step),
                spaceBefore: 0))),
        ], alignment: .baseline))
    }
    return Tagged(.list(.decimal), Column(items, spacing: style.size * 0.16))
  }

  /// The coach's note, cues and tips, each with the mark of its kind; nil where there are none.
  func tips() -> (any LayoutElement)? { marked(adviceLines) }

  /// On a handout what is easier and harder has a place of its own.
  func tipsWithoutLadder() -> (any LayoutElement)? {
    marked(adviceLines.filter { $0.mark != .easier && $0.mark != .harder })
  }

  private var adviceLines: [AdviceLine] {
    let exercise = entry.exercise
    var lines: [AdviceLine] = []
    if let note = entry.item.notes { lines.append(AdviceLine(.cue, note, sheet)) }
    if detail == .full {
      lines += exercise.cues.map { AdviceLine(.cue, $0, sheet) }
      lines += exercise.tips.map { tip in
        AdviceLine(
          mark: TipMark(tip.kind), text: self.tip(tip), translation: sheet.translation(of: tip.text, .tip))
      }
    } else {
      let joint = sheet.theme.text(.tip, color: .secondary)
      if let cues = sheet.joined(exercise.cues.map { sheet.paragraph($0, .tip) }, joint) {
        let translated = exercise.cues.compactMap { sheet.translation(of: $0, .tip) }
        lines.append(AdviceLine(mark: .cue, text: cues, translation: sheet.joined(translated, joint)))
      }
      lines += exercise.tips.filter { $0.kind != .coach }
        .map { AdviceLine(TipMark($0.kind), $0.text, sheet) }
    }
    return lines
  }

  /// Lines of advice with marks, as a list.
  func marked(_ lines: [AdviceLine]) -> (any LayoutElement)? {
    guard !lines.isEmpty else { return nil }
    let style = sheet.theme.text(.tip)
    let items = lines.map { line in
      Tagged(
        .listItem,
        Row([
          .init(
            Picture(line.mark.frame(style, sheet)),
            width: .fixed(style.size * 4 / 3)),
          .init(
            Tagged(
              .listBody, sheet.beneath(TextBlock(line.text), line.translation, spaceBefore: 0))),
        ]))
    }
    return Tagged(.list(.none), Column(items, spacing: style.size * 0.1))
  }

  /// A tip's text, with the name of who gave it.
  func tip(_ tip: Tip) -> Paragraph {
    guard let by = tip.by else { return sheet.paragraph(tip.text, .tip) }
    var paragraph = sheet.paragraph(tip.text, .tip)
    let name = sheet.phrase(.by, ["text": "", "name": sheet.plain(by)])
    paragraph.spans.append(
      TextSpan(name, sheet.theme.text(.tip, color: .secondary), location: by.location))
    return paragraph
  }

  /// What is to be seen of the exercise: its photographs, else its figure; nil where there is neither.
  func picture(
    fitting size: Size, maximumStature: Double, _ words: PhotoStrip.Words,
    alignment: Picture.Alignment = .start
  ) -> (any LayoutElement)? {
    PhotoStrip(entry.exercise, words, alignment, sheet)?.element(fitting: size)
      ?? figure(fitting: size, maximumStature: maximumStature)
  }

  var hasPhotographs: Bool { sheet.hasPhotographs(entry.exercise) }

  /// The drawn figure with its text alternative, no larger than so many points to a standing
  /// person's height; nil where there is none.
  private func figure(fitting size: Size, maximumStature: Double) -> (any LayoutElement)? {
    let exercise = entry.exercise
    let wanted = FigureRequest(
      size: size, maximumStature: maximumStature, muscles: exercise.muscles,
      palette: sheet.theme.figurePalette)
    guard let figure = sheet.figures.figure(of: exercise),
      let frame = sheet.figures.frame(wanted, of: exercise)
    else { return nil }
    let name = sheet.plain(entry.exercise.name)
    // Bundled figures describe themselves in English alone.
    let description = sheet.language.base == .english ? figure.alternative : ""
    let alternative =
      description.isEmpty
      ? sheet.phrase(.figureAlternative, ["name": name])
      : sheet.phrase(.figureDescription, ["name": name, "description": description])
    return Tagged(
      .figure(alternative: alternative),
      Picture(frame, alignment: .center, name: "the figure of \(name)"))
  }

  /// What stands above the rest of an exercise that had to be broken.
  var continuation: any LayoutElement {
    let name = sheet.plain(entry.exercise.name)
    let line = sheet.paragraph(
      sheet.phrase(.continued, ["name": name]), sheet.theme.text(.sectionNote),
      location: entry.exercise.name.location)
    return ContinuationLine(
      line: Padded(Tagged(.artifact(.pagination), TextBlock(line)), Insets(bottom: 4)),
      paragraph: line)
  }
}

/// A line of advice with its mark.
struct AdviceLine {
  var mark: TipMark
  var text: Paragraph
  /// In the sheet's second language, if it has one.
  var translation: Paragraph?

  init(mark: TipMark, text: Paragraph, translation: Paragraph?) {
    self.mark = mark
    self.text = text
    self.translation = translation
  }

  init(_ mark: TipMark, _ text: Text, _ sheet: SheetContext) {
    self.init(
      mark: mark, text: sheet.paragraph(text, .tip), translation: sheet.translation(of: text, .tip))
  }
}

/// The mark before a line of advice.
enum TipMark: Hashable {
  case cue
  case harder
  case easier
  case safety

  init(_ kind: Tip.Kind) {
    self =
      switch kind {
      case .form, .coach: .cue
      case .harder: .harder
      case .easier: .easier
      case .safety: .safety
      }
  }

  /// A triangle that points onward, up or down, or an exclamation mark's bar and dot; centred on the
  /// capitals of a line in `style`.
  func frame(_ style: TextStyle, _ sheet: SheetContext) -> Frame {
    let side = style.size * 0.62
    // Barlow's capitals are 0.7 em high and its line box is centred: their middle lies here.
    let middle = style.leading / 2 + style.size * 0.05
    let (top, bottom, left) = (middle - side / 2, middle + side / 2, 0.5)
    let drawn: Path =
      switch self {
      case .cue:
        .polygon([
          Point(x: left, y: top), Point(x: left + side, y: middle), Point(x: left, y: bottom),
        ])
      case .harder:
        .polygon([
          Point(x: left + side / 2, y: top), Point(x: left + side, y: bottom),
          Point(x: left, y: bottom),
        ])
      case .easier:
        .polygon([
          Point(x: left, y: top), Point(x: left + side, y: top),
          Point(x: left + side / 2, y: bottom),
        ])
      case .safety:
        Path(
          Path.rectangle(
            Rect(x: left + side * 0.36, y: top, width: side * 0.28, height: side * 0.62)
          ).elements
            + Path.rectangle(
              Rect(
                x: left + side * 0.36, y: bottom - side * 0.24, width: side * 0.28,
                height: side * 0.24)
            ).elements)
      }
    var mark = Frame(size: Size(width: left + side, height: style.leading))
    let paint = sheet.theme.markPaint(.accent)
    let path = sheet.layout.path(drawn, within: mark.size.width)
    mark.add(.path(path, fill: paint.fill, stroke: paint.stroke))
    var frame = Frame(size: mark.size)
    frame.add(.tagged(SemanticTag(.artifact(.layout)), mark))
    return frame
  }
}
