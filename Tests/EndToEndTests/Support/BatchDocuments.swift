import Foundation
import PDFChecks

/// Documents for batches: as small as documents can be.
enum BatchDocuments {
  /// One document on one line, whose client has this id or name.
  static func line(id: String? = nil, name: String? = nil, title: String = "Day") -> String {
    var client: [String: String] = [:]
    client["id"] = id
    client["name"] = name
    let document: [String: Any] = [
      "client": client, "exercises": ["plank": ["name": "Plank"]],
      "workouts": ["day": ["title": title, "blocks": [["items": ["plank"]]]]],
    ]
    let data = try? JSONSerialization.data(withJSONObject: document, options: .sortedKeys)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  static func lines(_ count: Int) -> String {
    (1...count).map { line(id: "client-\($0)") + "\n" }.joined()
  }
}

extension TemporaryFolder {
  /// The PDF files of a folder within, by name.
  func files(in folder: String) throws -> [String: [UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path(of: folder))
    let pdfs = names.filter { $0.hasSuffix(".pdf") }
    return Dictionary(uniqueKeysWithValues: try pdfs.map { ($0, try bytes(of: "\(folder)/\($0)")) })
  }

  /// All that lies in a folder within, hidden files too.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(of: folder)).sorted()
  }

  func report(_ path: String) throws -> BatchReport {
    try JSONDecoder().decode(BatchReport.self, from: Data(try bytes(of: path)))
  }
}

/// The report that a batch writes.
struct BatchReport: Decodable {
  struct Document: Decodable {
    var number: Int
    var input: String
    var line: Int?
    var status: String
    var output: String?
    var pages: Int?
    var bytes: Int?
    var warnings: [Problem]
    var errors: [Problem]
  }

  struct Combined: Decodable, Equatable {
    var output: String
    var bytes: Int
  }

  struct Summary: Decodable {
    var written: Int
    var unchanged: Int
    var refused: Int
    var unreadable: Int
    var unwritable: Int
    var pages: Int
    var bytes: Int
    var combined: Combined?
    var warnings: Int
    var interrupted: Bool
    var problems: [Problem]
  }

  var documents: [Document]
  var summary: Summary
}
