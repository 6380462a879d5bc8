import Drawing

extension LineChart {
  /// Where values lie in a chart of one width.
  struct Plot {
    let chart: LineChart
    let width: Double

    init(_ chart: LineChart, width: Double) {
      self.chart = chart
      self.width = width
    }

    func at(_ day: Double, _ value: Double) -> Drawing.Point {
      Drawing.Point(
        x: chart.time.x(day, in: width),
        y: chart.axis.y(value, top: LineChart.headroom, height: chart.plotHeight))
    }

    func at(_ point: LineChart.Point) -> Drawing.Point { at(point.day, point.value) }
  }
}
