import Foundation

/// A document as JSON, as short as a test can say it.
struct TestDocument {
  struct Exercise {
    var name: String
    var steps: [String] = []
    var cues: [String] = []
    var tips: [String] = []
    var plan = "3 x 10"
  }

  var title = "Plain day"
  var language = "en"
  var exercises: [Exercise] = [Exercise(name: "Plank", steps: ["Hold one line."])]
  /// Members of the top that no other property names.
  var others: [String: any Sendable] = [:]

  static let plain = TestDocument()

  var text: String {
    get throws { String(decoding: try bytes, as: UTF8.self) }
  }

  var bytes: [UInt8] {
    get throws {
      var document: [String: Any] = [
        "repsheet": 1, "language": language,
        "exercises": Dictionary(
          uniqueKeysWithValues: exercises.enumerated().map { index, exercise in
            (
              "e\(index)",
              [
                "name": exercise.name, "instructions": exercise.steps, "cues": exercise.cues,
                "tips": exercise.tips,
              ] as [String: Any]
            )
          }),
        "workouts": [
          "day": [
            "title": title,
            "blocks": [
              [
                "items": exercises.enumerated().map { index, exercise in
                  ["exercise": "e\(index)", "plan": exercise.plan]
                }
              ]
            ],
          ]
        ],
      ]
      document.merge(others as [String: Any]) { _, new in new }
      return [UInt8](
        try JSONSerialization.data(withJSONObject: document, options: [.sortedKeys, .prettyPrinted]))
    }
  }
}
