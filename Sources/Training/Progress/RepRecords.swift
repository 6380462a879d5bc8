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
    let sets = (history.sets[exercise] ?? []).prefix { $0.date <= span.last }
      .compactMap { Self.lift($0) }
    self.exercise = exercise
    records = Self.reps.compactMap { reps in
      // Of equals the first; a heavier one is a new record.
      var best: (load: Load, set: DoneSet)?
      var before: Load?
      for (load, count, set) in sets where count >= reps {
        if set.date < span.first { before = before.map { max($0, load) } ?? load }
        if best.map({ load > $0.load }) ?? true { best = (load, set) }
      }
      guard let best else { return nil }
      let isNew = before.map { best.load > $0 } ?? false
      return Record(reps: reps, load: best.load, set: best.set, isNew: isNew)
    }
  }

  private static func lift(_ done: DoneSet) -> (Load, Int, DoneSet)? {
    guard case .reps(let reps) = done.set.result, reps > 0, case .load(let loads) = done.set.load,
      loads.upperBound.amount > .zero
    else { return nil }
    return (loads.upperBound, reps, done)
  }

  package subscript(reps: Int) -> Record? { records.first { $0.reps == reps } }
}
