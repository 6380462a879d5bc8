import Drawing
import Illustrations
import PageLayout
import Training
import Typography
import WorkoutModel

/// Line charts one above the other on one axis of time, with one scale for those of one unit, so that
/// slopes compare.
struct ReportLineStack {
  let lines: [ReportLine]
  let report: ReportContext
  /// Of all plots together, in points.
  let height: Double
  let sources: ReportLine.Sources
  /// Whether each chart has its name above it; one alone may have it in the heading.
  let names: Names

  enum Names { case shown, hidden }

  /// Between two lines of the grid at least, in points.
  private static let gridPitch = 13.0
  /// Of one plot at least and at most, in points.
  private static let plotHeights = 26.0...150.0
  private static let chartsPerAxis = 3

  var element: any LayoutElement {
    let scales = scales
    let sheet = report.sheet
    let left = zip(lines, scales)
      .map { $0.axis($1.scale).labelWidth(report.style, sheet.layout.typesetter) }.max()
    let time = ReportTimeline(span: report.span, calendar: sheet.format.calendar).axis(
      until: ReportLine.end(of: report.span, lines),
      inset: TimeAxis.Inset(left: max(22, left ?? 0), right: rightInset))
    let entries = zip(lines, scales).map { line, scale -> ChartStack.Entry in
      func chart(_ dates: ReportLine.Dates) -> any LayoutElement {
        let chart = line.chart(
          scale.scale, height: scale.height, time: time, sources: sources, dates: dates)
        return ChartElement(chart, alternative: line.alternative)
      }
      let name = Tagged(
        .heading(level: 3),
        TextBlock(sheet.paragraph(line.name, sheet.theme.text(.strong))))
      return ChartStack.Entry(
        name: names == .shown ? name : nil, chart: chart(.hidden), chartWithAxis: chart(.shown))
    }
    return ChartStack(entries, spacing: 4, axisSpacing: 14, longest: Self.chartsPerAxis)
  }

  /// Room for what stands behind the last day: the goal's label, or the last value.
  private var rightInset: Double {
    let typesetter = report.sheet.layout.typesetter
    let words = lines.flatMap { line -> [Paragraph] in
      var texts = [
        report.sheet.paragraph(
          line.digest.points.last.map { report.words.value($0.value.value, line.series.quantity) } ?? "",
          report.style.strong)
      ]
      if let goal = line.goal {
        texts.append(
          report.sheet.paragraph(
            report.words.target(goal.target, line.series.quantity), report.style.name))
      }
      if let note = line.goalNote { texts.append(report.sheet.paragraph(note, report.style.label)) }
      return texts
    }
    return (words.map { typesetter.naturalWidth(of: $0) }.max() ?? 0) + 12
  }

  /// One scale for all that count in the same unit; others have their own of an equal share.
  private var scales: [(scale: NiceScale, height: Double)] {
    let share = height / Double(max(min(lines.count, Self.chartsPerAxis), 2))
    guard lines.count > 1, Set(lines.map(\.series.quantity)).count == 1 else { return own(share) }
    // As steep as the height allows; ends rounded to ticks take more than the values do.
    let room = share * Double(lines.count)
    var perUnit = Self.steepest(of: lines[0].series.quantity)
    for _ in 0..<12 {
      let scaled = shared(perUnit)
      let total = scaled.reduce(0) { $0 + $1.height }
      guard total > room else { break }
      perUnit *= max(room / total, 0.5)
    }
    let scaled = shared(perUnit)
    // Lines of which one goes a hundred times as far as the others have nothing to compare.
    return scaled.reduce(0) { $0 + $1.height } > 2 * room ? own(share) : scaled
  }

  private func own(_ share: Double) -> [(scale: NiceScale, height: Double)] {
    let height = min(max(share, Self.plotHeights.lowerBound), Self.plotHeights.upperBound)
    let ticks = min(Int(height / Self.gridPitch) + 1, 7)
    return lines.map { line in
      (NiceScale(line.values, ticks: ticks, least: line.series.quantity.step.double), height)
    }
  }

  private func shared(_ perUnit: Double) -> [(scale: NiceScale, height: Double)] {
    let step = NiceScale.nice(atLeast: Self.gridPitch / perUnit)
    return lines.map { line in
      let scale = NiceScale(step: step, low: line.values.lowerBound, high: line.values.upperBound)
      return (scale, (scale.high - scale.low) * perUnit)
    }
  }

  /// Points for a unit at most: more make small steps look large. For loads 3.6 a kilogram.
  private static func steepest(of quantity: ProgressQuantity) -> Double {
    switch quantity {
    case .estimatedMax(.pounds), .load(.pounds), .addedLoad(.pounds), .mass(.pounds):
      kilogram * LoadUnit.kilogramsPerPound
    default: kilogram
    }
  }

  private static let kilogram = 3.6
}

extension LoadUnit {
  fileprivate static let kilogramsPerPound =
    Double(LoadUnit.pounds.size) / Double(LoadUnit.kilograms.size)
}
