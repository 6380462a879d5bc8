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

  @Test func `a measurement stays with one kind of quantity`() {
    let text = document(
      #"{ "date": "2026-10-05", "waist": "90 cm" }"#, #"{ "date": "2026-10-12", "waist": "35 in" }"#,
      #"{ "date": "2026-10-19", "waist": "86 kg" }"#, #"{ "date": "2026-10-26", "waist": "30 %" }"#)
    #expect(
      problems(in: text) == [
        "t.json:4:34: error: /log/measurements/2/waist: waist is in kg here, and in cm on 2026-10-05\n"
          + "  hint: write it in cm, or give what is in kg another name",
        "t.json:5:34: error: /log/measurements/3/waist: waist is in % here, and in cm on 2026-10-05\n"
          + "  hint: write it in cm, or give what is in % another name",
      ])
  }

  @Test func `a goal is in the kind of quantity that is measured`() {
    let text = document(
      #"{ "date": "2026-10-05", "waist": "90 cm" }"#,
      goals: #"{ "measurement": "waist", "target": "80 kg" }, { "measurement": "waist", "target": "32 in" }"#)
    #expect(
      problems(in: text) == [
        "t.json:5:37: error: /report/goals/0/target: waist is in kg here, and in cm on 2026-10-05\n"
          + "  hint: write it in cm, or give what is in kg another name"
      ])
  }

  @Test(arguments: [
    ("wasit", "did you mean \"waist\"?"),
    ("bodyweight", "add it to \"measurements\""),
  ])
  func `a goal for what is never measured is worth a warning`(_ name: String, _ hint: String) {
    let text = document(
      #"{ "date": "2026-10-05", "waist": "90 cm", "hip": "100 cm" }"#,
      goals: #"{ "measurement": "\#(name)", "target": "80 kg" }"#)
    #expect(
      problems(in: text) == [
        "t.json:5:18: warning: /report/goals/0/measurement: the log has no measurement \"\(name)\"\n  hint: \(hint)"
      ])
  }

  @Test func `a goal needs no log, and no measurement that can be read`() {
    let goals = #""report": { "goals": [ { "measurement": "waist", "target": "80 cm" } ] }"#
    #expect(problems(in: "{ \(goals) }") == [])
    let log = #""log": { "measurements": [ { "date": "2026-10-05", "waist": "90" } ] }"#
    #expect(problems(in: "{ \(log), \(goals) }").count == 1)
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
    ("hip", "100", "hip is a length such as \"88 cm\" or \"34 in\", not 100", "add the unit, in quotes: \"100 cm\""),
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
