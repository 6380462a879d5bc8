import Foundation

/// A line of `--diagnostics json`.
struct Problem: Decodable {
  var severity: String
  var file: String?
  var line: Int?
  var column: Int?
  var pointer: String?
  var message: String
  var hint: String?

  static func all(in text: String) throws -> [Problem] {
    try text.split(separator: "\n").map {
      try JSONDecoder().decode(Problem.self, from: Data($0.utf8))
    }
  }
}
