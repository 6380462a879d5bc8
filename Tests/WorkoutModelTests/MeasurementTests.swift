import Testing
import WorkoutModel

/// What is told about measurements and the goals that are set for them.
@Suite struct MeasurementTests {
  private func document(_ measurements: String..., goals: String = "") -> String {
    """
    { "log": { "measurements": [
    \(measurements.joined(separator: ",\n"))
    ] },
    "report": { "goals": [
    \(goals)
    ] } }
    """
  }

  @Test(arguments: [
    ("bodyweight", "82", "bodyweight is a mass such as \"82.4 kg\", not 82", "add the unit, in quotes: \"82 kg\""),
    ("bodyweight", "\"82\"", "bodyweight has no unit", "write kg or lb behind the number"),
    ("body-fat", "18", "body-fat is a share such as \"18 %\", not 18", "add the unit, in quotes: \"18 %\""),
    ("body-fat", "\"18\"", "body-fat has no unit", "write % behind the number"),
    (
      "waist", "88", "waist is a quantity such as \"82.4 kg\", \"88 cm\" or \"18 %\", not 88",
      "add the unit, in quotes: \"88 kg\", \"88 cm\" or \"88 %\""
    ),
    ("waist", "\"88\"", "waist has no unit", "write kg, lb, cm, in or % behind the number"),
  ])
  func `a measurement without a unit is told the unit that it takes`(
    _ name: String, _ value: String, _ message: String, _ hint: String
  ) {
    let text = document(
      #"{ "date": "2026-10-05", "hip": "100 cm" }"#, #"{ "date": "2026-10-12", "\#(name)": \#(value) }"#)
    let told = "error: /log/measurements/1/\(name): \(message)\n  hint: \(hint)"
    #expect(problems(in: text).map { $0.drop { $0 != " " }.dropFirst() } == [told[...]])
  }

  @Test(arguments: [
    ("bodyweight", "78", "target is a mass such as \"82.4 kg\", not 78", "add the unit, in quotes: \"78 kg\""),
    ("body-fat", "15", "target is a share such as \"18 %\", not 15", "add the unit, in quotes: \"15 %\""),
  ])
  func `a target without a unit is told the unit that the measurement takes`(
    _ name: String, _ value: String, _ message: String, _ hint: String
  ) {
    let text = #"{ "report": { "goals": [ { "measurement": "\#(name)", "target": \#(value) } ] } }"#
    let told = "error: /report/goals/0/target: \(message)\n  hint: \(hint)"
    #expect(problems(in: text).map { $0.drop { $0 != " " }.dropFirst() } == [told[...]])
  }
}
