import Drawing
import PageLayout
import Typography
import WorkoutModel

/// Numbers that are read from across the room, each over its word, side by side.
struct FactColumns {
  struct Fact: Hashable {
    var value: String
    var label: String
  }

  let facts: [Fact]
  let sheet: SheetContext

  private static let gap = 20.0

  var element: any LayoutElement {
    Row(
      facts.map { fact in
        let value = sheet.paragraph(fact.value, sheet.theme.text(.fact))
        let label = sheet.paragraph(fact.label, sheet.theme.text(.factLabel))
        return Row.Cell(
          Tagged(
            .group,
            Column([
              .init(Tagged(.paragraph, TextBlock(value, edges: .capitals))),
              .init(Tagged(.paragraph, TextBlock(label, edges: .capitals)), spaceBefore: 7),
            ])), width: .natural())
      }, gap: Self.gap, alignment: .bottom)
  }
}

extension SheetContext {
  /// The head of a page: what it is about, a line of details below, and facts at the other end.
  /// - Parameter texts: those of the document among the details.
  func head(
    _ heading: any LayoutElement, details: [String], texts: [Text?] = [], facts: [FactColumns.Fact]
  ) -> any LayoutElement {
    var words: [Column.Child] = [.init(heading, keepsWithNext: true)]
    if !details.isEmpty {
      let line = paragraph(details.joined(.dot, in: format), theme.text(.subtitle))
      let element = beneath(
        Tagged(.paragraph, TextBlock(line, edges: .capitals)), translation(of: texts, .subtitle),
        role: .paragraph, spaceBefore: 3)
      words.append(.init(element, spaceBefore: 8))
    }
    guard !facts.isEmpty else { return Column(words) }
    return Row(
      [
        .init(Column(words)),
        .init(FactColumns(facts: facts, sheet: self).element, width: .natural()),
      ], gap: 16, alignment: .bottom)
  }

  /// How long something takes: `65` over `minutes`, `3 h 50` over `in all`.
  func timeFact(_ duration: Duration) -> FactColumns.Fact {
    let minutes = format.seconds(duration) / 60
    guard minutes >= 120 else {
      return FactColumns.Fact(
        value: format.count(minutes), label: phrase(.unitMinutes, count: minutes))
    }
    return FactColumns.Fact(value: shortTime(duration), label: phrase(.weekTime))
  }

  /// `65 min`, or `3 h 50`.
  func shortTime(_ duration: Duration) -> String {
    let minutes = format.seconds(duration) / 60
    guard minutes >= 120 else {
      return phrase(.minutesShort, ["minutes": format.count(minutes)], count: minutes)
    }
    let rest = minutes % 60
    return phrase(
      .hoursAndMinutes,
      ["hours": format.count(minutes / 60), "minutes": format.digits(rest < 10 ? "0\(rest)" : "\(rest)")])
  }

  func setCount(_ count: Int) -> String {
    phrase(.setCount, ["count": format.count(count)], count: count)
  }
}
