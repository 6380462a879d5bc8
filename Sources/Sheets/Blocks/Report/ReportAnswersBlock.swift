import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// The first page's two questions, each with its answer and at most three large numbers.
package struct ReportAnswersBlock: SheetBlock {
  package static let name = "report-answers"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("answer-width", LayoutSchema.length(100...1000)),
    .init("space-between", LayoutSchema.length(0...100)),
  ]

  /// Of an answer's lines at most, in points.
  var answerWidth: Double
  /// Between the two questions, in points.
  var spaceBetween: Double
  private static let columnGap = 16.0

  package init?(_ options: ObjectReader) {
    answerWidth = options["answer-width"]?.points(in: 100...1000) ?? 470
    spaceBetween = options["space-between"]?.points(in: 0...100) ?? 20
  }

  package var prints: DocumentMembers { [.log, .report, .clientGoal] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let planned = answer(in: sheet, \.planned)
    var children = [
      Column.Child(
        band(ReportAnswers(report: report).plannedQuestion, planned, report.plannedNumbers, sheet))
    ]
    if let moving = answer(in: sheet, \.moving) {
      children.append(
        .init(
          band(.reportQuestionMoving, moving, report.movingNumbers, sheet),
          spaceBefore: spaceBetween))
    }
    return children
  }

  /// An answer, beneath it the same in the second language.
  private func answer(
    in sheet: SheetContext, _ words: (ReportAnswers) -> String?
  ) -> (any LayoutElement)? {
    sheet.inBoth(.answer, below: .body) { sheet in
      ReportContext(sheet).flatMap { words(ReportAnswers(report: $0)) }
    }
  }

  private func band(
    _ question: LabelKey, _ answer: (any LayoutElement)?, _ numbers: [ReportNumber], _ sheet: SheetContext
  ) -> any LayoutElement {
    var parts: [Column.Child] = [
      .init(Tagged(.heading(level: 2), sheet.name(question, .section)), keepsWithNext: true)
    ]
    if let answer {
      parts.append(
        .init(
          Padded(answer, Insets(end: max(0, sheet.contentWidth - answerWidth))),
          spaceBefore: 2, keepsWithNext: true))
    }
    if !numbers.isEmpty { parts.append(.init(row(numbers, sheet), spaceBefore: 12)) }
    return KeepTogether(Tagged(.section, Column(parts)))
  }

  /// Three columns, whatever the count, so that the numbers of both questions stand below each other.
  private func row(_ numbers: [ReportNumber], _ sheet: SheetContext) -> any LayoutElement {
    let width = (sheet.contentWidth - 2 * Self.columnGap) / 3
    let labels = numbers.map { sheet.text($0.label, .factLabel) }
    let heights = labels.map { $0.height(atWidth: width, in: sheet.layout) ?? 0 }
    let tallest = heights.max() ?? 0
    let cells = zip(numbers, zip(labels, heights)).map { number, label in
      // A label in one line stands just above its number, beside one in two lines.
      var parts: [Column.Child] = [
        .init(Padded(label.0, Insets(top: tallest - label.1)), keepsWithNext: true),
        .init(
          Tagged(
            .paragraph, FittedText(sizes(number.value, sheet), maximumLines: 1)),
          spaceBefore: 1, keepsWithNext: number.change != nil),
      ]
      if let change = number.change {
        parts.append(.init(line(change, sheet), spaceBefore: 2))
      }
      return Row.Cell(Column(parts), width: .fixed(width))
    }
    return Row(cells, gap: Self.columnGap)
  }

  private func sizes(_ value: String, _ sheet: SheetContext) -> [Paragraph] {
    sheet.theme.sizes(.fact, downTo: 17).map { large in
      var paragraph = sheet.fact(value, large: .fact, small: .factUnit)
      for index in paragraph.spans.indices
      where paragraph.spans[index].style.size == sheet.theme.text(.fact).size {
        paragraph.spans[index].style.size = large.size
        paragraph.spans[index].style.leading = large.leading
      }
      return paragraph
    }
  }

  private func line(_ line: ReportNumber.Line, _ sheet: SheetContext) -> any LayoutElement {
    let text = sheet.text(line.text, .factLabel, color: .ink)
    guard let direction = line.direction else { return text }
    let mark = Tagged(
      .span(reading: sheet.phrase(direction == .up ? .reportMarkUp : .reportMarkDown)),
      Picture(Self.triangle(direction, sheet)))
    return Row(
      [.init(mark, width: .fixed(7)), .init(text)], gap: 3)
  }

  /// Barlow has no triangles: drawn, as high as small letters.
  private static func triangle(_ direction: Direction, _ sheet: SheetContext) -> Frame {
    let style = sheet.theme.text(.factLabel)
    let size = style.size * 0.55
    // On the baseline of the line beside it, which is centred in its leading.
    let bottom = style.leading / 2 + style.size * 0.34
    let (base, tip) = direction == .up ? (bottom, bottom - size) : (bottom - size, bottom)
    var frame = Frame(size: Size(width: 7, height: style.leading))
    frame.add(
      .path(
        .polygon([
          Point(x: 0, y: base), Point(x: size * 1.1, y: base), Point(x: size * 0.55, y: tip),
        ]), fill: Fill(sheet.theme.color(.ink)), stroke: nil))
    return frame
  }
}
