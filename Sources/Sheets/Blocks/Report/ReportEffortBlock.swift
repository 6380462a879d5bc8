import Illustrations
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// How hard sessions felt, one dot each; where they are too many, each week or month from its lowest
/// to its highest.
package struct ReportEffortBlock: SheetBlock {
  package static let name = "report-effort"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("height", LayoutSchema.length(30...300)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  /// Of the plot, in points.
  var height: Double
  var spaceBefore: Double
  /// Days that a dot of its own needs at least; with more sessions than that dots would touch.
  private static let daysPerDot = 1.8

  package init?(_ options: ObjectReader) {
    height = options["height"]?.points(in: 30...300) ?? 64
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.log] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet), let mean = report.progress.current.effort.mean else {
      return []
    }
    let ratings = report.progress.current.effort.ratings
    guard ratings.count > 4, let low = ratings.map(\.rpe).min(), let high = ratings.map(\.rpe).max()
    else { return [] }
    let grain = SeriesDigest.Grain(of: report.span)
    let isDense =
      Double(report.span.dayCount) / sheet.contentWidth * 4 > Self.daysPerDot
    let marks =
      isDense && grain != .day ? ranges(ratings, grain, report) : .ratings(ratings.map {
        .init(day: Double($0.date.dayNumber) + 0.5, value: $0.rpe.double)
      })
    let scale = NiceScale(low.double...high.double, ticks: 6, least: 1)
    let axis = ValueAxis(scale) { report.sheet.format.number(FixedDecimal(rounding: $0)) }
    let label = sheet.phrase(.reportMean, ["value": report.words.fixed(mean)])
    let typesetter = sheet.layout.typesetter
    let right = typesetter.naturalWidth(of: sheet.paragraph(label, report.style.name)) + 12
    let time = ReportTimeline(span: report.span, calendar: sheet.format.calendar).axis(
      inset: .init(left: max(22, axis.labelWidth(report.style, typesetter)), right: right))
    let chart = DotPlot(
      marks: marks, mean: mean.double, meanLabel: label, axis: axis, time: time,
      days: ReportTimeline.days(report.span), plotHeight: height, style: report.style)
    let alternative = sheet.phrase(
      .reportEffortAlternative,
      [
        "count": report.sheet.format.count(ratings.count), "low": report.sheet.format.number(low),
        "high": report.sheet.format.number(high), "mean": report.words.fixed(mean),
      ], count: ratings.count)
    let isRange = if case .ranges = marks { true } else { false }
    return report.section(
      .reportEffortTitle,
      note: sheet.phrase(
        !isRange ? .reportEffortNote : grain == .week ? .reportEffortWeeks : .reportEffortMonths),
      spaceBefore: spaceBefore,
      [.init(ChartElement(chart, alternative: alternative), spaceBefore: 6)])
  }

  /// From the lower quartile to the upper: one hard day does not stand for a month.
  private func middleHalf(_ values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    guard let last = sorted.indices.last else { return 0...0 }
    return sorted[last / 4]...sorted[last - last / 4]
  }

  private func ranges(
    _ ratings: [SessionEffort.Rating], _ grain: SeriesDigest.Grain, _ report: ReportContext
  ) -> DotPlot.Marks {
    var bins: [(number: Int, day: Double, values: [Double])] = []
    for rating in ratings {
      let number = grain.number(of: rating.date, report.calendar)
      if bins.last?.number != number {
        let day = grain.middle(of: rating.date, report.calendar, within: report.span)
        bins.append((number, day, []))
      }
      bins[bins.count - 1].values.append(rating.rpe.double)
    }
    return .ranges(
      bins.map { bin in
        DotPlot.Range(
          day: bin.day,
          values: middleHalf(bin.values),
          mean: bin.values.reduce(0, +) / Double(bin.values.count))
      })
  }
}
