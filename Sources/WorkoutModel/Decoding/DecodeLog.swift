import Diagnostics
import JSONSource

extension DocumentDecoder {
  func log(_ value: ValueReader) -> TrainingLog? {
    value.object("log") { reader in
      measuredNames = []
      return TrainingLog(
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
    return shorthand(value, expected: expected) { text throws(NotationError) in
      if let known = loggedSets[text] { return known }
      let set = try readNotation(text) { (scanner) throws(NotationError) in try scanner.loggedSet() }
      loggedSets[text] = set
      return set
    }
  }
}
