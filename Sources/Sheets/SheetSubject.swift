import Diagnostics
package import Training
package import WorkoutModel

/// Whose loads a sheet has.
package enum SheetTrainees: Hashable, Sendable {
  /// It names none: a sheet for whoever comes.
  case anyone
  case oneClient
  /// Of the document, side by side or one after the other.
  case everyClient
}

/// What the pages of one sheet are about.
package enum SheetSubject: Sendable {
  /// A workout by itself.
  case workout(Workout)
  /// A workout on its day, with the plans that it has in that week.
  case session(ExpandedSession, on: ExpandedDay, of: ExpandedWeek, in: ExpandedProgram)
  case week(ExpandedWeek, of: ExpandedProgram)
  /// All weeks at once.
  case program(ExpandedProgram)
  /// What was done, held against the program where there is one.
  case log(TrainingLog, planned: ExpandedProgram?)

  /// What a block, and the layout that has it, can print.
  package enum Kind: Int, Hashable, Sendable, Comparable {
    case workout, week, program, log

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  package var title: Text? {
    switch self {
    case .workout(let workout): workout.title
    case .session(let session, _, _, _): session.workout.title
    case .week(_, let program), .program(let program): program.title
    case .log: nil
    }
  }

  /// The workout that it is about; nil for several.
  package var workout: Workout? {
    switch self {
    case .workout(let workout): workout
    case .session(let session, _, _, _): session.workout
    case .week, .program, .log: nil
    }
  }

  /// All workouts that are printed; a whole program shows only when they are on.
  package var workouts: [Workout] {
    switch self {
    case .workout(let workout): [workout]
    case .session(let session, _, _, _): [session.workout]
    case .week(let week, _): week.sessions.map(\.workout)
    case .program, .log: []
    }
  }

  /// The same for one client of several: what an adjustment adds to a share of a max comes to another
  /// load for everyone. Only sessions are for several at once.
  package func own(of client: Client, in document: RepsheetDocument) -> SheetSubject {
    guard case .session(let session, let day, let week, _) = self,
      let place = day.sessions.firstIndex(of: session),
      let program = document.program?.expanded(with: document.workouts, for: client).value,
      let ownWeek = program.weeks.first(where: { $0.number == week.number }),
      let ownDay = ownWeek.days.first(where: { $0.day == day.day }),
      ownDay.sessions.indices.contains(place)
    else { return self }
    return .session(ownDay.sessions[place], on: ownDay, of: ownWeek, in: program)
  }

  var origin: Origin {
    switch self {
    case .workout(let workout): workout.origin
    case .session(let session, _, _, _): session.workout.origin
    // What is said of one week holds for the others as well, and is told once.
    case .week(_, let program), .program(let program): program.origin
    case .log(let log, _): log.sessions.first?.origin ?? Origin()
    }
  }

  /// What a message calls it.
  var noun: String {
    switch self {
    case .workout, .session: "workout"
    case .week: "week"
    case .program: "program"
    case .log: "report"
    }
  }
}
