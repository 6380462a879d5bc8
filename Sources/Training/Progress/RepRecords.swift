package import WorkoutModel

/// The heaviest loads of an exercise for one repetition, two, three, … up to twelve.
///
/// A set of five at 100 kg shows that one of four was there, too: a record stands for at least so many
/// repetitions, unless a set of fewer was heavier.
package struct RepRecords: Sendable, Hashable {
  package static let reps = 1...OneRepMaxFormula.mostReps

  package struct Record: Sendable, Hashable {
    package let reps: Int
    package let load: Load
    /// Where the load was lifted, with at least ``reps`` repetitions.
    package let set: DoneSet
    /// Whether it was set in the span of the report, and beat something.
    package let isNew: Bool
  }

  package let exercise: String
  /// By repetitions; none for what was never reached.
  package let records: [Record]

  /// The records of an exercise at the end of a span; only loads make records.
  package init(_ exercise: String, in history: TrainingHistory, _ span: DateSpan) {
    let sets = history.sets[exercise] ?? []
    // By repetitions, at the end of the span and before it. What was lifted more often is never heavier
    // than what was lifted less often.
    var best: [Lift?] = Array(repeating: nil, count: Self.reps.count)
    var before = best
    for place in sets.indices {
      let date = sets[place].date
      guard date <= span.last else { break }
      guard let lift = Lift(sets[place].set, at: place) else { continue }
      for index in best.indices.prefix(lift.reps).reversed() {
        // Of equals the first; a heavier one is a new record.
        if let known = best[index], known.load >= lift.load { break }
        best[index] = lift
        if date < span.first { before[index] = lift }
      }
    }
    self.exercise = exercise
    records = zip(Self.reps, zip(best, before)).compactMap { reps, lifts in
      lifts.0.map { best in
        Record(
          reps: reps, load: best.load, set: sets[best.place],
          isNew: lifts.1.map { best.load > $0.load } ?? false)
      }
    }
  }

  /// What a set says of records.
  private struct Lift {
    let load: Load
    let reps: Int
    /// Of the set.
    let place: Int

    init?(_ set: LoggedSet, at place: Int) {
      guard case .reps(let reps) = set.result, reps > 0, case .load(let loads) = set.load,
        loads.upperBound.amount > .zero
      else { return nil }
      load = loads.upperBound
      self.reps = reps
      self.place = place
    }
  }

  package subscript(reps: Int) -> Record? { records.first { $0.reps == reps } }
}
