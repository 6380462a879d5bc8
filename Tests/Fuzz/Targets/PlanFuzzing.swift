import Diagnostics
import WorkoutModel

enum PlanFuzzing {
  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let planned = document(plan: text)
    guard let plan = planned?.workouts.first?.blocks.first?.items.first?.plan else { return }
    // What is read is written so that it is read as the same.
    let written = plan.description
    let again = document(plan: written)?.workouts.first?.blocks.first?.items.first?.plan
    precondition(again?.groups == plan.groups, "\(text.debugDescription) became \(written.debugDescription)")
  }

  /// The document in which both notations stand; nil where one is refused.
  private static func document(plan: String) -> RepsheetDocument? {
    let quoted = quoted(plan)
    let json = """
      {"exercises":{"e":{"name":"e"}},"workouts":{"w":{"blocks":[{"items":[{"exercise":"e","plan":\(quoted)}]}]}}}
      """
    let logged = """
      {"exercises":{"e":{"name":"e"}},"log":{"sessions":[{"date":"2026-11-23","sets":[{"exercise":"e","done":[\(quoted)]}]}]}}
      """
    for text in [logged, json] {
      let decoded = RepsheetDocument.decode(SourceFile(name: "<fuzz>", bytes: Array(text.utf8)))
      expectToldOrMade(decoded.value != nil, decoded.diagnostics)
      if text == json { return decoded.value }
    }
    return nil
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case ..." ": quoted += "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
