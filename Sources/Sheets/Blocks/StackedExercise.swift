import Drawing
import PageLayout
import Training
import Typography

/// An exercise of a card: number and figure beside name and text, plan and boxes in a strip below.
struct StackedExercise {
  let text: ExerciseText
  let list: ExerciseList
  let shape: ExerciseList.SharedShape

  private static let stripSpace = 6.0

  var element: any LayoutElement {
    let level = ExerciseList.headingLevel(text.entry, text.sheet)
    let narrow = shape.drawsFigures ? list.figureWidth : 0
    var parts: [Column.Child] = []
    let words = words(level, numberBeside: !shape.drawsFigures)
    if shape.drawsFigures {
      var left: [any LayoutElement] = [text.number(level, piece: .begins)]
      let room = Size(width: list.figureWidth - 8, height: list.maximumStature * 1.2)
      if let picture = text.picture(
        fitting: room, maximumStature: list.maximumStature, list.photoWords)
      {
        // Figures stand on the strip's edge, photographs hang from their number.
        left += text.hasPhotographs ? [Space(4), picture] : [FlexibleSpace(), picture]
      }
      let row = Row(
        [.init(Column(left), width: .fixed(narrow)), .init(words)], gap: list.gap,
        alignment: .stretch)
      parts.append(.init(row, maximumStretch: .infinity))
    } else {
      parts.append(.init(words, maximumStretch: .infinity))
    }
    if let strip { parts.append(.init(strip, spaceBefore: Self.stripSpace)) }
    return Column(parts)
  }

  private func words(_ level: Int, numberBeside: Bool) -> any LayoutElement {
    var lines: [any LayoutElement] = []
    if numberBeside {
      lines.append(
        Row([
          .init(text.number(level, piece: .begins), width: .fixed(shape.numberWidth)),
          .init(text.name(level, piece: .ends)),
        ]))
    } else {
      lines.append(text.name(level, piece: .ends))
    }
    if let plan = text.entry.plan,
      let details = text.sheet.planDetails(plan, repeated: text.entry.repetition)
    {
      lines.append(details)
    }
    if let steps = text.steps() { lines.append(steps) }
    if let tips = text.tips() { lines.append(tips) }
    let column = Column(
      lines.enumerated().map { index, line in
        // The name ends on its baseline, text on its leading.
        Column.Child(line, spaceBefore: index == 1 ? 4 : 1.5)
      })
    guard numberBeside, column.children.count > 1 else { return column }
    let rest = Column(Array(column.children.dropFirst()))
    return Column([
      column.children[0],
      .init(Padded(rest, Insets(start: shape.numberWidth)), spaceBefore: 4),
    ])
  }

  private var strip: (any LayoutElement)? {
    guard let plan = text.entry.plan else { return nil }
    let sheet = text.sheet
    let headline = sheet.planElement(plan, repeated: text.entry.repetition, size: shape.planSize)
    guard list.hasBoxes else { return headline }
    let boxes = SetBoxes.boxes(
      for: plan, repeated: text.entry.repetition, shape: .combined, sheet.format)
    let box = sheet.theme.text(.box)
    return Row(
      [
        .init(headline, width: .fixed(list.figureWidth)),
        .init(
          PenBoxes(
            boxes: boxes, columns: shape.boxColumns, labelPlace: .inside, fieldHeight: list.boxHeight * sheet.theme.boxScale,
            label: box, unit: box, stroke: sheet.stroke(.penBox))),
      ], gap: list.gap, alignment: .bottom)
  }
}
