import Diagnostics
import Testing
import WorkoutModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The sample documents that come with the product.
enum Sample: String, CaseIterable {
  case outerThigh = "outer-thigh"
  case fullBody = "full-body"
  case strengthBlock = "strength-block"

  var bytes: [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    guard let file = fopen("\(folder)/layouts/samples/\(rawValue).json", "rb") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  var file: SourceFile { SourceFile(name: "\(rawValue).json", bytes: bytes) }
}

/// What is told about a document, each problem as a person reads it.
func problems(in text: String, shared: [Catalog<Exercise>] = []) -> [String] {
  RepsheetDocument.decode(SourceFile(name: "t.json", bytes: Array(text.utf8)), shared: shared)
    .diagnostics.map(\.description)
}

/// The document in a text in which nothing is wrong.
func decode(_ text: String) throws -> RepsheetDocument {
  let result = RepsheetDocument.decode(SourceFile(name: "t.json", bytes: Array(text.utf8)))
  try #require(result.diagnostics.map(\.description) == [])
  return try #require(result.value)
}
