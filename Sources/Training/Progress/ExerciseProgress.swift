package import WorkoutModel

/// How one exercise went in a span of time.
package struct ExerciseProgress: Sendable, Hashable {
  /// An exercise's id.
  package let exercise: String
  /// What most of its sets are measured by. Sets on other yardsticks are counted, not compared.
  package let yardstick: Yardstick?
  /// Its best of each day; without points where nothing is comparable.
  package let series: ProgressSeries
  /// Working sets in the span, on whichever yardstick.
  package let setCount: Int
  /// The best set of the span, and of all that was logged before it, on the exercise's yardstick.
  package let best: DoneSet?
  package let bestBefore: DoneSet?

  /// Whether the span has a set that beats all before it. A first time beats nothing.
  package var isNewBest: Bool {
    guard let best, let bestBefore else { return false }
    return best.set.score(formula) > bestBefore.set.score(formula)
  }

  private let formula: OneRepMaxFormula

  package init(
    _ exercise: String, in history: TrainingHistory, _ span: DateSpan, _ basis: ProgressReport.Basis
  ) {
    let (formula, units) = (basis.formula, basis.units)
    let sets = history.sets(of: exercise, in: span)
    let earlier = (history.sets[exercise] ?? [])[..<sets.startIndex]
    let yardstick = Self.prevailing(among: sets)
    let compared = sets.filter { $0.set.yardstick == yardstick }
    self.exercise = exercise
    self.yardstick = yardstick
    self.formula = formula
    setCount = sets.count
    best = compared[...].best(formula)
    bestBefore = yardstick == nil ? nil : earlier.filter { $0.set.yardstick == yardstick }[...].best(formula)
    series = Self.series(compared, yardstick, formula, units, by: .init(of: span, basis.calendar))
  }

  /// The yardstick of the most sets; of equals the one that was used first.
  private static func prevailing(among sets: ArraySlice<DoneSet>) -> Yardstick? {
    var counts: [(yardstick: Yardstick, count: Int)] = []
    for yardstick in sets.lazy.compactMap(\.set.yardstick) {
      if let index = counts.firstIndex(where: { $0.yardstick == yardstick }) {
        counts[index].count += 1
      } else {
        counts.append((yardstick, 1))
      }
    }
    guard let most = counts.map(\.count).max() else { return nil }
    return counts.first { $0.count == most }?.yardstick
  }

  private static func series(
    _ sets: [DoneSet], _ yardstick: Yardstick?, _ formula: OneRepMaxFormula, _ units: UnitSystem,
    by stretch: ProgressSeries.Stretch
  ) -> ProgressSeries {
    guard let yardstick else { return ProgressSeries(.reps, points: []) }
    let quantity = quantity(of: sets, yardstick, formula, units)
    var points: [ProgressSeries.Point] = []
    for done in sets {
      guard let value = done.set.value(in: quantity, formula) else { continue }
      let point = ProgressSeries.Point(date: done.date, value: value, source: done.set)
      guard let last = points.last, last.date == done.date, let known = last.source else {
        points.append(point)
        continue
      }
      // Several sets on one day: the best of them. In small steps a heavier set may give the same number.
      if done.set.score(formula) > known.score(formula) { points[points.count - 1] = point }
    }
    return ProgressSeries(quantity, by: stretch, points: points)
  }

  /// What tells how far it has come: the estimate where there is one; else what changes.
  private static func quantity(
    of sets: [DoneSet], _ yardstick: Yardstick, _ formula: OneRepMaxFormula, _ units: UnitSystem
  ) -> ProgressQuantity {
    let isOfOneLoad = Set(sets.lazy.map { $0.set.load?.addedMillionths ?? 0 }).count <= 1
    switch yardstick {
    case .load:
      let isEstimated = sets.contains { $0.set.value(in: .estimatedMax(units.load), formula) != nil }
      return isEstimated ? .estimatedMax(units.load) : .load(units.load)
    case .bodyweight: return isOfOneLoad ? .reps : .addedLoad(units.load)
    case .pin: return isOfOneLoad ? .reps : .pin
    case .band: return .reps
    case .time: return isOfOneLoad ? .seconds : .addedLoad(units.load)
    case .distance: return isOfOneLoad ? .distance(units.distance) : .addedLoad(units.load)
    case .timeOver(let distance):
      return isOfOneLoad ? .timeOver(distance) : .addedLoad(units.load)
    }
  }
}

extension ArraySlice<DoneSet> {
  /// The set with the highest score; of equals the first.
  func best(_ formula: OneRepMaxFormula) -> DoneSet? {
    var best: (set: DoneSet, score: SetScore)?
    for done in self {
      let score = done.set.score(formula)
      if best.map({ score > $0.score }) ?? true { best = (done, score) }
    }
    return best?.set
  }
}

extension LoggedSet {
  /// The set's number in a quantity; nil where it has none.
  func value(in quantity: ProgressQuantity, _ formula: OneRepMaxFormula) -> FixedDecimal? {
    switch (quantity, load, result) {
    case (.estimatedMax(let unit), .load(let loads), .reps(let reps)):
      formula.estimate(loads.upperBound, reps: reps)?.converted(to: unit).amount
    case (.load(let unit), .load(let loads), _): loads.upperBound.converted(to: unit).amount
    case (.addedLoad(let unit), _, _):
      load?.added?.converted(to: unit).amount ?? .zero
    case (.reps, _, .reps(let reps)): FixedDecimal(reps)
    case (.pin, .pin(let pin), _): pin
    case (.seconds, _, .duration(let time)), (.timeOver, _, .distance(_, .some(let time))):
      FixedDecimal(millionths: time.wholeMilliseconds.multipliedReportingOverflow(by: 1000).partialValue)
    case (.distance(let unit), _, .distance(let distance, _)): distance.converted(to: unit).amount
    default: nil
    }
  }
}

extension Intensity {
  /// What is lifted beside one's own weight, less than zero for help; nil where that is no load.
  fileprivate var added: Load? {
    switch self {
    case .load(let loads): loads.upperBound
    case .bodyweight(let plus): plus
    case .assisted(let help): Load(-help.amount, help.unit)
    case .percentage, .band, .pin: nil
    }
  }

  /// For telling whether two sets are of one load.
  fileprivate var addedMillionths: Int64 {
    if case .pin(let pin) = self { return pin.millionths }
    return added?.converted(to: .kilograms).amount.millionths ?? 0
  }
}

extension UnitSystem {
  package var load: LoadUnit { self == .metric ? .kilograms : .pounds }
  package var distance: DistanceUnit { self == .metric ? .metres : .yards }
  package var length: LengthUnit { self == .metric ? .centimetres : .inches }
}

extension ExerciseProgress {
  package var trend: ProgressTrend { ProgressTrend(series) }
}
