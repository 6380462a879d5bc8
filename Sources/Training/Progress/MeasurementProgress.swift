package import WorkoutModel

/// How one measurement of the body went.
package struct MeasurementProgress: Sendable, Hashable {
  /// Formed like an id: `body-fat`.
  package let name: String
  package let series: ProgressSeries

  /// Every measurement of a span, in the order in which they are met first. Of several on one day the
  /// last that was written counts. What was measured in another kind of quantity than the first is left
  /// out: a waist in kilograms is no waist.
  package static func all(
    in log: TrainingLog, _ span: DateSpan, _ units: UnitSystem, better: (String) -> Direction?
  ) -> [MeasurementProgress] {
    let inTime = log.measurements.enumerated().filter { span.contains($0.element.date) }
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    var names: [String] = []
    var quantities: [String: ProgressQuantity] = [:]
    var points: [String: [ProgressSeries.Point]] = [:]
    for measurement in inTime {
      for value in measurement.values {
        let (quantity, amount) = value.quantity.printed(in: units)
        if quantities[value.name] == nil {
          names.append(value.name)
          quantities[value.name] = quantity
        }
        guard quantities[value.name] == quantity else { continue }
        let point = ProgressSeries.Point(date: measurement.date, value: amount)
        if points[value.name]?.last?.date == measurement.date {
          _ = points[value.name]?.popLast()
        }
        points[value.name, default: []].append(point)
      }
    }
    return names.compactMap { name in
      guard let quantity = quantities[name], let points = points[name] else { return nil }
      return MeasurementProgress(
        name: name, series: ProgressSeries(quantity, better: better(name), points: points))
    }
  }
}

extension BodyQuantity {
  /// In the units of a page.
  func printed(in units: UnitSystem) -> (ProgressQuantity, FixedDecimal) {
    switch self {
    case .mass(let load): (.mass(units.load), load.converted(to: units.load).amount)
    case .length(let length): (.length(units.length), length.converted(to: units.length).amount)
    case .share(let share): (.share, share.hundredths)
    }
  }
}
