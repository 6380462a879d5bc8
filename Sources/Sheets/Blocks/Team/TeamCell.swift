import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// The cells of a team's grid.
enum TeamCell {
  struct Maker {
    let sheet: SheetContext
    let boxHeight: Double

    /// An athlete's name; where there is none, a place to write it.
    func name(of athlete: Client) -> any LayoutElement {
      guard let name = athlete.name else {
        return Column(
          [
            TextBlock(
              sheet.paragraph(
                sheet.phrase(.athlete), sheet.theme.text(.label, color: .secondary))),
            box(""),
          ], spacing: 2)
      }
      let sizes = sheet.theme.sizes(.heading, downTo: 9).map { sheet.paragraph(name, $0) }
      return sheet.beneath(
        FittedText(sizes, maximumLines: 2), sheet.translation(of: name, .planNote), spaceBefore: 0)
    }

    /// An exercise's number and name, how its block goes round, and what holds for all its sets.
    func label(_ entry: SheetItem) -> any LayoutElement {
      var parts: [Column.Child] = []
      let heading = BlockHeading(block: entry.block, sheet: sheet)
      if entry.isFirstOfBlock, let words = heading.words {
        parts.append(
          .init(
            sheet.beneath(
              TextBlock(sheet.paragraph(words, sheet.theme.text(.section))), heading.wordsTranslation(.planNote),
              spaceBefore: 0)))
      }
      let name = sheet.paragraph(
        entry.exercise.name, sheet.theme.text(.heading), behind: sheet.number(of: entry),
        sheet.theme.text(.heading, color: .accent))
      parts.append(
        .init(
          sheet.beneath(
            TextBlock(name), sheet.translation(of: entry.exercise.name, .planNote), spaceBefore: 0),
          spaceBefore: parts.isEmpty ? 0 : 2))
      let shared = PlanSummary.shared(entry.plannedWork, sheet.format)
      if !shared.isEmpty {
        let line = sheet.paragraph(
          shared.joined(.unbrokenDot, in: sheet.format), sheet.theme.text(.planNote))
        parts.append(.init(TextBlock(line), spaceBefore: 1))
      }
      if let words = words(of: entry) {
        parts.append(.init(Tagged(.span(reading: nil), TextBlock(words), language: sheet.second?.tag.text)))
      }
      return Column(parts)
    }

    /// Sides, and what all sets have in common, in the second language.
    private func words(of entry: SheetItem) -> Paragraph? {
      guard let second = sheet.inSecondLanguage else { return nil }
      let style = sheet.theme.text(.planNote, color: .secondary)
      let own = PlanSummary.shared(entry.plannedWork, sheet.format)
      let shared = PlanSummary.shared(entry.plannedWork, second.format).filter { !own.contains($0) }
      return sheet.joined(
        sheet.sideTranslations(entry.plannedWork) + shared.map { second.paragraph($0, style) }, style)
    }

    /// What an athlete does of an exercise, a line for each group of sets, over a box.
    func cell(_ entry: SheetItem) -> any LayoutElement {
      let plan = entry.plannedWork
      let shared = PlanSummary.shared(plan, sheet.format)
      var parts: [Column.Child] = plan.groups.enumerated().map { index, group in
        .init(
          TextBlock(line(group, entry, without: shared)), spaceBefore: index == 0 ? 0 : 3)
      }
      if let rampUp = sheet.rampUp(plan) { parts.append(.init(rampUp, spaceBefore: 3)) }
      parts += [.init(FlexibleSpace()), .init(box(unit(plan)), spaceBefore: 5)]
      return Column(parts)
    }

    /// **3 × 5 · 80 kg** 80 %: what to do and with how much, then the rest in small words.
    private func line(
      _ group: PrescribedGroup, _ entry: SheetItem, without shared: [String]
    ) -> Paragraph {
      let format = sheet.format
      var spoken = group
      var loud: [String] = []
      var quiet: [String] = []
      if let load = LoadText(group, format), group.load != nil {
        loud.append(load.value + ValueFormatter.space + load.words)
        if case .percentage(let percent, _) = group.intensity { quiet.append(format.percent(percent)) }
        quiet += PlanSummary.shortfall(group, format)
        // Said already.
        spoken.intensity = nil
        spoken.load = nil
      }
      let summary = PlanSummary(spoken, repeated: entry.repetition, format)
      loud.insert(summary.value, at: 0)
      quiet = summary.words.filter { !shared.contains($0) } + quiet
      let value = loud.map(ValueFormatter.unbroken)
      var spans = [
        TextSpan(value.joined(.unbrokenDot, in: sheet.format), sheet.theme.text(.planUnit))
      ]
      if !quiet.isEmpty {
        let words = sheet.layout.direction.isolating(quiet.joined(.comma, in: sheet.format))
        spans.append(TextSpan(" " + words, sheet.theme.text(.body, color: .secondary)))
      }
      return Paragraph(
        spans, direction: sheet.layout.direction, language: sheet.language.text)
    }

    /// What there is to write down: the load where there is one to choose, else what is counted.
    private func unit(_ plan: Prescription) -> String {
      let loaded = plan.groups.last { group in
        switch group.intensity {
        case .load, .percentage, .assisted, .bodyweight(.some): true
        case .bodyweight(nil), .band, .pin, nil: false
        }
      }
      if loaded != nil { return sheet.format.boxName(sheet.format.loadUnit.printed) }
      return plan.groups.last.map { SetBoxes.unit(of: $0, sheet.format) } ?? ""
    }

    private func box(_ unit: String) -> any LayoutElement {
      let style = sheet.theme.text(.box)
      return PenBoxes(
        boxes: [.init(label: "", fields: [.init(target: nil, unit: unit)])], columns: 1,
        labelPlace: .inside, fieldHeight: boxHeight * sheet.theme.boxScale, label: style, unit: style,
        stroke: sheet.stroke(.penBox))
    }
  }
}
