import JSONSource
import Sheets
import Training
import WorkoutModel

/// Every load of a document's workouts with its formula and inputs, for who wants to work it out again.
///
/// The format is documented in "Loads and plates"; names in it stay what they are, and readers ignore
/// members that they don't know.
struct LoadNumbers {
  /// Of the file's format.
  static let version = 1

  /// A workout for one client, and when it is on where it is a part of a program.
  struct Entry: Sendable {
    var workout: Workout
    var client: Client?
    var week: Int?
    var day: ProgramDay.Day?
  }

  let document: RepsheetDocument
  let entries: [Entry]

  init(document: RepsheetDocument, printed: [SheetMaker.Entry]) {
    self.document = document
    // The document's one client, all its clients, or nobody in particular.
    let people: [Client?] =
      document.clients.isEmpty ? [document.client] : document.clients.map { $0 }
    entries = printed.flatMap { subject, client -> [Entry] in
      switch subject {
      case .workout(let workout): people.map { Entry(workout: workout, client: $0) }
      case .session(let session, let day, let week, _):
        people.map {
          Entry(workout: session.workout, client: $0, week: week.number, day: day.day)
        }
      case .week(let week, _):
        week.days.flatMap { day in
          day.sessions.map {
            Entry(workout: $0.workout, client: client, week: week.number, day: day.day)
          }
        }
      case .program, .log: []
      }
    }
  }

  var json: JSONValue {
    [
      "numbers": .integer(Self.version),
      "unit": .string(document.units.loadUnit.rawValue),
      "prescriptions": .array(entries.flatMap { prescriptions(of: $0) }),
    ]
  }

  private func prescriptions(of entry: Entry) -> [JSONValue] {
    let (workout, client) = (entry.workout, entry.client)
    let trainee = Trainee(client, in: document)
    return workout.blocks.enumerated().flatMap { blockIndex, block in
      block.items.enumerated().compactMap { itemIndex, item -> JSONValue? in
        guard let exercise = document.exercise(item.exercise) else { return nil }
        let work = Prescription(of: item, exercise, in: block, for: trainee)
        let sets = work.sets.compactMap(set)
        guard !sets.isEmpty else { return nil }
        var members: [JSONValue.Member] = []
        if let name = client?.id ?? client?.name?.string { members.append(.init("client", .string(name))) }
        if let week = entry.week { members.append(.init("week", .integer(week))) }
        if let day = entry.day { members.append(.init("day", .string(day.description))) }
        members += [
          .init("workout", .string(workout.id)),
          .init("item", .string("/workouts/\(workout.id)/blocks/\(blockIndex)/items/\(itemIndex)")),
          .init("exercise", .string(exercise.id)), .init("sets", .array(sets)),
        ]
        return .object(members)
      }
    }
  }

  /// Nil for a set without a load.
  private func set(_ set: PrescribedSet) -> JSONValue? {
    guard let load = set.group.load else { return nil }
    var weights = [load.low]
    if load.high.load != load.low.load { weights.append(load.high) }
    var members: [JSONValue.Member] = [
      .init("plan", .string(Plan(groups: [set.group.group]).description)),
      .init("loads", .array(weights.map(weight))),
    ]
    if let stack = set.plates {
      members += [
        .init("bar", .string(stack.bar.description)),
        .init("plates-per-side", .array(stack.plates.map { .string($0.description) })),
      ]
    }
    return .object(members)
  }

  private func weight(_ weight: LoadableWeight) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("wanted", .string(weight.wanted.description)),
      .init("load", .string(weight.load.description)),
      .init("printed", .string(weight.load.printed(in: document.units.loadUnit).description)),
    ]
    switch weight.fit {
    case .exact: members.append(.init("fit", "exact"))
    case .below: members.append(.init("fit", "below"))
    case .belowBar: members.append(.init("fit", "below-bar"))
    case .belowLightest: members.append(.init("fit", "below-lightest"))
    }
    members.append(.init("steps", .array(weight.derivation.steps.map(step))))
    return .object(members)
  }

  private func step(_ step: Derivation.Step) -> JSONValue {
    [
      "formula": .string(step.formula.rawValue), "expression": .string(step.formula.text),
      "inputs": .object(step.inputs.map { .init($0.name, value($0.value)) }),
      "result": .string(step.result.description),
    ]
  }

  private func value(_ value: Derivation.Input.Value) -> JSONValue {
    switch value {
    case .load(let load): .string(load.description)
    case .loads(let loads): .array(loads.map { .string($0.description) })
    case .percentage(let percent): .string(percent.description)
    case .number(let number): .string(number.description)
    case .word(let word): .string(word)
    }
  }
}
