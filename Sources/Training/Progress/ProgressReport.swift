package import WorkoutModel

/// Everything that a progress report prints, reckoned from a log.
package struct ProgressReport: Sendable {
  /// What is the same for all of one reckoning.
  package struct Basis: Sendable {
    package var units: UnitSystem
    package var calendar: CalendarRule
    package var formula: OneRepMaxFormula
    /// Every planned session; nil without a program with dates.
    package var planned: [PlannedSession]?
    /// For sessions that no program plans.
    package var workouts: Catalog<Workout>

    package init(
      units: UnitSystem, calendar: CalendarRule, formula: OneRepMaxFormula, planned: [PlannedSession]? = nil,
      workouts: Catalog<Workout> = Catalog()
    ) {
      self.units = units
      self.calendar = calendar
      self.formula = formula
      self.planned = planned
      self.workouts = workouts
    }

    /// The planned sets that were done in a span, such as one row of a table.
    package func sets(of history: TrainingHistory, in span: DateSpan) -> SetAdherence? {
      SetAdherence(history, span, planned: planned, workouts: workouts, weeks: calendar.weeks)
    }
  }

  /// What is said of a span of time as a whole.
  package struct Period: Sendable {
    package let span: DateSpan
    package let adherence: Adherence
    /// Nil where nothing was planned, or no sets were written down.
    package let sets: SetAdherence?
    package let effort: SessionEffort
    package let time: TimeTrained
    package let muscles: MuscleTally
    package let streak: WeekStreak
  }

  package let basis: Basis
  package let history: TrainingHistory
  package let current: Period
  /// The span just before; nil where it was not asked for, or where nothing was logged in it.
  package let previous: Period?
  /// Every exercise that was done in the span, first those that the report asks for, then by sets.
  package let exercises: [ExerciseProgress]
  /// How many of ``exercises``, from the first, were asked for.
  package let chosenCount: Int
  package let measurements: [MeasurementProgress]
  package let goals: [GoalProgress]

  /// - Parameter worked: the muscles of an exercise by its id.
  /// - Returns: nil for a log without an entry.
  package init?(
    _ log: TrainingLog, _ request: ReportRequest, _ basis: Basis,
    worked: (String) -> WorkedMuscles?
  ) {
    guard let logged = TrainingHistory.span(of: log) else { return nil }
    let first = request.from ?? min(logged.first, request.to ?? logged.first)
    let span = DateSpan(first, max(first, request.to ?? logged.last))
    let history = TrainingHistory(log)
    func period(_ span: DateSpan) -> Period {
      Period(
        span: span,
        adherence: Adherence(history, span, planned: basis.planned?.map(\.date), weeks: basis.calendar.weeks),
        sets: basis.sets(of: history, in: span),
        effort: SessionEffort(history, span), time: TimeTrained(history, span),
        muscles: MuscleTally(history, span, basis.units, worked: worked),
        streak: WeekStreak(history, span, basis.calendar.weeks))
    }
    self.basis = basis
    self.history = history
    current = period(span)
    previous =
      request.compare == .previous
      ? span.previous.map(period).flatMap { $0.adherence.days.isEmpty ? nil : $0 } : nil

    // What is asked for or aimed at comes first, in that order.
    var chosen: [String] = []
    let aimed = request.goals.compactMap { goal -> String? in
      if case .lift(let exercise, _) = goal.aim { exercise } else { nil }
    }
    for exercise in request.lifts + aimed where !chosen.contains(exercise) { chosen.append(exercise) }
    chosen = chosen.filter { !history.sets(of: $0, in: span).isEmpty }
    let known = Set(chosen)
    let others = history.exercises.filter {
      !known.contains($0) && !history.sets(of: $0, in: span).isEmpty
    }
    let reckoned = (chosen + others).map {
      ExerciseProgress($0, in: history, span, basis)
    }
    // Where nothing was asked for, those that were trained most come first.
    exercises =
      Array(reckoned.prefix(chosen.count))
      + reckoned.dropFirst(chosen.count).enumerated().sorted {
        ($1.element.setCount, $0.offset) < ($0.element.setCount, $1.offset)
      }.map(\.element)
    chosenCount = chosen.count

    let all = MeasurementProgress.all(in: log, span, basis.units) { _ in nil }
    measurements = MeasurementProgress.all(in: log, span, basis.units) { name in
      Self.direction(to: request.goals, of: name, all.first { $0.name == name }, basis.units)
    }
    let (measured, lifts) = (measurements, exercises)
    goals = request.goals.map { Self.progress(of: $0, lifts, measured, basis) }
  }

  /// Down is good where the goal lies below the start.
  private static func direction(
    to goals: [Goal], of name: String, _ measurement: MeasurementProgress?, _ units: UnitSystem
  ) -> Direction? {
    guard let start = measurement?.series.points.first else { return nil }
    for goal in goals {
      if case .measurement(name, let target) = goal.aim {
        let (quantity, amount) = target.printed(in: units)
        guard quantity == measurement?.series.quantity else { return nil }
        return amount < start.value ? .down : .up
      }
    }
    return nil
  }

  private static func progress(
    of goal: Goal, _ exercises: [ExerciseProgress], _ measurements: [MeasurementProgress],
    _ basis: Basis
  ) -> GoalProgress {
    switch goal.aim {
    case .lift(let id, let target):
      // Only an estimate can be held against a load that is to be lifted once.
      let quantity = ProgressQuantity.estimatedMax(basis.units.load)
      let series = exercises.first { $0.exercise == id }?.series
      return GoalProgress(
        goal, series: series?.quantity == quantity ? series : nil,
        target: target.converted(to: basis.units.load).amount, quantity: quantity)
    case .measurement(let name, let target):
      let (quantity, amount) = target.printed(in: basis.units)
      let series = measurements.first { $0.name == name }?.series
      return GoalProgress(
        goal, series: series?.quantity == quantity ? series : nil, target: amount,
        quantity: quantity)
    }
  }

  /// The first goal for an exercise.
  package func goal(in exercise: String) -> GoalProgress? {
    goals.first { if case .lift(exercise, _) = $0.goal.aim { true } else { false } }
  }

  /// The first goal for a measurement.
  package func goal(of measurement: String) -> GoalProgress? {
    goals.first { if case .measurement(measurement, _) = $0.goal.aim { true } else { false } }
  }

  package func progress(of exercise: String) -> ExerciseProgress? {
    exercises.first { $0.exercise == exercise }
  }
}
