import Diagnostics
import Testing
public import WorkoutModel

@testable import Training

/// A log in the words of a document, with a squat, a pull-up and a few others to log.
func log(_ sessions: String, measurements: String = "") throws -> TrainingLog {
  try #require(try document(sessions, measurements: measurements).log)
}

func document(
  _ sessions: String, measurements: String = "", report: String = "{}"
) throws -> RepsheetDocument {
  let names = ["squat", "bench", "pull-up", "plank", "run", "curl"]
  let exercises = names.map { "\"\($0)\": { \"name\": \"\($0)\" }" }.joined(separator: ", ")
  let json = """
    { "exercises": { \(exercises) },
      "log": { "sessions": [\(sessions)], "measurements": [\(measurements)] }, "report": \(report) }
    """
  let read = RepsheetDocument.decode(SourceFile(name: "log.json", bytes: Array(json.utf8)))
  try #require(read.diagnostics.map(\.description) == [])
  return try #require(read.value)
}

/// One session of one exercise.
func session(_ date: String, _ exercise: String, _ sets: String..., more: String = "") -> String {
  let done = sets.map { "\"\($0)\"" }.joined(separator: ", ")
  return """
    { "date": "\(date)", \(more) "sets": [ { "exercise": "\(exercise)", "done": [\(done)] } ] }
    """
}

func day(_ text: String) throws -> CalendarDate {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  return try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
}

func span(_ first: String, _ last: String) throws -> DateSpan {
  DateSpan(try day(first), try day(last))
}

extension ProgressReport {
  init?(
    _ document: RepsheetDocument, units: UnitSystem = .metric, planned: [PlannedSession]? = nil,
    formula: OneRepMaxFormula = .epley, worked: [String: WorkedMuscles] = [:]
  ) {
    self.init(
      document.log ?? TrainingLog(), document.report ?? ReportRequest(),
      Basis(
        units: units, calendar: CalendarRule(weeks: WeekRule(firstDay: .monday)), formula: formula, planned: planned)
    ) { worked[$0] }
  }
}

extension FixedDecimal: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self.init(rounding: value) }
}
