import Diagnostics
import Sheets
import Training
import WorkoutModel

/// How many exercises, sets, sessions and days a document prints, each as often as rounds, weeks and clients
/// repeat it: counted before anything is written out, for a hundred bytes can ask for a billion boxes.
struct ElementCount {
  private let document: RepsheetDocument
  private let limits: ResourceLimits
  private var ofWorkouts: [String: Double] = [:]

  init(_ document: RepsheetDocument, _ limits: ResourceLimits) {
    self.document = document
    self.limits = limits
    for workout in document.workouts { ofWorkouts[workout.id] = Self.count(workout) }
  }

  /// - Throws: where the program has more when all its weeks are written out for all clients.
  func checkProgram() throws(Diagnostic) {
    guard let program = document.program else { return }
    var weeks: [Double] = []
    for week in program.weeks {
      switch week.content {
      case .days(let days):
        weeks.append(days.flatMap(\.entries).reduce(7) { $0 + count($1) })
      case .repeating(let source, _):
        weeks.append(weeks.indices.contains(source - 1) ? weeks[source - 1] : 7)
      }
    }
    let people = Double(max(1, document.clients.count))
    try check(weeks.reduce(0, +) * people, "the program", program.origin)
  }

  /// - Throws: where a workout or the log has more.
  func check(_ subject: SheetSubject, for people: Int) throws(Diagnostic) {
    switch subject {
    case .workout(let workout):
      try check(Self.count(workout) * Double(max(1, people)), "the workout", workout.origin)
    case .session(let session, _, _, _):
      let count = Self.count(session.workout) * Double(max(1, people))
      try check(count, "the workout", session.workout.origin)
    case .week(let week, let program):
      let count = week.sessions.reduce(0) { $0 + Self.count($1.workout) }
      try check(count, "the week", program.origin)
    case .program: break
    case .log(let log, _):
      let count = log.sessions.reduce(log.measurements.count) { count, session in
        session.exercises.reduce(count + 1) { $0 + 1 + $1.sets.count }
      }
      // Charts go through the days one by one, also where nothing was done.
      let days = TrainingHistory.span(of: log).map { $0.last.dayNumber - $0.first.dayNumber } ?? 0
      let origin = log.sessions.first?.origin ?? document.origin
      try check(Double(count + days), "the log", origin)
      // What was done is held against what the workouts ask for.
      let asked = log.sessions.reduce(0.0) { $0 + ($1.workout.flatMap { ofWorkouts[$0] } ?? 0) }
      try check(asked, "the log with the workouts that it names", origin)
    }
  }

  private func count(_ entry: ProgramDay.Entry) -> Double {
    if case .workout(let id, _, _, _) = entry { 1 + (ofWorkouts[id] ?? 0) } else { 1 }
  }

  private static func count(_ workout: Workout) -> Double {
    workout.blocks.reduce(1) { sum, block in
      let rounds = Double(BlockRepetition(block.style, items: block.items.count).count)
      return block.items.reduce(sum) { sum, item in
        let sets = item.plan?.groups.reduce(0) { $0 + Double($1.sets.upperBound) } ?? 1
        return sum + 1 + rounds * sets
      }
    }
  }

  private func check(_ count: Double, _ what: String, _ origin: Origin) throws(Diagnostic) {
    guard count > Double(limits.elements) else { return }
    throw Diagnostic(
      .error, at: origin.location,
      message: "\(what) has \(Int(min(count, 1e18))) exercises, sets, sessions and days when all is "
        + "written out, which is more than \(limits.elements)",
      hint: ResourceLimits.hint(.elements, "print a part of it"))
  }
}
