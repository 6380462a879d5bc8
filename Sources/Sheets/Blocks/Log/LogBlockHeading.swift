import Drawing
import PageLayout
import Typography
import WorkoutModel

/// What stands over a block of a log sheet: its name and rounds, at the other end how to go from one
/// exercise to the next, or a box for what the clock or the count came to.
struct LogBlockHeading {
  /// The block's first item.
  let entry: SheetItem
  let sheet: SheetContext

  private var block: WorkoutBlock { entry.block }

  var element: (any LayoutElement)? {
    guard let heading else { return nil }
    if let unit = resultUnit {
      let style = sheet.theme.text(.box)
      let box = PenBoxes(
        boxes: [.init(label: "", fields: [.init(target: nil, unit: unit)])], columns: 1,
        labelPlace: .inside, fieldHeight: 24 * sheet.theme.boxScale, label: style, unit: style,
        stroke: sheet.stroke(.penBox))
      return Row([.init(heading), .init(box, width: .fixed(72))], gap: 12, alignment: .center)
    }
    guard let order else { return heading }
    let text = sheet.paragraph(order, sheet.theme.text(.planNote), alignment: .end)
    let translation = sheet.inSecondLanguage.flatMap { second in
      LogBlockHeading(entry: entry, sheet: second).order.map {
        second.paragraph(
          $0, sheet.theme.text(.planNote, color: .secondary),
          alignment: second.layout.direction == sheet.layout.direction ? .end : .start)
      }
    }
    return Row(
      [
        .init(heading, width: .natural(maximum: sheet.contentWidth * 0.55)),
        .init(
          sheet.beneath(
            Tagged(.paragraph, TextBlock(text)), translation, role: .paragraph, spaceBefore: 0)),
      ], gap: 12, alignment: .baseline)
  }

  private var heading: (any LayoutElement)? {
    guard isPaired else {
      return BlockHeading(block: block, sheet: sheet).element(.compact)
    }
    let paragraph = sheet.paragraph(
      pairName, sheet.theme.text(.heading), location: block.title?.location)
    let translation = sheet.inSecondLanguage.flatMap { second in
      let name = LogBlockHeading(entry: entry, sheet: second).pairName
      return name == pairName ? nil : second.paragraph(name, sheet.theme.text(.heading, color: .secondary))
    }
    return Tagged(.heading(level: sheet.titleLevel + 1), sheet.beside(paragraph, translation))
  }

  /// `Pair, 3 rounds`
  private var pairName: String {
    var words = [
      block.title.map { sheet.plain($0) }
        ?? sheet.phrase(block.items.count == 2 ? .pair : .superset)
    ]
    if case .superset(let rounds?, _) = block.style {
      words.append(
        sheet.phrase(.roundCount, ["count": sheet.format.count(rounds)], count: rounds))
    }
    return words.joined(.comma, in: sheet.format)
  }

  private var isPaired: Bool { block.style.name == .superset && block.items.count > 1 }

  /// `A1, then A2 without rest; 90 s after A2`
  private var order: String? {
    guard isPaired else { return nil }
    // Two blocks of a workout may be alike in everything but their place.
    let places = entry.index..<entry.index + block.items.count
    let numbers = sheet.items.filter { $0.block == block && places.contains($0.index) }
      .map { sheet.number(of: $0) }
    guard let first = numbers.first, let last = numbers.last, first != last else { return nil }
    var values = ["first": first, "last": last]
    guard let rest = BlockHeading.rest(of: block.style) else {
      return sheet.phrase(numbers.count == 2 ? .pairWithoutRest : .groupWithoutRest, values)
    }
    values["rest"] = sheet.format.span(rest)
    return sheet.phrase(numbers.count == 2 ? .pairThenRest : .groupThenRest, values)
  }

  /// What the block comes to as a whole: rounds where the clock ends it, time where the work does.
  private var resultUnit: String? {
    switch block.style {
    case .amrap: sheet.phrase(.boxRounds)
    case .forTime: sheet.phrase(.boxMinutes)
    case .straight, .superset, .circuit, .emom, .intervals: nil
    }
  }
}
