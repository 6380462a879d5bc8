import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// An exercise of a handout: the figure beside name, dose in a sentence and steps; under a rule the
/// code to the video beside easier and harder ways.
struct PanelledExercise {
  let text: ExerciseText
  let list: ExerciseList

  private var sheet: SheetContext { text.sheet }
  private var exercise: Exercise { text.entry.exercise }

  var element: any LayoutElement {
    var parts: [Column.Child] = [
      .init(
        Row(
          [.init(Column(left), width: .fixed(list.figureWidth)), .init(words)], gap: list.gap,
          alignment: .stretch))
    ]
    let ladder = text.ladder
    let video = text.video(within: list.figureWidth)
    if ladder != nil || video != nil {
      let right = ladder.map { Column([
          .init(Rule(sheet.stroke(.hairline)), keepsWithNext: true), .init($0, spaceBefore: 6),
        ]) }
      parts.append(
        .init(
          Row(
            [
              .init(video ?? Space(0), width: .fixed(list.figureWidth)),
              .init(right ?? Column([any LayoutElement]())),
            ], gap: list.gap), spaceBefore: 12))
    }
    return Column(parts)
  }

  private var headingLevel: Int { ExerciseList.headingLevel(text.entry, sheet) }

  private var left: [any LayoutElement] {
    var left: [any LayoutElement] = [text.number(headingLevel, piece: .begins)]
    let room = Size(width: list.figureWidth - 8, height: list.maximumStature * 1.3)
    if let picture = text.picture(
      fitting: room, maximumStature: list.maximumStature, list.photoWords)
    {
      left.append(Padded(picture, Insets(top: 4)))
    }
    let facts = text.facts
    if !facts.isEmpty { left.append(Padded(Column(facts, spacing: 2), Insets(top: 10))) }
    return left
  }

  private var words: any LayoutElement {
    var parts: [Column.Child] = [.init(text.name(headingLevel, piece: .ends))]
    parts += text.dose
    if let summary = exercise.summary { parts.append(.init(sheet.text(summary, .body), spaceBefore: 6)) }
    if let care = text.precautions { parts.append(.init(care, spaceBefore: 4)) }
    if let steps = text.steps() { parts.append(.init(steps, spaceBefore: 6)) }
    if let tips = text.tipsWithoutLadder() { parts.append(.init(tips, spaceBefore: 4)) }
    if let mistakes = text.mistakes { parts.append(.init(mistakes, spaceBefore: 6)) }
    return Column(parts)
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of first sight.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
