import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// What stands before a block of a workout: its title or style, and how it goes round.
struct BlockHeading {
  let block: WorkoutBlock
  let sheet: SheetContext

  /// How a block's going round is told: `3 rounds · rest 1 min`, or in sentences.
  enum Wording { case compact, sentences }

  /// A plain block without a title has no heading, nor has one that is the whole workout where the
  /// sheet's title says how it goes round.
  var hasHeading: Bool { name != nil }

  private var isWhole: Bool { sheet.workout.blocks.count == 1 && block.style.isRounds }

  /// The name and how the block goes round, in a line; nil for a plain block without a title.
  var words: String? {
    let words = [name].compactMap { $0 } + details
    return words.isEmpty ? nil : words.joined(.dot, in: sheet.format)
  }

  private var name: String? {
    block.title.map { sheet.plain($0) } ?? (isWhole ? nil : styleName)
  }

  func element(_ wording: Wording, level: Int? = nil) -> (any LayoutElement)? {
    guard let name else { return nil }
    let level = level ?? sheet.titleLevel + 1
    if wording == .sentences {
      let heading = Tagged(
        .heading(level: level),
        sheet.beside(
          sheet.paragraph(name, sheet.theme.text(.section), location: block.title?.location),
          translation))
      // Where the workout is one block, the sheet's beginning has told how it goes.
      let sentences = sheet.inBoth(.strong, below: .body) {
        $0.format.sentences(BlockHeading(block: block, sheet: $0).sentences)
      }
      guard sheet.workout.blocks.count > 1, let sentences else { return heading }
      return Column([.init(heading, keepsWithNext: true), .init(sentences, spaceBefore: 1)])
    }
    let words = isWhole ? [] : details
    if let translation {
      let parts = [
        sheet.beside(
          sheet.paragraph(name, sheet.theme.text(.section), location: block.title?.location), translation),
        TextBlock(
          sheet.paragraph(words.joined(.dot, in: sheet.format), sheet.theme.text(.sectionNote))),
      ]
      return Tagged(
        .heading(level: level), Flow(words.isEmpty ? [parts[0]] : parts, gap: 6, lineGap: 0))
    }
    var spans = [TextSpan(name, sheet.theme.text(.section), location: block.title?.location)]
    if !words.isEmpty {
      spans = sheet.layout.direction.isolating(spans)
      spans.append(
        TextSpan("  " + words.joined(.dot, in: sheet.format), sheet.theme.text(.sectionNote)))
    }
    let paragraph = Paragraph(
      spans, direction: sheet.layout.direction, language: sheet.language.text)
    return Tagged(.heading(level: level), TextBlock(paragraph))
  }

  /// ``words`` in the sheet's second language; nil where they are the same.
  func wordsTranslation(_ token: TypeToken) -> Paragraph? {
    guard let second = sheet.inSecondLanguage, let other = BlockHeading(block: block, sheet: second).words,
      other != words
    else { return nil }
    return second.paragraph(other, sheet.theme.text(token, color: .secondary))
  }

  /// The name in the sheet's second language; nil where it is the same.
  private var translation: Paragraph? {
    guard let second = sheet.inSecondLanguage else { return nil }
    let style = sheet.theme.text(.section, color: .secondary)
    if let title = block.title { return sheet.translation(of: title, style) }
    guard let words = BlockHeading(block: block, sheet: second).name, words != name else { return nil }
    return second.paragraph(words, style)
  }

  private var styleName: String? {
    switch block.style.name {
    case .straight: nil
    case .superset: sheet.phrase(.superset)
    case .circuit: sheet.phrase(.circuit)
    case .amrap: sheet.phrase(.amrap)
    case .emom: sheet.phrase(.emom)
    case .intervals: sheet.phrase(.intervals)
    case .forTime: sheet.phrase(.forTime)
    }
  }

  /// `4 rounds`, `rest 2 min`
  private var details: [String] {
    let format = sheet.format
    var words: [String] = []
    if let styleName, styleName != name { words.append(styleName) }
    switch block.style {
    case .straight: break
    case .superset(let rounds, _), .circuit(let rounds, _): words += roundCount(rounds)
    case .amrap(let duration):
      words.append(format.phrase(.blockDuration, ["time": format.span(duration)]))
    case .emom(let duration, let every):
      words.append(format.phrase(.blockDuration, ["time": format.span(duration)]))
      words.append(
        every == .seconds(60)
          ? format.phrase(.everyMinute) : format.phrase(.everyInterval, ["time": format.span(every)]))
    case .intervals(let work, let rest, let rounds):
      words += roundCount(rounds)
      words.append(
        format.phrase(.workInterval, ["work": format.span(work), "rest": format.span(rest)]))
    case .forTime(let rounds, let cap):
      words += roundCount(rounds)
      if let cap { words.append(format.phrase(.timeCap, ["time": format.span(cap)])) }
    }
    if let rest = Self.rest(of: block.style) {
      words.append(format.phrase(.restBetweenRounds, ["rest": format.span(rest)]))
    }
    return words
  }

  private func roundCount(_ rounds: Int?) -> [String] {
    guard let rounds else { return [] }
    let count = sheet.format.count(rounds)
    return [sheet.phrase(.roundCount, ["count": count], count: rounds)]
  }

  /// Between the rounds.
  static func rest(of style: WorkoutBlock.Style) -> Duration? {
    switch style {
    case .superset(_, let rest), .circuit(_, let rest): rest
    case .straight, .amrap, .emom, .intervals, .forTime: nil
    }
  }

  /// How to go about the block, in sentences, for handouts.
  var sentences: [String] {
    let format = sheet.format
    var sentences: [String] = []
    if block.items.count > 1, block.style.name != .straight {
      sentences.append(
        format.phrase(
          .oneAfterTheOther, ["count": format.word(for: block.items.count)],
          count: Double(block.items.count)))
    }
    switch block.style {
    case .straight, .superset, .circuit: break
    case .amrap(let duration):
      sentences.append(
        format.phrase(.sentenceAmrapBlock, ["time": format.spokenSpan(duration...duration)]))
    case .emom(let duration, let every):
      let time = format.spokenSpan(duration...duration)
      sentences.append(
        every == .seconds(60)
          ? format.phrase(.sentenceEmomMinute, ["time": time])
          : format.phrase(.sentenceEmom, ["every": format.spokenSpan(every...every), "time": time]))
    case .intervals(let work, let rest, _):
      sentences.append(
        format.phrase(
          .sentenceIntervals,
          ["work": format.spokenSpan(work...work), "rest": format.spokenSpan(rest...rest)]))
    case .forTime(_, let cap):
      sentences.append(format.phrase(.sentenceForTime))
      if let cap {
        sentences.append(format.phrase(.sentenceCap, ["time": format.spokenSpan(cap...cap)]))
      }
    }
    if let rest = Self.rest(of: block.style) {
      sentences.append(format.phrase(.restFor, ["time": format.spokenSpan(rest...rest)]))
    }
    if case .rounds(let rounds) = BlockRepetition(block.style, items: block.items.count),
      block.style.name != .emom
    {
      sentences.append(
        format.phrase(.goRound, ["count": format.word(for: rounds)], count: Double(rounds)))
    }
    return sentences
  }
}

extension WorkoutBlock.Style {
  /// Whether the sheet's title can say in a word how the block goes round.
  fileprivate var isRounds: Bool {
    switch self {
    case .circuit(.some, _): true
    default: false
    }
  }
}
