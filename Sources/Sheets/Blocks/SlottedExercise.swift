import Drawing
import PageLayout
import Typography
import WorkoutModel

/// An exercise of a day's page: the number hung out, then name, plan and a row of boxes, one below the
/// other; what to look at and to think of stands in a column of its own.
struct SlottedExercise {
  let text: ExerciseText
  let list: ExerciseList
  let shape: ExerciseList.SharedShape

  /// Of the number's column, in points.
  static let hang = 32.0
  /// From the name's baseline to the plan, and from there to the boxes, in points.
  private static let planSpace = 9.0
  private static let boxSpace = 8.0
  /// From the plan's baseline to the line of its warm-up, in points.
  private static let warmUpSpace = 5.0
  /// The narrowest box that "kg × reps" is comfortable in, in points.
  private static let boxWidth = 50.0

  /// Columns of boxes for so many sets in so much room: all in one row where they fit there, else in
  /// rows of about one length.
  static func columns(for sets: Int, within room: Double) -> Int {
    let most = max(1, Int((room + PenBoxes.gap) / (boxWidth + PenBoxes.gap)))
    let rows = (max(1, sets) + most - 1) / most
    return min(most, max(4, (sets + rows - 1) / rows))
  }

  var element: any LayoutElement {
    let sheet = text.sheet
    let level = ExerciseList.headingLevel(text.entry, sheet)
    // The bracket's room is taken from the number's, so that all text stands on one edge.
    let isPaired = text.entry.isPaired && sheet.order != .position
    var cells: [Row.Cell] = [
      .init(
        text.number(level, piece: .begins),
        width: .fixed(Self.hang - (isPaired ? Bracket.inset : 0))),
      .init(work(level)),
    ]
    cells += [
      .init(Space(0), width: .fixed(list.gap)), .init(advice, width: .fixed(list.adviceWidth)),
    ]
    return Row(cells)
  }

  private func work(_ level: Int) -> any LayoutElement {
    let sheet = text.sheet
    var parts: [Column.Child] = [.init(text.name(level, piece: .ends), keepsWithNext: true)]
    guard let plan = text.entry.plan else { return Column(parts) }
    parts.append(
      .init(
        sheet.planElement(plan, repeated: text.entry.repetition, size: shape.planSize),
        spaceBefore: Self.planSpace, keepsWithNext: true))
    if let rampUp = sheet.rampUp(plan) {
      parts.append(.init(rampUp, spaceBefore: Self.warmUpSpace, keepsWithNext: true))
    }
    guard list.hasBoxes else { return Column(parts) }
    let style = sheet.theme.text(.box)
    let boxes = PenBoxes(
      boxes: SetBoxes.boxes(
        for: plan, repeated: text.entry.repetition, shape: .combined, sheet.format),
      columns: shape.boxColumns,
      labelPlace: .inside, fieldHeight: list.boxHeight * sheet.theme.boxScale, label: style,
      unit: style, stroke: sheet.stroke(.penBox))
    parts.append(.init(boxes, spaceBefore: Self.boxSpace))
    return Column(parts)
  }

  /// The figure, what holds for all sets, and the cues.
  private var advice: any LayoutElement {
    let sheet = text.sheet
    var parts: [Column.Child] = []
    let room = Size(width: list.adviceWidth, height: list.maximumStature * 1.2)
    if let picture = text.picture(
      fitting: room, maximumStature: list.maximumStature, list.photoWords)
    {
      parts.append(.init(picture))
    }
    if let plan = text.entry.plan,
      let details = sheet.planConditions(plan, repeated: text.entry.repetition)
    {
      parts.append(.init(details, spaceBefore: 6))
    }
    let setup = text.entry.exercise.setup.map {
      sheet.phrase(.setupEntry, ["name": $0.name, "value": sheet.plain($0.value)])
    }
    if !setup.isEmpty {
      parts.append(.init(sheet.text(setup.joined(.dot, in: sheet.format), .planNote), spaceBefore: 6))
    }
    if let steps = text.steps() { parts.append(.init(steps, spaceBefore: 4)) }
    if let tips = text.tips() { parts.append(.init(tips, spaceBefore: 4)) }
    return Column(parts)
  }
}
