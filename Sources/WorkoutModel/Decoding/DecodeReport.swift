import Diagnostics
import JSONSource

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
        formula: reader["formula"]?.choice(OneRepMaxFormula.self),
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
        let name = aimedMeasurement(measurement)
        let quantity = target.flatMap { bodyQuantity($0, of: name) }
        aim = name.flatMap { name in quantity.map { .measurement(name: name, target: $0) } }
      default:
        reader.error("a goal has either lift or measurement", hint: "name one of the two")
        aim = nil
      }
      return aim.map { Goal(aim: $0, by: by, origin: Origin(value.location)) }
    }
  }
}
