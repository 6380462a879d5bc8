import Drawing
import Testing

@testable import Illustrations

@Suite("Bars")
struct BarTests {
  private func chart(
    _ values: [[Double?]], _ arrangement: BarChart.Arrangement, height: Double = 100
  ) -> BarChart {
    let top = values.flatMap { $0 }.compactMap { $0 }.max() ?? 1
    return BarChart(
      slots: values[0].indices.map { Double($0) * 7...Double($0 + 1) * 7 },
      series: zip(values, BarChart.Shade.allCases).map {
        .init(name: "part \($1)", values: $0, shade: $1)
      }, arrangement: arrangement,
      axis: ValueAxis(NiceScale(0...top * 2, ticks: 5, zero: .included)) { "\(Int($0))" },
      time: ChartFixtures.time(0...Double(values[0].count * 7)), plotHeight: height,
      style: ChartFixtures.style)
  }

  @Test func `what is missing has no bar, which is not a bar of no height`() {
    #expect(chart([[3, nil, 5, 0]], .stacked).bars(width: 400).count == 2)
  }

  @Test func `stacked ones stand on each other, and are as high as they count`() {
    let bars = chart([[4, 2], [1, 3]], .stacked).bars(width: 400).map(\.0)
    #expect(bars.count == 4)
    #expect(abs(bars[0].minY - bars[1].maxY) < 0.01)
    #expect(abs(bars[0].height - 4 * bars[1].height) < 0.01)
    #expect(abs(bars[0].minX - bars[1].minX) < 0.01)
  }

  @Test func `grouped ones stand side by side on one line`() {
    let bars = chart([[4, 2], [1, 3]], .grouped).bars(width: 400).map(\.0)
    #expect(abs(bars[0].maxX - bars[1].minX) < 0.01)
    #expect(abs(bars[0].maxY - bars[1].maxY) < 0.01)
  }

  @Test(arguments: [BarChart.Arrangement.stacked, .grouped], [160.0, 520])
  func `have names at their ends that don't cover each other`(
    _ arrangement: BarChart.Arrangement, _ width: Double
  ) throws {
    let values: [[Double?]] = [[1, 9], [1, 0.5], [1, 0.5], [1, 0.5]].map { pair in
      (0..<26).map { pair[$0 % 2] }
    }
    var chart = chart(values, arrangement)
    chart.time.inset.right = chart.nameWidth(in: try ChartFixtures.typesetter())
    let drawn = try DrawnChart(chart, width: width)
    #expect(drawn.overlaps == [])
    #expect(drawn.escapes == [])
    #expect(drawn.texts.count { $0.text.contains("part") } == 4)
  }

  @Test func `by name are a table with a cell for each value`() throws {
    let rows = (0..<17).map {
      HorizontalBars.Row(
        name: "Muscle \($0)", value: Double($0), label: "\($0).0", mark: 9, change: "+0.4",
        emphasis: $0 < 7 ? .short : .none)
    }
    let chart = HorizontalBars(
      rows: rows, headers: .init(name: "Muscle", value: "Sets", change: "Change"),
      axis: ValueAxis(NiceScale(0...17, ticks: 4, zero: .included)) { "\(Int($0))" },
      summary: "Sets of each muscle", style: ChartFixtures.style)
    let frame = chart.frame(width: 300, in: try ChartFixtures.typesetter())
    let drawn = DrawnChart(frame)
    #expect(drawn.overlaps == [])
    #expect(drawn.escapes == [])
    var cells = 0
    func count(_ frame: Frame) {
      for placed in frame.items {
        guard case .tagged(let tag, let inner) = placed.item else { continue }
        switch tag.role {
        case .dataCell, .headerCell: cells += 1
        default: count(inner)
        }
      }
    }
    count(frame)
    #expect(cells == 3 * 18)
  }

  @Test func `a calendar fills what was done, outlines what was missed, and keeps to its cells`() throws {
    for (weeks, width) in [(12, 520.0), (26, 520), (53, 520), (53, 360), (2, 300)] {
      let days: [AdherenceCalendar.Day] = [
        .done(nil), .missed("flu"), .rest, .done("2"), .missed(nil), .missed("a reason that is long"), .outside,
      ]
      let calendar = AdherenceCalendar(
        rows: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map { .init(name: $0, total: "10 of 12") },
        weeks: (0..<weeks).map {
          .init(days: days, heading: $0.isMultiple(of: 4) ? "Sept" : nil, total: "2", isShort: true)
        }, totals: .init(name: "Done", total: "24"), weekCount: weeks, style: ChartFixtures.style)
      let drawn = try DrawnChart(calendar, width: width)
      #expect(drawn.overlaps == [], "\(weeks)")
      #expect(drawn.escapes == [], "\(weeks)")
      let filled = drawn.shapes.count {
        $0.fill?.color == ChartFixtures.style.secondary && $0.bounds.width > 2.5
      }
      let outlined = drawn.shapes.count {
        $0.fill == nil && $0.stroke?.color == ChartFixtures.accent && $0.path.elements.count == 5
      }
      #expect(filled == 2 * weeks)
      #expect(outlined == 3 * weeks)
    }
  }

  @Test func `dots of one day and one value stand side by side`() throws {
    let plot = DotPlot(
      marks: .ratings([.init(day: 3, value: 7), .init(day: 3, value: 7), .init(day: 9, value: 8)]),
      mean: 7.3, meanLabel: "mean 7.3", axis: ChartFixtures.axis([6, 9]),
      time: ChartFixtures.time(0...14), days: 0...14, plotHeight: 60, style: ChartFixtures.style)
    let drawn = try DrawnChart(plot, width: 400)
    let dots = drawn.shapes.filter { $0.fill?.color == ChartFixtures.ink }.map(\.bounds)
    #expect(dots.count == 3)
    #expect(!dots[0].overlaps(dots[1]))
    #expect(drawn.overlaps == [])
    #expect(drawn.escapes == [])
  }

  @Test func `a sparkline of equal values runs through the middle`() throws {
    let points = (0..<5).map { LineChart.Point(day: Double($0), value: 40) }
    let drawn = try DrawnChart(
      Sparkline(runs: [points], days: 0...4, height: 11, style: ChartFixtures.style), width: 56)
    #expect(drawn.shapes.contains { abs($0.bounds.minY - 5.5) < 0.01 && $0.bounds.height < 0.01 })
    #expect(drawn.escapes == [])
    #expect(try DrawnChart(
      Sparkline(runs: [], days: 0...4, height: 11, style: ChartFixtures.style), width: 56).shapes.isEmpty)
  }
}
