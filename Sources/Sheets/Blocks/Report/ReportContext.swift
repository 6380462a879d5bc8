import Drawing
import Illustrations
import PageLayout
import Training
import Typography
import WorkoutModel

/// What every block of a progress report is made from.
struct ReportContext {
  let sheet: SheetContext
  let progress: ProgressReport
  let words: ReportWords

  /// Nil where there is no log to report on.
  init?(_ sheet: SheetContext) {
    guard let progress = sheet.progress else { return nil }
    self.sheet = sheet
    self.progress = progress
    words = ReportWords(sheet.format)
  }

  var span: DateSpan { progress.current.span }
  var calendar: CalendarRule { progress.basis.calendar }
  var weeks: WeekRule { calendar.weeks }

  func name(of exercise: String) -> String {
    sheet.document.exercise(exercise).map { sheet.plain($0.name) } ?? exercise
  }

  /// A measurement's name: the label table's where it has one, else the document's own, made readable.
  func name(ofMeasurement name: String) -> String {
    switch name {
    case "bodyweight": return sheet.phrase(.boxBodyweight)
    case "body-fat": return sheet.phrase(.reportBodyFat)
    default:
      let words = name.split(separator: "-").joined(separator: " ")
      return sheet.format.capitalised(words)
    }
  }

  /// The reasons of the sessions that were skipped in a stretch of time, the most frequent first.
  func reasons(in gap: DateSpan) -> [String] {
    var counts: [(reason: String, count: Int)] = []
    var places: [String: Int] = [:]
    for miss in progress.current.adherence.misses where gap.contains(miss.date) {
      guard let reason = miss.reason.map({ sheet.plain($0) }) else { continue }
      if let index = places[reason] {
        counts[index].count += 1
      } else {
        places[reason] = counts.count
        counts.append((reason, 1))
      }
    }
    return counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element.reason)
  }

  /// As short as it is clear within the report: `19 Nov`, in long reports `Nov 2026`.
  func date(_ date: CalendarDate) -> String {
    sheet.format.calendar.text(date, namesMonths ? .monthAndYear : .dayAndMonth)
  }

  /// Whether dates are told by their months: the days of long reports say little.
  var namesMonths: Bool { span.dayCount > 300 }

  /// A phrase with dates in it, which languages put otherwise for a day than for a month.
  func phrase(
    day: LabelKey, month: LabelKey, _ values: [String: String], count: Int = 0
  ) -> String {
    sheet.phrase(namesMonths ? month : day, values, count: count)
  }

  // MARK: Looks

  var style: ChartStyle {
    let theme = sheet.theme
    return ChartStyle(
      ink: theme.color(.ink), secondary: theme.color(.secondary),
      hairline: theme.color(.hairline), accent: theme.color(.accent), paper: theme.color(.paper),
      label: theme.text(.box), name: theme.text(.body), strong: theme.text(.planUnit),
      fills: theme.ink == .full ? .solid : .outlined, language: sheet.language.text,
      direction: sheet.layout.direction)
  }

  /// The heading of a part, with what its numbers are at the other end of the line.
  func heading(_ title: any LayoutElement, note: String? = nil) -> any LayoutElement {
    let heading = Tagged(.heading(level: 2), title)
    guard let note else { return heading }
    return Row(
      [
        .init(heading, width: .natural(maximum: sheet.contentWidth * 0.6)),
        .init(sheet.text(note, .sectionNote, alignment: .end)),
      ], gap: 12, alignment: .baseline)
  }

  enum Flow {
    /// On one page where it fits on one.
    case together
    /// From wherever the part before ends.
    case flowing
  }

  /// A part of the report: a heading, in both languages of a sheet in two, and what stands under it.
  func section(
    _ title: LabelKey, note: String? = nil, spaceBefore: Double, flow: Flow = .flowing,
    _ parts: [Column.Child]
  ) -> [Column.Child] {
    section(
      sheet.name(title, .heading), note: note, spaceBefore: spaceBefore, flow: flow, parts)
  }

  func section(
    _ title: any LayoutElement, note: String? = nil, spaceBefore: Double, flow: Flow = .flowing,
    _ parts: [Column.Child]
  ) -> [Column.Child] {
    guard !parts.isEmpty else { return [] }
    var children: [Column.Child] = [.init(heading(title, note: note), keepsWithNext: true)]
    children += parts
    let section = Tagged(.section, Column(children))
    return [
      .init(flow == .together ? KeepTogether(section) : section, spaceBefore: spaceBefore)
    ]
  }

  /// A cell of a table.
  func cell(
    _ text: String, _ token: TypeToken = .body, color: ColorToken? = nil,
    alignment: Paragraph.Alignment = .start
  ) -> any LayoutElement {
    TextBlock(sheet.paragraph(text, sheet.theme.text(token, color: color), alignment: alignment))
  }

  /// The width that a column needs not to wrap, in points.
  func width(of texts: [String], _ token: TypeToken, head: String) -> Double {
    let typesetter = sheet.layout.typesetter
    let cells = texts.map { typesetter.naturalWidth(of: sheet.paragraph($0, sheet.theme.text(token))) }
    let own = typesetter.naturalWidth(of: sheet.paragraph(head, sheet.theme.text(.box)))
    // What is set at exactly its own width may wrap by a rounding error.
    return max(cells.max() ?? 0, own) + 0.5
  }

  func head(_ text: String, alignment: Paragraph.Alignment = .start) -> any LayoutElement {
    cell(text, .box, alignment: alignment)
  }
}
