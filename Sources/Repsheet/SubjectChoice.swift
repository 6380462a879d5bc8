import Diagnostics
import Sheets
import Training
import WorkoutModel

/// Which workouts, weeks or programs an export prints, and for whom.
struct SubjectChoice {
  private(set) var entries: [SheetMaker.Entry] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let document: RepsheetDocument
  private let options: ExportOptions
  private let layout: String
  /// Each has sheets of their own; nil where they are nobody's.
  private let clients: [Client?]

  /// - Parameters:
  ///   - kind: what the layout prints.
  ///   - trainees: whose loads it prints.
  init(
    _ kind: SheetSubject.Kind, for trainees: SheetTrainees, layout: String, of document: RepsheetDocument,
    _ options: ExportOptions
  ) throws(Diagnostic) {
    self.document = document
    self.options = options
    self.layout = layout
    let isPrograms = kind == .week || kind == .program
    clients =
      document.clients.isEmpty || !(isPrograms || trainees == .oneClient)
      ? [document.client] : document.clients.map { $0 }
    switch kind {
    case .workout where options.week == nil && options.day == nil:
      let workouts = try workouts()
      for client in clients { entries += workouts.map { (.workout($0), client) } }
    case .workout:
      try addSessions(for: trainees)
    case .week:
      try refuse(options.day != nil, "--day", prints: "whole weeks")
      try refuse(options.workout != nil, "--workout", prints: "whole weeks")
      try addPrograms { (program) throws(Diagnostic) in
        let weeks = try options.week.map { (number) throws(Diagnostic) in [try program.week(number)] }
        return (weeks ?? program.weeks).map { .week($0, of: program) }
      }
    case .program:
      try refuse(options.week != nil, "--week", prints: "the whole program")
      try refuse(options.day != nil, "--day", prints: "the whole program")
      try refuse(options.workout != nil, "--workout", prints: "the whole program")
      try addPrograms { [.program($0)] }
    case .log:
      try refuse(options.week != nil, "--week", prints: "a progress report")
      try refuse(options.day != nil, "--day", prints: "a progress report")
      try refuse(options.workout != nil, "--workout", prints: "a progress report")
      try addLog()
    }
  }

  private func refuse(
    _ isGiven: Bool, _ option: String, prints what: String
  ) throws(Diagnostic) {
    guard isGiven else { return }
    throw Diagnostic(
      .error, message: "\(option) means nothing to the layout \(layout), which prints \(what)",
      hint: "leave it out, or take --layout card, handout or log")
  }

  /// Whether each of the document's clients has a sheet.
  var hasSheetForEveryone: Bool { !document.clients.isEmpty && entries.contains { $0.client != nil } }

  // MARK: Workouts by themselves

  private func workouts() throws(Diagnostic) -> [Workout] {
    guard let id = options.workout else {
      guard !document.workouts.isEmpty else {
        throw Diagnostic(
          .error, at: document.origin.location, message: "the document has no workout to print",
          hint: "add \"workouts\": { \"my-workout\": { \"blocks\": [ … ] } }")
      }
      return Array(document.workouts)
    }
    guard let workout = document.workouts[id: id] else {
      throw Self.unknown(id, "there is no workout \"\(id)\"", document.workouts.ids, document.origin)
    }
    return [workout]
  }

  // MARK: What was done

  private mutating func addLog() throws(Diagnostic) {
    guard let log = document.log, !log.sessions.isEmpty || !log.measurements.isEmpty else {
      throw Diagnostic(
        .error, at: document.origin.location,
        message: "the document has no log to report on, which is what the layout \(layout) prints",
        hint: "add \"log\": { \"sessions\": [ { \"date\": \"2026-11-23\", \"sets\": [ … ] } ] }")
    }
    let planned = document.program == nil ? nil : try expanded(for: document.client)
    entries.append((.log(log, planned: planned), document.client))
  }

  // MARK: Parts of a program

  private mutating func addPrograms(
    _ subjects: (ExpandedProgram) throws(Diagnostic) -> [SheetSubject]
  ) throws(Diagnostic) {
    for client in clients {
      guard let program = try expanded(for: client) else { return }
      guard !program.weeks.isEmpty else { throw Self.noWeek(document.program) }
      for subject in try subjects(program) { entries.append((subject, client)) }
    }
  }

  private mutating func addSessions(for trainees: SheetTrainees) throws(Diagnostic) {
    // A sheet for all works out everyone's own loads; here only that there are some.
    let team = trainees == .everyClient ? Array(document.clients) : []
    for client in team.dropFirst() { _ = try expanded(for: client) }
    for client in clients { try addSessions(of: client, loadsOf: team.first ?? client) }
  }

  /// - Parameter example: whose loads the program is written out with.
  private mutating func addSessions(of client: Client?, loadsOf example: Client?) throws(Diagnostic) {
    guard let program = try expanded(for: example) else { return }
    guard let number = options.week ?? (program.weeks.count == 1 ? 1 : nil) else {
      throw Diagnostic(
        .error, at: program.origin.location, message: "--day needs the week that it is in",
        hint: program.weeks.isEmpty
          ? "the program has no week yet" : "add --week, from 1 to \(program.weeks.count)")
    }
    let week = try program.week(number)
    let days = try options.day.map { (day) throws(Diagnostic) in [try week.training(on: day)] } ?? week.days
    for day in days {
      for session in day.sessions
      where options.workout == nil || options.workout == session.workout.id {
        entries.append((.session(session, on: day, of: week, in: program), client))
      }
    }
    guard entries.isEmpty else { return }
    let ids = days.flatMap(\.sessions).map(\.workout.id)
    guard let id = options.workout, !ids.isEmpty else {
      throw Diagnostic(
        .error, at: week.origin.location, message: "week \(number) has no training",
        hint: "give its days a workout, or choose another week")
    }
    let place = days.count == 1 ? "that day" : "week \(number)"
    throw Self.unknown(id, "\(place) has no workout \"\(id)\"", ids, week.origin)
  }

  /// Nil where the program can't be written out, which is among the diagnostics then.
  private mutating func expanded(for client: Client?) throws(Diagnostic) -> ExpandedProgram? {
    guard let program = document.program else {
      throw Diagnostic(
        .error, at: document.origin.location,
        message: options.week != nil || options.day != nil
          ? "the document has no program to choose a week or day of"
          : "the document has no program, which is what the layout \(layout) prints",
        hint: "add \"program\": { \"weeks\": [ { \"days\": { \"mon\": [\"my-workout\"] } } ] }")
    }
    let expanded = program.expanded(with: document.workouts, for: client)
    // What is wrong for all clients is told once.
    var told = Set(diagnostics)
    for diagnostic in expanded.diagnostics where told.insert(diagnostic).inserted {
      diagnostics.append(diagnostic)
    }
    return expanded.value
  }

  private static func noWeek(_ program: Program?) -> Diagnostic {
    Diagnostic(
      .error, at: program?.origin.location, message: "the program has no week to print",
      hint: "add \"weeks\": [ { \"days\": { \"mon\": [\"my-workout\"] } } ]")
  }

  private static func unknown(
    _ id: String, _ message: String, _ known: [String], _ origin: Origin
  ) -> Diagnostic {
    var seen: Set<String> = []
    let names = known.filter { seen.insert($0).inserted }
    return Diagnostic(
      .error, at: origin.location, message: message,
      hint: NearestName.of(id, among: names).map { "did you mean \"\($0)\"?" }
        ?? "there are \(names.joined(separator: ", "))")
  }
}
