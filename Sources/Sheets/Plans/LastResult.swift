import WorkoutModel

/// What was done of an exercise the last time.
struct LastResult: Hashable {
  var date: CalendarDate
  /// In the order in which they were done, warm-ups left out.
  var workingSets: [LoggedSet]
  /// What was written down about the session.
  var note: Text?

  /// Of the latest session that has the exercise; of two on one day, the one written later.
  init?(of exercise: String, in log: TrainingLog?) {
    var latest: (session: LoggedSession, sets: [LoggedSet])?
    for session in log?.sessions ?? [] where session.skipped == nil {
      let sets = session.exercises.filter { $0.exercise == exercise }.flatMap(\.sets)
      guard !sets.isEmpty else { continue }
      if let known = latest, session.date < known.session.date { continue }
      latest = (session, sets)
    }
    guard let latest else { return nil }
    date = latest.session.date.date
    workingSets = latest.sets.filter { $0.kind != .warmUp }
    note = latest.session.notes
  }

  /// The heaviest load of the working sets, which a plan's "90 % of last" is reckoned from.
  var heaviestLoad: Load? {
    workingSets.compactMap { set -> Load? in
      if case .load(let loads) = set.load { loads.upperBound } else { nil }
    }.max()
  }
}

extension LoggedSet {
  /// `95 × 5 @7`, `bodyweight × 8`, `5 km in 24:30`.
  func text(_ format: ValueFormatter) -> String {
    let work =
      switch result {
      case .reps(let count): format.count(count)
      case .duration(let time): format.span(time)
      case .distance(let distance, nil): Self.distance(distance, format)
      case .distance(let distance, let time?):
        format.phrase(
          .distanceInTime,
          ["distance": Self.distance(distance, format), "time": format.span(time)])
      }
    let set: String
    if let load {
      set = format.phrase(.loadTimesReps, ["load": Self.load(load, format), "reps": work])
    } else if case .reps(let count) = result {
      set = format.phrase(.countOfReps, ["count": work], count: Double(count))
    } else {
      set = work
    }
    if let rpe { return format.phrase(.setAtRPE, ["set": set, "rpe": format.number(rpe)]) }
    if let rir { return format.phrase(.setAtRIR, ["set": set, "rir": format.count(rir)]) }
    return set
  }

  private static func distance(_ distance: Distance, _ format: ValueFormatter) -> String {
    let (value, unit) = format.quantity(distance...distance)
    return value + ValueFormatter.space + unit
  }

  /// The unit stands in the column beside.
  private static func load(_ load: Intensity, _ format: ValueFormatter) -> String {
    if case .load(let loads) = load {
      return format.range(loads) { format.number(format.converted($0).amount) }
    }
    return PlanSummary.intensity(load, format)
  }
}
