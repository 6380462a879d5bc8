import Foundation
import Testing

/// What a sample says about its exercises, in English, by what kind of text it is.
struct SampleTexts {
  struct Exercise {
    var name: String
    var texts: [String: [String]]
  }

  let exercises: [Exercise]

  init(_ sample: [UInt8]) throws {
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(sample)) as? [String: Any])
    let entries = try #require(document["exercises"] as? [String: [String: Any]])
    exercises = entries.values.map { entry in
      let texts = ["instructions", "cues", "tips", "mistakes"].map { member in
        (member, (entry[member] as? [Any] ?? []).compactMap { Self.text($0) })
      }
      return Exercise(
        name: Self.text(entry["name"]) ?? "", texts: Dictionary(uniqueKeysWithValues: texts))
    }
  }

  var all: [String] { exercises.flatMap { [$0.name] + $0.texts.values.flatMap { $0 } } }

  private static func text(_ value: Any?) -> String? {
    if let text = value as? String { return text }
    let object = value as? [String: Any]
    return (object?["en"] ?? object?["text"]) as? String
  }
}
