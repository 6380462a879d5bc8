import Diagnostics
import WorkoutModel

/// Applies adjustments to the days of a week, and notes which of them came to nothing.
struct WeekAdjuster {
  private(set) var days: [ExpandedDay]
  /// What is told of all weeks so far.
  private(set) var diagnostics: [Diagnostic]
  /// How many changes of loads are kept, with what a repeated week brings along.
  private(set) var changeCount: Int
  /// From 1.
  private let number: Int
  private let client: Client?

  /// Of a program that repeats its weeks for two years, with an adjustment of each load every week,
  /// there are some two hundred thousand.
  static let mostChanges = 1_000_000
  /// Of a program: each costs a walk through the text.
  private static let mostTold = 100

  init(
    days: [ExpandedDay], number: Int, client: Client?, diagnostics: [Diagnostic], changeCount: Int
  ) {
    self.days = days
    self.number = number
    self.client = client
    self.diagnostics = diagnostics
    self.changeCount = days.reduce(changeCount) { count, day in
      day.sessions.reduce(count) { $0 + $1.loadChanges.count }
    }
  }

  mutating func apply(_ adjustment: Adjustment) {
    guard changeCount <= Self.mostChanges else {
      if isTold(.error) { diagnostics.append(tooManyChanges(adjustment)) }
      return
    }
    if let exercise = adjustment.exercise, !exercises.contains(exercise) {
      if isTold(.error) { diagnostics.append(missing(exercise, adjustment)) }
      return
    }
    for change in adjustment.changes {
      var tally = Tally()
      for day in days.indices {
        for session in days[day].sessions.indices {
          let known = days[day].sessions[session].loadChanges.count
          apply(change, of: adjustment.exercise, to: &days[day].sessions[session], &tally)
          changeCount += days[day].sessions[session].loadChanges.count - known
        }
      }
      report(tally, change, adjustment)
    }
  }

  /// What came of one change.
  private struct Tally {
    var changed = 0
    /// Why it could not be made somewhere, each reason once.
    var refusals: [GroupAdjuster.Refusal] = []
    /// Whether several items of one workout got the same new plan.
    var isPlanRepeated = false

    mutating func refuse(_ refusal: GroupAdjuster.Refusal) {
      if !refusals.contains(refusal) { refusals.append(refusal) }
    }
  }

  private func apply(
    _ change: Adjustment.Change, of exercise: String?, to session: inout ExpandedSession,
    _ tally: inout Tally
  ) {
    var workout = session.workout
    defer { session.workout = workout }
    var plans = 0
    for block in workout.blocks.indices {
      if exercise == nil, case .sets(let sets) = change, workout.blocks[block].style.hasRounds {
        // In rounds a set more is a round more, for all items alike.
        if workout.blocks[block].style.addRounds(sets) { tally.changed += 1 }
        continue
      }
      for item in workout.blocks[block].items.indices {
        let own = workout.blocks[block].items[item]
        guard exercise == nil || exercise == own.exercise else { continue }
        if case .plan(let plan) = change {
          plans += 1
          tally.changed += 1
          workout.blocks[block].items[item].plan = plan
        } else if let plan = own.plan {
          let adjuster = GroupAdjuster(
            change: change, scope: exercise == nil ? .week : .exercise, exercise: own.exercise,
            client: client)
          workout.blocks[block].items[item].plan = adjusted(plan, adjuster, &tally)
        } else if exercise != nil {
          tally.refuse(.init(.warning, "it has no plan there", hint: "give it one: \"plan\": …"))
        }
        if workout.blocks[block].items[item].plan?.intensities != own.plan?.intensities {
          session.loadChanges.append(
            LoadChange(week: number, block: block, item: item, change: change))
        }
      }
    }
    if plans > 1 { tally.isPlanRepeated = true }
  }

  private func adjusted(_ plan: Plan, _ adjuster: GroupAdjuster, _ tally: inout Tally) -> Plan {
    var plan = plan
    for index in plan.groups.indices {
      switch adjuster.adjusted(plan.groups[index]) {
      case .changed(let group):
        plan.groups[index] = group
        tally.changed += 1
      case .kept: break
      case .refused(let refusal): tally.refuse(refusal)
      }
    }
    return plan
  }

  // MARK: What is told

  /// The first hundred are told, and an error in any case: what is wrong is not printed.
  private func isTold(_ severity: Diagnostic.Severity) -> Bool {
    diagnostics.count < Self.mostTold
      || severity == .error && !diagnostics.contains { $0.severity == .error }
  }

  private mutating func report(
    _ tally: Tally, _ change: Adjustment.Change, _ adjustment: Adjustment
  ) {
    let subject = adjustment.exercise.map { "\($0) in week \(number)" } ?? "week \(number)"
    for refusal in tally.refusals where isTold(refusal.severity) {
      diagnostics.append(
        Diagnostic(
          refusal.severity, at: adjustment.origin.location,
          message: "\(change.name) of \(subject) can't be changed as asked: \(refusal.reason)",
          hint: refusal.hint))
    }
    if tally.changed == 0, tally.refusals.isEmpty, isTold(.warning) {
      diagnostics.append(
        Diagnostic(
          .warning, at: adjustment.origin.location,
          message: "nothing in \(subject) changes: \(change.need)", hint: change.remedy))
    }
    if tally.isPlanRepeated, let exercise = adjustment.exercise, isTold(.warning) {
      diagnostics.append(
        Diagnostic(
          .warning, at: adjustment.origin.location,
          message: "\(exercise) stands several times in a workout of week \(number), and each gets this plan",
          hint: "write the week's days out where they are to differ"))
    }
  }

  private func missing(_ exercise: String, _ adjustment: Adjustment) -> Diagnostic {
    let known = exercises
    return Diagnostic(
      .error, at: adjustment.origin.location, message: "week \(number) has no \(exercise) to adjust",
      hint: NearestName.of(exercise, among: known).map { "did you mean \"\($0)\"?" }
        ?? (known.isEmpty ? "it has no exercise at all" : "it has \(known.joined(separator: ", "))"))
  }

  private func tooManyChanges(_ adjustment: Adjustment) -> Diagnostic {
    Diagnostic(
      .error, at: adjustment.origin.location,
      message: "up to week \(number) loads are changed more than \(Self.mostChanges) times",
      hint: "write a week out with its \"days\" in place of repeating one")
  }

  /// Ids, in the order of the week.
  private var exercises: [String] {
    var seen: Set<String> = []
    return days.flatMap(\.sessions).flatMap(\.workout.blocks).flatMap(\.items).map(\.exercise)
      .filter { seen.insert($0).inserted }
  }
}

extension Plan {
  fileprivate var intensities: [Intensity?] { groups.map(\.intensity) }
}

extension WorkoutBlock.Style {
  fileprivate var hasRounds: Bool {
    switch self {
    case .superset(let rounds, _), .circuit(let rounds, _), .intervals(_, _, let rounds),
      .forTime(let rounds, _):
      rounds != nil
    case .straight, .amrap, .emom: false
    }
  }

  /// At least one round stays; false where nothing changes.
  fileprivate mutating func addRounds(_ change: Int) -> Bool {
    func changed(_ rounds: Int?) -> Int? { rounds.map { min(99, max(1, $0 + change)) } }
    let before = self
    switch self {
    case .superset(let rounds, let rest): self = .superset(rounds: changed(rounds), rest: rest)
    case .circuit(let rounds, let rest): self = .circuit(rounds: changed(rounds), rest: rest)
    case .intervals(let work, let rest, let rounds):
      self = .intervals(work: work, rest: rest, rounds: changed(rounds))
    case .forTime(let rounds, let cap): self = .forTime(rounds: changed(rounds), cap: cap)
    case .straight, .amrap, .emom: break
    }
    return self != before
  }
}

extension Adjustment.Change {
  /// The member that a document has for it.
  fileprivate var name: String {
    switch self {
    case .load, .loadShare: "load"
    case .sets: "sets"
    case .reps: "reps"
    case .intensity, .rpe, .rir: "intensity"
    case .rest, .restChange: "rest"
    case .plan: "plan"
    }
  }

  /// Why it may come to nothing.
  fileprivate var need: String {
    switch self {
    case .load, .loadShare: "no working set has a load in kg, in lb or in % of a max"
    case .sets: "every group has one set already, or there is no plan"
    case .reps: "no working set counts repetitions, or each has one already"
    case .intensity: "no working set has a load of this sort, or each has this one"
    case .rpe, .rir: "no working set has RPE or RIR, or each has this one"
    case .rest, .restChange: "no set is followed by a rest, or each by this one"
    case .plan: "there is no such exercise"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .sets(let sets) where sets < 0: "leave the adjustment out, or drop the exercise from a week of its own"
    default: "name the exercise with \"exercise\", or leave the adjustment out"
    }
  }
}
