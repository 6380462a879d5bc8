import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// A handout's title, who it is for, how often in large numbers, and how to go about it in sentences.
package struct HandoutTitleBlock: SheetBlock {
  package static let name = "handout-title"

  package init?(_ options: ObjectReader) {}

  package var prints: DocumentMembers {
    [.clientName, .subtitle, .focus, .duration, .frequency, .clientGoal, .clientPrecautions, .workoutNotes]
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    var children: [Column.Child] = []
    if let title = sheet.title {
      let words = sheet.fitted(title, sheet.theme.sizes(.title, downTo: 17), edges: .leading)
      children.append(.init(Tagged(.heading(level: 1), words), keepsWithNext: true))
    }
    let details = details(sheet)
    if !details.isEmpty {
      children.append(
        .init(
          sheet.beneath(
            sheet.text(details, .subtitle),
            sheet.translation(of: [sheet.document.subtitle, sheet.workout.focus], .subtitle), role: .paragraph,
            spaceBefore: 0), spaceBefore: 2, keepsWithNext: true))
    }
    let facts = facts(sheet)
    if !facts.isEmpty {
      let texts = facts.map {
        Tagged(.paragraph, TextBlock(sheet.fact($0, large: .fact, small: .factUnit)))
      }
      children.append(
        .init(Flow(texts, gap: 24, lineGap: 0), spaceBefore: 8, keepsWithNext: true))
    }
    if let block = sheet.workout.blocks.first, sheet.workout.blocks.count == 1 {
      let sentences = sheet.inBoth(.strong, below: .body) {
        $0.format.sentences(BlockHeading(block: block, sheet: $0).sentences)
      }
      if let sentences { children.append(.init(sentences, spaceBefore: 2, keepsWithNext: true)) }
    }
    if let goal = sheet.client?.goal {
      children.append(.init(sheet.named(.goal, goal, .body), spaceBefore: 2))
    }
    for note in sheet.workout.notes { children.append(.init(sheet.text(note, .body), spaceBefore: 2)) }
    for precaution in sheet.client?.precautions ?? [] {
      children.append(.init(sheet.named(.takeCare, precaution, .strong), spaceBefore: 2))
    }
    children.append(.init(Rule(sheet.stroke(.ink)), spaceBefore: 12))
    return .title(children, spaceBelow: 12)
  }

  private func details(_ sheet: SheetContext) -> String {
    var parts: [String] = []
    if let client = sheet.clientName {
      parts.append(sheet.phrase(.homeExercisesFor, ["client": client]))
    }
    parts += [sheet.document.subtitle, sheet.workout.focus].compactMap { $0.map { sheet.plain($0) } }
    if let occasion = sheet.occasion { parts.append(occasion) }
    return parts.joined(.dot, in: sheet.format)
  }

  private func facts(_ sheet: SheetContext) -> [String] {
    let format = sheet.format
    var facts: [String] = []
    func add(_ key: LabelKey, _ range: ClosedRange<Int>?) {
      guard let range else { return }
      facts.append(
        format.phrase(
          key, ["count": format.range(range) { format.count($0) }],
          count: Double(range.upperBound)))
    }
    let frequency = sheet.workout.frequency
    add(.factTimesPerDay, frequency?.perDay.flatMap { $0 == 1...1 ? nil : $0 })
    add(.factDaysPerWeek, frequency?.perWeek)
    if let period = frequency?.period {
      switch period.unit {
      case .days: add(.factPeriodDays, period.count)
      case .weeks: add(.factPeriodWeeks, period.count)
      case .months: add(.factPeriodMonths, period.count)
      }
    }
    if sheet.workout.blocks.count == 1, let block = sheet.workout.blocks.first,
      case .rounds(let rounds) = BlockRepetition(block.style, items: block.items.count)
    {
      add(.factRounds, rounds...rounds)
    }
    if let duration = sheet.workout.duration {
      let minutes = format.seconds(duration) / 60
      add(.factMinutes, minutes...minutes)
    }
    return facts
  }
}
