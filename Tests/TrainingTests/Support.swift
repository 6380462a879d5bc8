import Diagnostics
import Testing
import WorkoutModel

@testable import Training

/// A program of these weeks, in a document whose workout `a` is `3 x 5 @ 60 kg` of squats unless
/// another plan is given.
func expansion(
  start: String? = nil, plan: String = "3 x 5 @ 60 kg", blocks: String? = nil,
  client: String = #"{ "maxes": { "squat": "140 kg", "press": { "load": "90 kg", "kind": "training-max" } } }"#,
  _ weeks: String...
) throws -> Diagnosed<ExpandedProgram> {
  let start = start.map { "\"start\": \"\($0)\"," } ?? ""
  let plan = plan.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  let blocks = blocks ?? "[ { \"items\": [ { \"exercise\": \"squat\", \"plan\": \"\(plan)\" } ] } ]"
  let text = """
    { "client": \(client),
      "exercises": { "squat": { "name": "Squat" }, "press": { "name": "Press" }, "plank": { "name": "Plank" } },
      "workouts": { "a": { "title": "A", "blocks": \(blocks) }, "b": { "title": "B" } },
      "program": { \(start) "weeks": [ \(weeks.joined(separator: ", ")) ] } }
    """
  let read = RepsheetDocument.decode(SourceFile(name: "p.json", bytes: Array(text.utf8)))
  try #require(read.diagnostics.map(\.description) == [])
  let document = try #require(read.value)
  return try #require(document.program).expanded(with: document.workouts, for: document.client)
}

func expanded(start: String? = nil, _ weeks: String...) throws -> ExpandedProgram {
  let made =
    switch weeks.count {
    case 1: try expansion(start: start, weeks[0])
    case 2: try expansion(start: start, weeks[0], weeks[1])
    default: try expansion(start: start, weeks.joined(separator: ", "))
    }
  #expect(made.diagnostics.map(\.description) == [])
  return try #require(made.value)
}
