import Diagnostics
import JSONSource

extension DocumentDecoder {
  func workouts(_ value: ValueReader?) -> Catalog<Workout> {
    Catalog(
      entriesById(value) { id, entry in
        declared[.workout, default: []].insert(id)
        return workout(id, entry)
      })
  }

  private func workout(_ id: String, _ value: ValueReader) -> Workout? {
    value.object("workout") { reader in
      Workout(
        id: id,
        title: reader["title"].flatMap(text),
        focus: reader["focus"].flatMap(text),
        duration: reader["duration"].flatMap(duration),
        frequency: reader["frequency"].flatMap(frequency),
        notes: texts(reader["notes"]),
        blocks: reader["blocks"]?.list { block($0) } ?? [],
        origin: Origin(value.location))
    }
  }

  private func frequency(_ value: ValueReader) -> Frequency? {
    value.object("frequency", expected: "an object such as { \"per-week\": 3 }") { reader in
      Frequency(
        perWeek: reader["per-week"].flatMap { countRange($0, in: 1...21) },
        perDay: reader["per-day"].flatMap { countRange($0, in: 1...10) },
        period: reader["for"].flatMap(trainingPeriod))
    }
  }

  private func block(_ value: ValueReader) -> WorkoutBlock? {
    value.object("block") { reader in
      let title = reader["title"].flatMap(text)
      let style = blockStyle(reader)
      let items = reader["items"]?.list { item($0) } ?? []
      return WorkoutBlock(
        title: title, style: style ?? .straight, items: items, origin: Origin(value.location))
    }
  }

  private func item(_ value: ValueReader) -> WorkoutItem? {
    let origin = Origin(value.location)
    if case .string = value.node.kind {
      return reference(value, to: .exercise).map { WorkoutItem(exercise: $0, origin: origin) }
    }
    let expected = "an exercise's id, or an object { \"exercise\": …, \"plan\": … }"
    return value.object("item", expected: expected) { reader in
      let exercise = reader.require("exercise").flatMap { reference($0, to: .exercise) }
      let item = WorkoutItem(
        exercise: exercise ?? "",
        plan: reader["plan"].flatMap(plan),
        notes: reader["notes"].flatMap(text),
        alternatives: references(reader["alternatives"], to: .exercise),
        warmUp: reader["warm-up"]?.choice(WorkoutItem.WarmUp.self),
        origin: origin)
      return exercise == nil ? nil : item
    }
  }
}
