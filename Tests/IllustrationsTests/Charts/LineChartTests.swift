import Drawing
import Testing

@testable import Illustrations

@Suite("A line chart")
struct LineChartTests {
  enum Series: CaseIterable {
    case single, pair, equal, rising, falling, jagged, assisted, long

    var values: [Double] {
      switch self {
      case .single: [100]
      case .pair: [100, 105]
      case .equal: Array(repeating: 80, count: 8)
      case .rising: (0..<12).map { 100 + Double($0) * 1.5 }
      case .falling: (0..<12).map { 90 - Double($0) }
      case .jagged: (0..<12).map { 100 + ($0.isMultiple(of: 2) ? 12 : 0) }
      case .assisted: [-20, -15, -15, -5, 0, 2.5]
      case .long: (0..<60).map { 100 + Double($0 % 7) + Double($0) / 2 }
      }
    }

    var points: [LineChart.Point] {
      values.enumerated().map {
        LineChart.Point(day: Double($0) * 7, value: $1, source: "\(Int($1))×5")
      }
    }
  }

  @Test(arguments: Series.allCases, [160.0, 340, 520])
  func `has labels that cover nothing and stay inside`(_ series: Series, _ width: Double) throws {
    let drawn = try DrawnChart(ChartFixtures.line([series.points]), width: width)
    #expect(drawn.overlaps == [])
    #expect(drawn.crossings == [])
    #expect(drawn.escapes == [])
    #expect(drawn.texts.contains { $0.text.contains("116.7") })
  }

  @Test(arguments: Series.allCases, [340.0, 520])
  func `has room for a goal beyond its last point`(_ series: Series, _ width: Double) throws {
    let points = series.points
    let end = (points.last?.day ?? 0) + 28
    let last = points.last?.value ?? 0
    let goal = LineChart.Goal(
      value: last + 4, day: end, label: "120 kg", note: "by 20 Dec",
      pace: .init(start: points[0], end: .init(day: end, value: last + 4)))
    let drawn = try DrawnChart(ChartFixtures.line([points], goal: goal, until: end + 1), width: width)
    #expect(drawn.overlaps == [])
    #expect(drawn.crossings == [])
    #expect(drawn.escapes == [])
    #expect(drawn.texts.map(\.text).joined().contains("120"))
  }

  /// A goal whose day has passed lies among the points.
  @Test(arguments: Series.allCases, [340.0, 520])
  func `has room for a goal among its points`(_ series: Series, _ width: Double) throws {
    let points = series.points
    let (day, last) = ((points.last?.day ?? 0) / 2, points.last?.value ?? 0)
    let goal = LineChart.Goal(value: last + 2, day: day, label: "120 kg", note: "by 20 Dec")
    let drawn = try DrawnChart(ChartFixtures.line([points], goal: goal), width: width)
    #expect(drawn.overlaps == [])
    #expect(drawn.crossings == [])
    #expect(drawn.texts.map(\.text).joined().contains("120"))
  }

  @Test func `breaks its grid around a number, and nowhere else`() throws {
    // 105.0 stands 5 points above the first point, across the line of the next tick.
    let points = [100.0, 100, 100, 104].enumerated().map {
      LineChart.Point(day: Double($0) * 7, value: $1)
    }
    let drawn = try DrawnChart(ChartFixtures.line([points], height: 36), width: 340)
    let grid = drawn.shapes.filter { $0.stroke?.width == ChartStyle.gridWidth }
    let lines = Dictionary(grouping: grid) { ($0.bounds.minY * 10).rounded() }
    #expect(lines.values.contains { $0.count > 1 })
    for line in lines.values {
      let parts = line.map(\.bounds).sorted { $0.minX < $1.minX }
      for (part, next) in zip(parts, parts.dropFirst()) {
        let gap = part.maxX...next.minX
        #expect(drawn.texts.contains { gap.contains($0.ink.minX) && gap.contains($0.ink.maxX) })
      }
    }
    #expect(drawn.crossings == [])
  }

  @Test func `is broken where there is a gap, and so is the way to the goal`() throws {
    let points = Series.rising.points
    let (before, behind) = (Array(points[..<5]), Array(points[7...]))
    let goal = LineChart.Goal(
      value: 120, day: 100, label: "120 kg", pace: .init(start: points[0], end: .init(day: 100, value: 120)))
    let chart = ChartFixtures.line([before, behind], goal: goal, until: 101)
    let drawn = try DrawnChart(chart, width: 520)
    let gap = chart.time.x(points[4].day, in: 520)...chart.time.x(points[7].day, in: 520)
    #expect(drawn.dataLines.count == 2)
    let pace = drawn.shapes.filter { $0.stroke?.dash.isEmpty == false }
    #expect(pace.count == 2)
    for line in drawn.dataLines + pace {
      #expect(
        line.bounds.maxX <= gap.lowerBound + 0.1 || line.bounds.minX >= gap.upperBound - 0.1)
    }
  }

  @Test func `draws a point alone between two gaps as a dot`() throws {
    let points = Series.rising.points
    let drawn = try DrawnChart(
      ChartFixtures.line([Array(points[..<3]), [points[5]], Array(points[8...])]), width: 520)
    #expect(drawn.dataLines.count == 2)
    let x = ChartFixtures.line([points]).time.x(points[5].day, in: 520)
    #expect(drawn.shapes.contains { $0.fill != nil && abs($0.bounds.minX + $0.bounds.width / 2 - x) < 0.1 })
  }

  @Test func `names the source of the last point, whatever has to give way`() throws {
    for width in [150.0, 200, 340, 520] {
      let drawn = try DrawnChart(ChartFixtures.line([Series.long.points]), width: width)
      let source = try #require(Series.long.points.last?.source)
      #expect(drawn.texts.contains { $0.text == source }, "\(width)")
    }
  }
}
