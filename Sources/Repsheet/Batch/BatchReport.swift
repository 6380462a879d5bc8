import JSONSource
import SystemPackage

/// The report of a batch, written as the documents come: a line a document in the order of the input,
/// then the sums. Memory does not grow with it.
struct BatchReport {
  private var file: OutputFile.Draft
  private var buffer: [UInt8]
  private var isFirst = true

  /// In bytes: what is kept before it is written.
  private static let chunk = 64 << 10

  /// The name of a run's report beside its documents.
  static func name(_ shard: Shard) -> String { "report\(shard.suffix).json" }

  /// Whether a file beside documents is the report of some run.
  static func isName(_ name: String) -> Bool {
    name.wholeMatch(of: /report(-[0-9]+-of-[0-9]+)?\.json/) != nil
  }

  init(_ file: OutputFile.Draft, input: String, shard: Shard) {
    self.file = file
    let head: [JSONValue.Member] = [
      .init("repsheet", .string(Version.text)), .init("input", .string(input)),
      .init("shard", .string(shard.description)),
    ]
    buffer = Array("{\n".utf8)
    for member in head {
      buffer += Array("\(JSONValue.string(member.name).text()): \(member.value.text()),\n".utf8)
    }
    buffer += Array("\"documents\": [".utf8)
  }

  mutating func add(_ record: BatchRecord) throws(OutputFile.Failure) {
    buffer += Array((isFirst ? "\n" : ",\n").utf8)
    buffer += Array(record.json.text(.compact).utf8)
    isFirst = false
    if buffer.count > Self.chunk { try flush() }
  }

  mutating func finish(_ summary: BatchSummary) throws(OutputFile.Failure) {
    var sums: [JSONValue.Member] = [
      .init("written", .integer(summary.written)), .init("unchanged", .integer(summary.unchanged)),
      .init("refused", .integer(summary.refused)),
      .init("unreadable", .integer(summary.unreadable)),
      .init("unwritable", .integer(summary.unwritable)), .init("pages", .integer(summary.pages)),
      .init("bytes", .integer(summary.bytes)), .init("warnings", .integer(summary.warnings)),
      .init("interrupted", .bool(summary.isInterrupted)),
      .init("problems", .array(summary.problems.map(\.diagnostic.jsonValue))),
    ]
    if let combined = summary.combined {
      let members: [JSONValue.Member] = [
        .init("output", .string(combined.output)), .init("bytes", .integer(combined.bytes)),
      ]
      sums.append(.init("combined", .object(members)))
    }
    buffer += Array("\n],\n\"summary\": \(JSONValue.object(sums).text(.compact))\n}\n".utf8)
    try flush()
    try file.finish()
  }

  func discard() { file.discard() }

  private mutating func flush() throws(OutputFile.Failure) {
    try file.append(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
