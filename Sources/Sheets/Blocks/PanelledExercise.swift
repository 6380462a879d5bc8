import Drawing
import Illustrations
import PageLayout
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
    let ladder = ladder
    let video = video
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
    if let figure = text.figure(fitting: room, maximumStature: list.maximumStature) {
      left.append(Padded(figure, Insets(top: 4)))
    }
    let facts = factLines
    if !facts.isEmpty { left.append(Padded(Column(facts, spacing: 2), Insets(top: 10))) }
    return left
  }

  private var words: any LayoutElement {
    var parts: [Column.Child] = [.init(text.name(headingLevel, piece: .ends))]
    if let plan = text.entry.plan {
      let sentences = PlanSentences(plan, sheet.format)
      let token: TypeToken = plan.groups.count > 1 ? .strong : .dose
      for dose in sentences.dose {
        let text = FittedText([sheet.paragraph(dose, sheet.theme.text(token))], maximumLines: 6)
        parts.append(
          .init(Tagged(.paragraph, text), spaceBefore: parts.count == 1 ? 5 : 1))
      }
      if !sentences.rest.isEmpty {
        parts.append(.init(sheet.text(sentences.rest.joined(separator: " "), .strong), spaceBefore: 2))
      }
      for note in plan.groups.flatMap(\.notes).uniqued {
        parts.append(.init(sheet.text(note, .body), spaceBefore: 2))
      }
    }
    if let summary = exercise.summary { parts.append(.init(sheet.text(summary, .body), spaceBefore: 6)) }
    let care = exercise.precautions.map { (mark: TipMark.safety, text: sheet.paragraph($0, .tip)) }
    if let care = text.marked(care) { parts.append(.init(care, spaceBefore: 4)) }
    if let steps = text.steps() { parts.append(.init(steps, spaceBefore: 6)) }
    if let tips = text.tipsWithoutLadder() { parts.append(.init(tips, spaceBefore: 4)) }
    if !exercise.mistakes.isEmpty {
      parts.append(.init(labelled(.mistakes, exercise.mistakes), spaceBefore: 6))
    }
    return Column(parts)
  }

  /// What is needed, how it is set up, what it trains and for whom: below the figure, small.
  private var factLines: [any LayoutElement] {
    var lines: [any LayoutElement] = []
    let things = exercise.equipment.filter { sheet.plain($0) != "bodyweight" }
    if !things.isEmpty {
      // Beside one's own weight everything else is a choice.
      let isOptional = things.count < exercise.equipment.count
      lines.append(fact(isOptional ? .ifYouLike : .youNeed, sheet.list(things)))
    }
    if !exercise.setup.isEmpty {
      let settings = exercise.setup.map { $0.name + " " + sheet.plain($0.value) }
      lines.append(fact(.setup, settings.joined(separator: sheet.phrase(.listJoint))))
    }
    let muscles = (exercise.muscles.primary + exercise.muscles.secondary)
      .compactMap { LabelKey($0) }.map { sheet.phrase($0) }
    if !muscles.isEmpty {
      lines.append(fact(.trains, muscles.joined(separator: sheet.phrase(.listJoint))))
    }
    if let level = exercise.level {
      lines.append(sheet.text(sheet.phrase(LabelKey(level)), .subtitle))
    }
    return lines
  }

  private func fact(_ label: LabelKey, _ value: String) -> any LayoutElement {
    let spans = [
      TextSpan(sheet.phrase(label) + "  ", sheet.theme.text(.factLabel)),
      TextSpan(value, sheet.theme.text(.subtitle)),
    ]
    return Tagged(
      .paragraph,
      TextBlock(
        Paragraph(
          spans, direction: sheet.layout.direction, language: sheet.language.text)))
  }

  private func labelled(_ label: LabelKey, _ texts: [Text]) -> any LayoutElement {
    let lines = texts.map { Tagged(.listItem, Tagged(.listBody, TextBlock(sheet.paragraph($0, .body)))) }
    return Column(
      [sheet.text(sheet.phrase(label), .label), Tagged(.list(.none), Column(lines))], spacing: 1)
  }

  // MARK: Easier, harder, in its place

  private var ladder: (any LayoutElement)? {
    var rungs: [(key: LabelKey, mark: TipMark, texts: [Paragraph])] = [
      (.easier, .easier, advice(.easier) + names(exercise.easier)),
      (.harder, .harder, advice(.harder) + names(exercise.harder)),
      (
        .insteadOfThis, .cue,
        names(text.entry.item.alternatives + exercise.alternatives)
      ),
    ]
    rungs.removeAll { $0.texts.isEmpty }
    guard !rungs.isEmpty else { return nil }
    let cells = rungs.map { rung in
      let head = Row([
        .init(
          Picture(rung.mark.frame(sheet.theme.text(.label), sheet.theme)),
          width: .fixed(9)),
        .init(sheet.text(sheet.phrase(rung.key), .label)),
      ])
      let texts = rung.texts.map { text in
        Column.Child(Tagged(.paragraph, TextBlock(text)), spaceBefore: 2)
      }
      return Row.Cell(Column([.init(head, keepsWithNext: true)] + texts))
    }
    return Row(cells, gap: 16)
  }

  private func advice(_ kind: Tip.Kind) -> [Paragraph] {
    exercise.tips.filter { $0.kind == kind }.map { tip in
      var paragraph = sheet.paragraph(tip.text, .body)
      if let by = tip.by {
        let name = sheet.phrase(.by, ["text": "", "name": sheet.plain(by)])
        paragraph.spans.append(
          TextSpan(name, sheet.theme.text(.body, color: .secondary), location: by.location))
      }
      return paragraph
    }
  }

  private func names(_ ids: [String]) -> [Paragraph] {
    ids.uniqued.compactMap { sheet.document.exercise($0) }
      .map { sheet.paragraph($0.name, .body) }
  }

  // MARK: Video

  private var video: (any LayoutElement)? {
    guard let video = exercise.video, let modules = QRCode(video.url) else { return nil }
    let side = 60.0
    let picture = modules.frame(side: side, color: sheet.theme.color(.ink))
    var linked = picture
    let description = sheet.phrase(.watchIt)
    linked.add(
      .link(.address(video.url), picture.size, description: "\(description): \(video.url)"))
    let code = Tagged(
      .link,
      Tagged(
        .figure(alternative: "\(description): \(video.url)"),
        Picture(linked, name: "the code to the video")))
    let words = [
      sheet.text(description, .strong), sheet.text(sheet.phrase(.pointCamera), .subtitle),
    ]
    // Beside the code where there is room for a few words, else below it.
    guard list.figureWidth >= 2 * side else { return Column([code] + words) }
    // The modules stand on the edge where all else begins; the quiet zone reaches into the margin.
    let quiet = side * Double(QRCode.quietZone) / Double(modules.modules.count + 2 * QRCode.quietZone)
    let row = Row(
      [.init(code, width: .fixed(side)), .init(Column(words))], gap: 6, alignment: .bottom)
    return Padded(row, Insets(start: -quiet))
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of first sight.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
