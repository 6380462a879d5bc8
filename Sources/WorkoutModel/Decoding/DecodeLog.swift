import Diagnostics
import JSONSource

extension DocumentDecoder {
  func log(_ value: ValueReader) -> TrainingLog? {
    value.object("log") { reader in
      TrainingLog(
        sessions: reader["sessions"]?.list(entry: "a session") { session($0) } ?? [],
        measurements: reader["measurements"]?.list(entry: "a measurement") { measurement($0) } ?? []
      )
    }
  }

  private func session(_ value: ValueReader) -> LoggedSession? {
    value.object("session") { reader in
      let date = reader.require("date").flatMap(dateAndTime)
      let workout = reader["workout"].flatMap { reference($0, to: .workout) }
      let duration = reader["duration"].flatMap(duration)
      let rpe = reader["rpe"].flatMap(rpe)
      let feeling = reader["feeling"]?.count(in: 1...5)
      let notes = reader["notes"].flatMap(text)
      let skipped = reader["skipped"].flatMap(requiredText)
      let sets = reader["sets"]
      let exercises = sets?.list(entry: "an entry of sets") { loggedExercise($0) } ?? []
      if skipped != nil, let sets, !exercises.isEmpty {
        sets.error(
          "a session that was skipped has no sets", hint: "leave out skipped, or leave out sets")
      }
      return date.map {
        LoggedSession(
          date: $0, workout: workout, duration: duration, rpe: rpe, feeling: feeling, notes: notes,
          skipped: skipped, exercises: exercises, origin: Origin(value.location))
      }
    }
  }

  private func loggedExercise(_ value: ValueReader) -> LoggedExercise? {
    value.object("logged exercise") { reader in
      let exercise = reader.require("exercise").flatMap { reference($0, to: .exercise) }
      let sets = reader.require("done")?.list(entry: "a set") { loggedSet($0) } ?? []
      return exercise.map {
        LoggedExercise(exercise: $0, sets: sets, origin: Origin(value.location))
      }
    }
  }

  private func loggedSet(_ value: ValueReader) -> LoggedSet? {
    let expected = "a set such as \"100 kg x 5 @ RPE 8\", \"12\", \"45 s\" or \"5 km in 24:30\""
    guard let text = value.string(expected: expected) else { return nil }
    do throws(NotationError) {
      return try readNotation(text) { (scanner) throws(NotationError) in try scanner.loggedSet() }
    } catch {
      value.error(error.messageWithCaret, hint: error.hint)
      return nil
    }
  }

  private func measurement(_ value: ValueReader) -> Measurement? {
    value.object("measurement") { reader in
      let date = reader.require("date").flatMap(date)
      var values = ["bodyweight", "body-fat"].compactMap { reader[$0] }
      values += reader.others()
      let measured = values.compactMap { measuredValue($0) }
      return date.map { Measurement(date: $0, values: measured) }
    }
  }

  private func measuredValue(_ value: ValueReader) -> MeasuredValue? {
    guard
      checkIdentifier(value.name, name: value.name, tell: { value.error($0, hint: $1) }),
      let quantity = bodyQuantity(value), checkDimension(of: value.name, quantity, value)
    else { return nil }
    return MeasuredValue(name: value.name, quantity: quantity)
  }

  /// Whether a measurement whose name is known is what it must be: bodyweight a mass, body-fat a share.
  func checkDimension(of name: String, _ quantity: BodyQuantity, _ value: ValueReader) -> Bool {
    switch (name, quantity) {
    case ("bodyweight", .mass), ("body-fat", .share): return true
    case ("bodyweight", _): value.refuse(expected: "a mass such as \"82.4 kg\"")
    case ("body-fat", _): value.refuse(expected: "a share such as \"18 %\"")
    default: return true
    }
    return false
  }
}

extension DocumentDecoder {
  func report(_ value: ValueReader) -> ReportRequest? {
    value.object("report") { reader in
      let from = reader["from"].flatMap(date)
      let last = reader["to"]
      let to = last.flatMap(date)
      if let from, let to, to < from {
        last?.error("to is before from, \(from)", hint: "swap the two")
      }
      return ReportRequest(
        from: from, to: to,
        compare: reader["compare"]?.choice(ReportRequest.Comparison.self) ?? .none,
        lifts: references(reader["lifts"], to: .exercise),
        goals: reader["goals"]?.list(entry: "a goal") { goal($0) } ?? [],
        summary: reader["summary"].flatMap(text),
        coachNotes: reader["coach-notes"].flatMap(text),
        origin: Origin(value.location))
    }
  }

  private func goal(_ value: ValueReader) -> Goal? {
    value.object("goal") { reader in
      let lift = reader["lift"]
      let measurement = reader["measurement"]
      let target = reader.require("target")
      let by = reader["by"].flatMap(date)
      let aim: Goal.Aim?
      switch (lift, measurement) {
      case (let lift?, nil):
        let exercise = reference(lift, to: .exercise)
        let load = target.flatMap(load)
        aim = exercise.flatMap { id in load.map { .lift(exercise: id, target: $0) } }
      case (nil, let measurement?):
        let name = identifier(measurement)
        let quantity = target.flatMap(bodyQuantity)
        if let name, let quantity, let target, checkDimension(of: name, quantity, target) {
          aim = .measurement(name: name, target: quantity)
        } else {
          aim = nil
        }
      default:
        reader.error("a goal has either lift or measurement", hint: "name one of the two")
        aim = nil
      }
      return aim.map { Goal(aim: $0, by: by, origin: Origin(value.location)) }
    }
  }
}
