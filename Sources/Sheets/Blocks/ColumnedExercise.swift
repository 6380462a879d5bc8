import Drawing
import PageLayout
import Training
import WorkoutModel

/// An exercise of a wide card: figure, then name, plan and text, then the boxes, side by side.
struct ColumnedExercise {
  let text: ExerciseText
  let list: ExerciseList
  let shape: ExerciseList.SharedShape

  var element: any LayoutElement {
    let level = ExerciseList.headingLevel(text.entry, text.sheet)
    var cells: [Row.Cell] = []
    var left: [any LayoutElement] = [text.number(level, piece: .begins)]
    let room = Size(width: list.figureWidth - 8, height: list.maximumStature * 1.2)
    if shape.drawsFigures, let picture = text.picture(
      fitting: room, maximumStature: list.maximumStature, list.photoWords)
    {
      left.append(Padded(picture, Insets(top: 3)))
    }
    let leftWidth = shape.drawsFigures ? list.figureWidth : 24
    cells.append(.init(Column(left), width: .fixed(leftWidth)))
    cells.append(.init(middle(level)))
    if list.hasBoxes, let plan = text.entry.plan {
      cells.append(.init(boxes(plan), width: .fixed(list.boxesWidth)))
    }
    return Row(cells, gap: list.gap, alignment: .stretch)
  }

  private func middle(_ level: Int) -> any LayoutElement {
    let sheet = text.sheet
    var parts: [Column.Child] = [.init(text.name(level, piece: .ends))]
    if let plan = text.entry.plan {
      parts.append(
        .init(sheet.planElement(plan, repeated: text.entry.repetition, size: shape.planSize),
          spaceBefore: 8))
      if let details = sheet.planDetails(plan, repeated: text.entry.repetition) {
        parts.append(.init(details, spaceBefore: 6))
      }
    }
    if let steps = text.steps() { parts.append(.init(steps, spaceBefore: 8)) }
    if let tips = text.tips() { parts.append(.init(tips, spaceBefore: parts.count > 2 ? 3 : 8)) }
    return Column(parts)
  }

  private func boxes(_ plan: Prescription) -> any LayoutElement {
    let sheet = text.sheet
    let box = sheet.theme.text(.box)
    return Padded(
      PenBoxes(
        boxes: SetBoxes.boxes(
          for: plan, repeated: text.entry.repetition, shape: .split, sheet.format),
        columns: shape.boxColumns, labelPlace: .above, fieldHeight: list.boxHeight * sheet.theme.boxScale, label: box,
        unit: box, stroke: sheet.stroke(.penBox)),
      Insets(top: 14))
  }
}
