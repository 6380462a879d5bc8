import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// A visit in the week's overview: time and title, how long and how much, and what to do of each
/// exercise.
struct SessionOverview {
  let session: ExpandedSession
  let sheet: SheetContext

  init(_ visit: Visit, _ sheet: SheetContext) {
    session = visit.session
    self.sheet = sheet.turned(to: visit)
  }

  /// In a column of its own: each exercise's name, its sets below.
  var element: any LayoutElement {
    var parts = head
    for entry in sheet.items {
      var name = sheet.paragraph(
        entry.exercise.name, sheet.theme.text(.sectionNote, color: .ink))
      name.isHyphenated = false
      var lines: [Column.Child] = [
        .init(
          sheet.beneath(TextBlock(name), translation(of: entry), spaceBefore: 0))
      ]
      lines += OverviewPlan(entry, sheet).lines.map { .init(line($0)) }
      parts.append(.init(KeepTogether(Tagged(.paragraph, Column(lines))), spaceBefore: 8))
    }
    return Column(parts)
  }

  /// In a row across the page: the exercises in running text.
  var runningText: any LayoutElement {
    let joint = TextSpan(sheet.format.joint, sheet.theme.text(.planNote))
    var spans: [TextSpan] = []
    for entry in sheet.items {
      if !spans.isEmpty { spans.append(joint) }
      spans += sheet.layout.direction.isolating(
        sheet.paragraph(entry.exercise.name, sheet.theme.text(.sectionNote, color: .ink)).spans)
      for line in OverviewPlan(entry, sheet).lines {
        spans.append(TextSpan(" " + line.value, sheet.theme.text(.factUnit)))
        if !line.words.isEmpty {
          spans.append(
            TextSpan(" " + sheet.layout.direction.isolating(line.words), sheet.theme.text(.planNote)))
        }
      }
    }
    guard !spans.isEmpty else { return Column(head) }
    let text = Paragraph(
      spans, direction: sheet.layout.direction, language: sheet.language.text)
    let translation = sheet.joined(
      sheet.items.compactMap(translation(of:)), sheet.theme.text(.planNote, color: .secondary))
    let words = sheet.beneath(
      Tagged(.paragraph, TextBlock(text)), translation, role: .paragraph, spaceBefore: 0)
    return Column(head + [.init(words, spaceBefore: 3)])
  }

  /// An exercise's name in the second language, and on which side it is done.
  private func translation(of entry: SheetItem) -> Paragraph? {
    let name = sheet.translation(of: entry.exercise.name, .planNote)
    return sheet.joined(
      [name].compactMap { $0 } + sheet.sideTranslations(entry.plannedWork),
      sheet.theme.text(.planNote, color: .secondary))
  }

  private var head: [Column.Child] {
    var parts: [Column.Child] = []
    if let time = session.time {
      let text = sheet.paragraph(sheet.format.time(time), sheet.theme.text(.section))
      parts.append(.init(Tagged(.paragraph, TextBlock(text))))
    }
    if let title = session.workout.title {
      let sizes = sheet.theme.sizes(.heading, downTo: 9).map { sheet.paragraph(title, $0) }
      let words = sheet.beneath(
        FittedText(sizes, maximumLines: 4), sheet.translation(of: title, .planNote), spaceBefore: 0)
      parts.append(.init(Tagged(.paragraph, words)))
    }
    let facts = facts
    if !facts.isEmpty {
      parts.append(
        .init(
          Tagged(
            .paragraph,
            TextBlock(sheet.paragraph(facts.joined(.dot, in: sheet.format), sheet.theme.text(.planNote)))),
          spaceBefore: 1))
    }
    if let note = session.note { parts.append(.init(sheet.text(note, .planNote), spaceBefore: 2)) }
    return parts
  }

  private var facts: [String] {
    let sets = session.workout.plannedSets
    return [
      session.workout.duration.map { sheet.shortTime($0) }, sets > 0 ? sheet.setCount(sets) : nil,
    ].compactMap { $0 }
  }

  private func line(_ line: OverviewPlan.Line) -> any LayoutElement {
    let value = sheet.paragraph(line.value, sheet.theme.text(.factUnit))
    guard !line.words.isEmpty else { return TextBlock(value) }
    return LineEnds(
      start: value, end: sheet.paragraph(line.words, sheet.theme.text(.planNote), alignment: .end))
  }
}
