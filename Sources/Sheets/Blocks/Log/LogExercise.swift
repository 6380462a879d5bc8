import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// An exercise of a log sheet: its block's heading where it is the first, its name with what to think
/// of, and a row for each set.
struct LogExercise {
  let entry: SheetItem
  let sheet: SheetContext
  let shape: LogSheet
  let sets: [NumberedSet]
  private let rows: LogRows

  /// `setsBefore` counts the working sets of the same exercise earlier in the workout.
  init(entry: SheetItem, sheet: SheetContext, shape: LogSheet, last: LastResult?, setsBefore: Int) {
    self.entry = entry
    self.sheet = sheet
    self.shape = shape
    sets = NumberedSet.sets(of: entry, sheet.format)
    rows = LogRows(
      entry: entry, sheet: sheet, shape: shape, sets: sets,
      last: last, setsBefore: setsBefore)
  }

  var element: any LayoutElement {
    var parts: [Column.Child] = []
    if entry.isFirstOfBlock, let heading = LogBlockHeading(entry: entry, sheet: sheet).element {
      parts.append(.init(heading, keepsWithNext: true))
    }
    parts.append(.init(head, spaceBefore: parts.isEmpty ? 0 : 8, keepsWithNext: true))
    parts.append(.init(rows.table, spaceBefore: 4))
    return Column(parts)
  }

  /// What stands above the rest of an exercise that takes more than a page.
  var continuation: any LayoutElement {
    let text = sheet.phrase(.continued, ["name": sheet.plain(entry.exercise.name)])
    return Padded(
      Tagged(
        .artifact(.pagination),
        TextBlock(sheet.paragraph(text, sheet.theme.text(.name, size: 13)))),
      Insets(bottom: 4))
  }

  private var head: any LayoutElement {
    let level = ExerciseList.headingLevel(entry, sheet)
    let text = ExerciseText(entry: entry, sheet: sheet, detail: .cues)
    let hang = shape.setWidth + shape.columnGap
    let number = Row.Cell(text.number(level, piece: .begins), width: .fixed(hang))
    let name = text.name(level, piece: .ends)
    guard let advice else { return Row([number, .init(name)], alignment: .baseline) }
    switch shape.cuePlace {
    case .beside:
      // Side by side where the words leave the name its room, else below.
      let room = sheet.contentWidth - hang
      let needed = name.naturalWidth(in: sheet.layout) + 16
      guard advice.naturalWidth(in: sheet.layout) < (room - needed) * 2, needed < room * 0.65 else {
        return below(number, name, advice, hang)
      }
      return Row(
        [
          number, .init(name, width: .natural(maximum: room * 0.65)), .init(Space(0), width: .fixed(16)),
          .init(advice),
        ], alignment: .baseline)
    case .below: return below(number, name, advice, hang)
    }
  }

  private func below(
    _ number: Row.Cell, _ name: any LayoutElement, _ advice: any LayoutElement, _ hang: Double
  ) -> any LayoutElement {
    Column([
      .init(Row([number, .init(name)], alignment: .baseline), keepsWithNext: true),
      .init(Padded(advice, Insets(start: hang)), spaceBefore: 3),
    ])
  }

  /// Rest, tempo, the machine's set-up, the coach's note and the cues, in one line.
  private var advice: (any LayoutElement)? {
    var texts = words.map { sheet.paragraph($0, sheet.theme.text(.planNote)) }
    let notes = entry.plannedWork.groups.flatMap(\.notes).uniqued
    let spoken = notes + [entry.item.notes].compactMap { $0 } + entry.exercise.cues
    texts += spoken.map { sheet.paragraph($0, .planNote) }
    func joined(_ texts: [Paragraph]) -> Paragraph? {
      guard var line = sheet.joined(texts, sheet.theme.text(.planNote)) else { return nil }
      if shape.cuePlace == .beside {
        line.alignment = line.direction == sheet.layout.direction ? .end : .start
      }
      return line
    }
    var translations = sheet.sideTranslations(entry.plannedWork)
    if let second = sheet.inSecondLanguage {
      let others = LogExercise(entry: entry, sheet: second, shape: shape, last: nil, setsBefore: 0).words
      let style = sheet.theme.text(.planNote, color: .secondary)
      translations += others.filter { !words.contains($0) }.map { second.paragraph($0, style) }
    }
    let translation = joined(translations + spoken.compactMap { sheet.translation(of: $0, .planNote) })
    guard let line = joined(texts) else {
      return translation.map { Tagged(.paragraph, TextBlock($0), language: sheet.second?.tag.text) }
    }
    return sheet.beneath(
      Tagged(.paragraph, TextBlock(line)), translation, role: .paragraph, spaceBefore: 0)
  }

  /// Rest, tempo and the machine's set-up.
  private var words: [String] {
    rows.sharedDetails
      + entry.exercise.setup.map {
        sheet.phrase(.setupEntry, ["name": $0.name, "value": sheet.plain($0.value)])
      }
  }
}
