import Drawing
import PageLayout
import Training
import Typography
import WorkoutModel

/// What the clock asks for at a station: work, rest, rounds, each with its label.
struct StationClock {
  let entry: SheetItem
  let sheet: SheetContext

  struct Reading {
    var label: LabelKey
    var value: String
    var unit: String
  }

  var readings: [Reading] {
    var readings: [Reading] = []
    switch entry.block.style {
    case .straight: break
    case .intervals(let work, let rest, let rounds):
      readings += [span(.work, work...work), span(.restClock, rest...rest)] + count(rounds)
    case .emom(let duration, let every):
      readings += [span(.everyClock, every...every), span(.inAll, duration...duration)]
    case .amrap(let duration): readings.append(span(.inAll, duration...duration))
    case .forTime(let rounds, let cap):
      readings += count(rounds) + (cap.map { [span(.timeLimit, $0...$0)] } ?? [])
    case .superset(let rounds, let rest), .circuit(let rounds, let rest):
      readings += count(rounds) + (rest.map { [span(.restAfterRound, $0...$0)] } ?? [])
    }
    // An item's own rest, where all its sets have the same.
    let rests = Set((entry.plan?.groups ?? []).map(\.rest))
    if rests.count == 1, let rest = rests.first ?? nil { readings.append(span(.restClock, rest)) }
    return readings
  }

  /// `40 s` over its label, side by side.
  var element: (any LayoutElement)? {
    let readings = readings
    guard !readings.isEmpty else { return nil }
    let cells = readings.map { reading -> any LayoutElement in
      let value = Paragraph(
        [TextSpan(reading.value, sheet.theme.text(.fact))]
          + (reading.unit.isEmpty
            ? [] : [TextSpan(ValueFormatter.space + reading.unit, sheet.theme.text(.factUnit))]),
        direction: sheet.layout.direction, language: sheet.language.text)
      let label = sheet.paragraph(
        sheet.phrase(reading.label), sheet.theme.text(.factLabel, color: .secondary))
      return Column(
        [
          Tagged(.paragraph, TextBlock(label, edges: .capitals)),
          Tagged(.paragraph, TextBlock(value, edges: .capitals)),
        ], spacing: 6)
    }
    return Flow(cells, gap: 24, lineGap: 12)
  }

  private func span(_ label: LabelKey, _ range: ClosedRange<Duration>) -> Reading {
    let (value, inMinutes) = sheet.format.time(range)
    let seconds = Double(sheet.format.seconds(range.upperBound))
    return Reading(
      label: label, value: value,
      unit: inMinutes
        ? sheet.format.name(.minutes, count: seconds / 60) : sheet.format.name(.seconds, count: seconds))
  }

  private func count(_ rounds: Int?) -> [Reading] {
    rounds.map { [Reading(label: .rounds, value: sheet.format.count($0), unit: "")] } ?? []
  }
}
