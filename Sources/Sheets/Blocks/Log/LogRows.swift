import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// The table of an exercise's sets.
struct LogRows {
  let entry: SheetItem
  let sheet: SheetContext
  let shape: LogSheet
  let sets: [NumberedSet]
  let last: LastResult?
  let setsBefore: Int

  /// From a box's bottom to the baseline of what stands beside it, in points.
  private static let baseline = 6.5
  /// Between the warm-ups and the work, in points.
  private static let warmUpSpace = 8.0

  /// Of a box, in points.
  private var rowHeight: Double { shape.rowHeight * sheet.theme.boxScale }

  var table: any LayoutElement {
    let name = sheet.plain(entry.exercise.name)
    var working = setsBefore
    var rows: [Table.Row] = []
    if entry.item.warmUp == .automatic, !sets.contains(where: \.isWarmUp) {
      rows.append(buildUpRow)
    }
    for (index, set) in sets.enumerated() {
      var done: LoggedSet?
      if !set.isWarmUp, let last {
        if last.workingSets.indices.contains(working) { done = last.workingSets[working] }
        working += 1
      }
      let endsWarmUp = !set.isWarmUp && (index > 0 ? sets[index - 1].isWarmUp : !rows.isEmpty)
      let before = index > 0 ? sets[index - 1].plates : nil
      rows.append(row(set, done, before, above: endsWarmUp ? Self.warmUpSpace : 0))
    }
    return Table(
      summary: sheet.phrase(.logTableOf, ["name": name]), columns: shape.columns.map(width),
      header: shape.columns.map(header), rows: rows, columnGap: shape.columnGap,
      rowGap: shape.rowGap)
  }

  /// What holds for every set and has no column: rest, tempo, how long each repetition is held.
  var sharedDetails: [String] {
    let all = entry.plannedWork.groups.map(details)
    return (all.first ?? []).filter { detail in all.allSatisfy { $0.contains(detail) } }
  }

  private func details(of group: PrescribedGroup) -> [String] {
    var quiet = group
    quiet.rpe = nil
    quiet.rir = nil
    let hold = group.hold.map { sheet.format.phrase(.hold, ["time": sheet.format.span($0)]) }
    return PlanSummary.conditions(quiet, sheet.format) + [hold].compactMap { $0 }
  }

  // MARK: Columns

  private func width(_ column: LogColumn) -> Row.Width {
    switch column {
    case .set: .fixed(shape.setWidth)
    case .last: .flexible(1)
    case .target: .flexible(2)
    case .effort: .fixed(shape.effortWidth * sheet.theme.boxScale)
    case .plates: .fixed(shape.platesWidth)
    case .weightBox: .fixed(shape.weightBoxWidth)
    case .repsBox: .fixed(shape.repsBoxWidth)
    case .effortBox: .fixed(shape.effortBoxWidth)
    }
  }

  private func header(_ column: LogColumn) -> any LayoutElement {
    let text =
      switch column {
      case .set: sheet.phrase(.columnSet)
      case .last:
        last.map { sheet.phrase(.columnLastTimeOn, ["date": shortDate($0.date)]) }
          ?? sheet.phrase(.columnLastTime)
      case .target: sheet.phrase(.columnTarget)
      case .plates: platesHeader
      case .effort: sheet.phrase(.columnTargetEffort)
      case .weightBox: sheet.phrase(.columnWeight)
      case .repsBox: sheet.phrase(.columnReps)
      case .effortBox: sheet.phrase(.columnEffort)
      }
    return TextBlock(sheet.paragraph(text, sheet.theme.text(.box)))
  }

  /// `2 Nov`: the year goes without saying where it is that of the sheet.
  private func shortDate(_ date: CalendarDate) -> String {
    let today = sheet.day?.date ?? sheet.document.date?.date
    return sheet.format.date(date, date.year == today?.year ? .dayAndMonth : .medium)
  }

  // MARK: Rows

  private func row(
    _ set: NumberedSet, _ done: LoggedSet?, _ platesBefore: PlateStack?, above: Double
  ) -> Table.Row {
    let target = LogTarget(set: set, sheet: sheet, notes: notes(set))
    let cells = shape.columns.map { column -> any LayoutElement in
      switch column {
      case .set: onLine(label(set))
      case .last: onLine(done.map { quiet($0.text(sheet.format)) } ?? Space(0))
      case .target: onLine(target.element, below: below(target, set, platesBefore))
      case .effort: onLine(target.effort ?? Space(0))
      case .plates:
        plates(set, after: platesBefore).map { $0.isWords ? onLine($0.element) : middle($0.element) }
          ?? Space(0)
      case .weightBox:
        set.isWarmUp ? box(sheet.phrase(.boxDone)) : weightUnit(set.group).map(box) ?? Space(0)
      case .repsBox:
        set.isWarmUp ? Space(0) : box(SetBoxes.unit(of: set.group, sheet.format))
      case .effortBox: set.isWarmUp ? Space(0) : box(sheet.phrase(.boxEffort))
      }
    }
    return Table.Row(
      cells.map { Padded($0, Insets(top: above)) }, hasHeader: shape.columns.first == .set)
  }

  // MARK: Plates

  /// `Plates per side, 20 kg bar`
  private var platesHeader: String {
    guard let bar = sets.lazy.compactMap(\.plates).first?.bar else { return "" }
    return sheet.phrase(.columnPlatesOnBar, ["bar": LogPlates.written(bar, sheet)])
  }

  private func plates(_ set: NumberedSet, after before: PlateStack?) -> LogPlates? {
    set.plates.map { stack in
      let load = set.group.load?.loads
      return LogPlates(
        stack: stack, before: before, sheet: sheet,
        load: load.flatMap { $0.lowerBound < $0.upperBound ? $0.lowerBound : nil })
    }
  }

  /// Small words, and the plates where they have no column.
  private func below(
    _ target: LogTarget, _ set: NumberedSet, _ before: PlateStack?
  ) -> (any LayoutElement)? {
    guard shape.platePlace == .below, !set.isWarmUp, set.plates != before,
      let plates = plates(set, after: before)
    else { return target.remark }
    let drawn = Padded(plates.element, Insets(bottom: 3))
    return Column([target.remark, drawn].compactMap { $0 }, spacing: 2)
  }

  private func middle(_ element: any LayoutElement) -> any LayoutElement {
    let line = Column([.init(FlexibleSpace()), .init(element), .init(FlexibleSpace())])
    return Column([Boxed(line, minimumHeight: shape.rowHeight)])
  }

  /// Where the warm-up is the lifter's to build up.
  private var buildUpRow: Table.Row {
    let cells = shape.columns.map { column -> any LayoutElement in
      switch column {
      case .set: onLine(quiet(sheet.phrase(.warmUpNumber)))
      case .target: onLine(quiet(sheet.phrase(.buildUp)))
      case .weightBox: box(sheet.phrase(.boxDone))
      case .last, .effort, .plates, .repsBox, .effortBox: Space(0)
      }
    }
    return Table.Row(cells, hasHeader: shape.columns.first == .set)
  }

  /// What only this set's group has.
  private func notes(_ set: NumberedSet) -> [String] {
    var notes: [String] = []
    if set.isOptional { notes.append(sheet.phrase(.ifYouLike)) }
    // A warm-up's bar is not drawn where it would take a line of its own.
    if shape.platePlace == .below, set.isWarmUp, let plates = plates(set, after: nil) {
      notes.append(plates.text)
    }
    guard set.beginsGroup else { return notes }
    if set.group.kind != .warmUp, let kind = PlanSummary.kind(set.group.kind, sheet.format) {
      notes.append(kind)
    }
    let shared = sharedDetails
    notes += [LoadText.share(set.group, sheet.format)].compactMap { $0 }
    notes += PlanSummary.shortfall(set.group, sheet.format)
    return notes + details(of: set.group).filter { !shared.contains($0) }
  }

  private func label(_ set: NumberedSet) -> any LayoutElement {
    if set.isWarmUp { return quiet(set.label) }
    let style = sheet.theme.text(.factUnit)
    return TextBlock(sheet.paragraph(set.label, style), edges: .capitals)
  }

  private func quiet(_ text: String) -> any LayoutElement {
    let sizes = sheet.theme.sizes(.planNote, downTo: 7.5).map { sheet.paragraph(text, $0) }
    return FittedText(sizes, maximumLines: 1, edges: .capitals)
  }

  /// On the line of what is written into the boxes, with small words below that line.
  private func onLine(
    _ element: any LayoutElement, below: (any LayoutElement)? = nil
  ) -> any LayoutElement {
    let line = Column([.init(FlexibleSpace()), .init(element), .init(Space(Self.baseline))])
    let parts: [any LayoutElement] = [Boxed(line, minimumHeight: rowHeight)]
    return Column(parts + [below].compactMap { $0 })
  }

  private func box(_ unit: String) -> any LayoutElement {
    let style = sheet.theme.text(.box)
    return PenBoxes(
      boxes: [.init(label: "", fields: [.init(target: nil, unit: unit)])], columns: 1,
      labelPlace: .inside, fieldHeight: rowHeight, label: style, unit: style,
      stroke: sheet.stroke(.penBox))
  }

  /// What is written as the load; nil where the time or the distance is all that counts.
  private func weightUnit(_ group: PrescribedGroup) -> String? {
    switch group.intensity {
    case .band: return sheet.phrase(.boxBand)
    case .pin: return sheet.phrase(.boxPin)
    case .bodyweight(nil): return sheet.format.plus(ValueFormatter.space) + sheet.format.boxName(sheet.format.loadUnit.printed)
    case .load, .percentage, .bodyweight, .assisted: return sheet.format.boxName(sheet.format.loadUnit.printed)
    case nil: break
    }
    switch (group.target, group.end) {
    case (.duration, .target), (.hold, _), (.distance, _), (.energy, _): return nil
    default: return sheet.format.boxName(sheet.format.loadUnit.printed)
    }
  }
}
