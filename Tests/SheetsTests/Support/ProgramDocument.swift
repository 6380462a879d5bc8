import Diagnostics
import Testing
import Training
import WorkoutModel

@testable import Sheets

/// Documents with a program, as short as a test can say it.
enum ProgramDocument {
  /// The weeks as JSON, in a document with the workouts `a`, `b`, `c` and `d` of five, three, twelve and
  /// one exercise.
  static func with(
    _ weeks: String..., start: String? = "2026-11-23", title: String = "Winter block"
  ) throws -> RepsheetDocument {
    func items(_ count: Int, _ plans: [String]) -> String {
      (0..<count).map { "{ \"exercise\": \"e\($0 % 4)\", \"plan\": \"\(plans[$0 % plans.count])\" }" }
        .joined(separator: ", ")
    }
    let start = start.map { "\"start\": \"\($0)\"," } ?? ""
    return try RepsheetDocument(
      json: """
        { "title": "\(title)", "date": "2026-11-22", "client": { "name": "Ines Castellanos" },
          "trainer": { "name": "Jo Hart" }, "brand": { "name": "Stonepine Barbell" },
          "exercises": {
            "e0": { "name": "Back squat", "cues": ["Brace"], "muscles": { "primary": ["quadriceps"], "secondary": ["glutes"] }, "figure": "back-squat" },
            "e1": { "name": "Single-arm half-kneeling landmine press with a slow eccentric", "muscles": { "primary": ["shoulders"], "secondary": ["triceps"] } },
            "e2": { "name": "Side plank", "muscles": { "primary": ["abdominals"] } },
            "e3": { "name": "Row" } },
          "workouts": {
            "a": { "title": "Pull and core", "duration": "55 min", "blocks": [ { "items": [ \(items(5, ["warm-up 1 x 8 @ 40 kg; 3 x 5 @ 97.5 kg; 1 x 8+ @ 85 kg", "3 x 8-10 each side @ 52.5 kg, rest 90 s", "3 x 60 s"])) ] } ] },
            "b": { "title": "Legs", "focus": "Volume", "duration": "1 h 15 min", "notes": ["Drink."], "blocks": [ { "style": "superset", "rounds": 3, "rest": "90 s", "items": [ \(items(2, ["12 @ 16 kg"])) ] }, { "items": [ \(items(1, ["6 x 2"])) ] } ] },
            "c": { "title": "Everything at once, the whole body in one very long session that has a title to match it", "blocks": [ { "items": [ \(items(12, ["3 x 10 @ 40 kg", "4 x AMRAP"])) ] } ] },
            "d": { "title": "Easy run", "blocks": [ { "items": [ { "exercise": "e3", "plan": "1 x 5 km" } ] } ] } },
          "program": { "title": "\(title)", \(start) "weeks": [ \(weeks.joined(separator: ", ")) ] } }
        """)
  }

  static let threeDays = #"{ "focus": "Add 2.5 kg.", "days": { "mon": ["a"], "wed": ["b"], "fri": ["c"], "sun": [ { "rest": "Walk 40 min" } ] } }"#
  static let sixDays = #"{ "title": "Six days", "days": { "mon": ["a"], "tue": ["b"], "wed": ["a"], "thu": ["b"], "fri": ["a"], "sat": ["b"], "sun": [ { "rest": "A long walk along the river, at least an hour and a half, then stretch hips and shoulders for ten minutes." } ] } }"#
  static let severalADay = #"{ "focus": "Twice a day, and on Wednesday three times.", "days": { "mon": [ { "workout": "b", "time": "07:00" }, { "workout": "a", "time": "18:30", "note": "Bring wrist wraps" } ], "wed": [ "b", "a", "b" ], "fri": [ "a", { "rest": "Walk in the evening" } ] } }"#
  static let numbered = #"{ "days": { "1": ["a"], "3": ["b"], "5": ["a"] } }"#
  static let long = #"{ "deload": true, "days": { "mon": ["c"], "tue": ["c"], "thu": ["c"] } }"#
  static let repeated = #"{ "repeat": 1, "deload": true, "adjust": [ { "load": "-10 %" } ] }"#
  static let empty = #"{ "days": {} }"#
}

extension RepsheetDocument {
  func expandedProgram() throws -> ExpandedProgram {
    let made = try #require(program).expanded(with: workouts, for: client)
    #expect(made.diagnostics.map(\.description) == [])
    return try #require(made.value)
  }
}
