import Diagnostics
import SystemPackage

/// One document's JSON, cut out of a longer text.
struct DocumentText {
  var bytes: [UInt8]
  var excerpt: SourceFile.Excerpt
  /// Set where the text is longer than any document may be, or where none can be told from the next.
  var problem: Diagnostic?
}

/// Cuts a stream into documents: of NDJSON, one a line; of a JSON array, its entries.
///
/// Nothing is decoded here. Only as much of the text is kept as the document at hand takes.
struct DocumentSplitter {
  enum Form { case lines, array }

  private var stream: ByteStream
  private let name: String
  private let form: Form
  /// Of one document, in bytes.
  private let limit: Int
  private var buffer: [UInt8]
  private var at = 0
  private var position = SourcePosition(line: 1, column: 1)
  private var ordinal = 0
  private var isInside = false
  private var isDone = false

  var progress: Double? { stream.size.map { $0 > 0 ? Double(stream.offset - (buffer.count - at)) / Double($0) : 1 } }

  /// - Parameter form: nil finds out from the first character.
  init(_ stream: ByteStream, name: String, form: Form?, limit: Int) throws(Errno) {
    self.limit = limit
    self.stream = stream
    self.name = name
    buffer = []
    var stream = stream
    var start: UInt8?
    // What begins with more white space than a document may have letters is no list.
    while start == nil, buffer.count <= limit {
      let next = try stream.next()
      if next.isEmpty { break }
      buffer += next
      start = next.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
    }
    self.stream = stream
    self.form = form ?? (start == UInt8(ascii: "[") ? .array : .lines)
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  func close() { stream.close() }

  var isLines: Bool { form == .lines }

  /// The next document; nil behind the last.
  mutating func next() throws(Errno) -> DocumentText? {
    if isDone { return nil }
    let text = form == .lines ? try nextLine() : try nextEntry()
    if text == nil { isDone = true }
    return text
  }

  // MARK: - Lines

  private mutating func nextLine() throws(Errno) -> DocumentText? {
    while true {
      let start = position
      guard let (line, problem) = try line() else { return nil }
      position = SourcePosition(line: start.line + 1, column: 1)
      if let problem {
        return DocumentText(bytes: [], excerpt: .init(start: start), problem: problem)
      }
      if line.contains(where: { $0 > 0x20 }) {
        return DocumentText(bytes: line, excerpt: .init(start: start))
      }
    }
  }

  private mutating func line() throws(Errno) -> ([UInt8], Diagnostic?)? {
    var searched = at
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { at = end + 1 }
        if end - at > limit { isTooLong = true }
        return isTooLong ? ([], tooLong()) : (Array(buffer[at..<end]), nil)
      }
      if buffer.count - at > limit {
        isTooLong = true
        at = buffer.count
      }
      searched = buffer.count - at
      guard try fill() else {
        guard isTooLong || at < buffer.count else { return nil }
        defer { at = buffer.count }
        return isTooLong ? ([], tooLong()) : (Array(buffer[at...]), nil)
      }
    }
  }

  private func tooLong() -> Diagnostic {
    InputFile.tooLarge(name, at: position, limit: limit)
  }

  // MARK: - Entries of an array

  private mutating func nextEntry() throws(Errno) -> DocumentText? {
    guard var byte = try skipSpace() else { return isInside ? unfinished("the list never ends") : nil }
    if !isInside {
      isInside = true
      step()
      guard let next = try skipSpace() else { return unfinished("the list never ends") }
      byte = next
    } else if byte == UInt8(ascii: ",") {
      step()
      guard let next = try skipSpace() else { return unfinished("the list never ends") }
      byte = next
    } else if byte != UInt8(ascii: "]") {
      return unfinished("a comma is missing between two documents")
    }
    if byte == UInt8(ascii: "]") { return nil }
    return try entry()
  }

  private mutating func entry() throws(Errno) -> DocumentText? {
    let start = position
    var scan = ValueScan()
    var text: [UInt8] = []
    var problem: Diagnostic?
    while true {
      while at < buffer.count {
        if scan.ends(before: buffer[at]) {
          defer { ordinal += 1 }
          return DocumentText(
            bytes: text, excerpt: .init(start: start, pointer: "/\(ordinal)"), problem: problem)
        }
        if problem == nil, text.count == limit {
          problem = InputFile.tooLarge(name, at: start, limit: limit)
          text = []
        }
        if problem == nil { text.append(buffer[at]) }
        step()
      }
      guard try fill() else {
        isDone = true
        return DocumentText(
          bytes: text, excerpt: .init(start: start, pointer: "/\(ordinal)"), problem: problem)
      }
    }
  }

  private mutating func unfinished(_ message: String) -> DocumentText {
    isDone = true
    let problem = Diagnostic(
      .error, file: name, position: position, message: message,
      hint: "a list of documents is [ { … }, { … } ]; in NDJSON each has a line of its own")
    return DocumentText(bytes: [], excerpt: .init(start: position), problem: problem)
  }

  /// The next byte that is no white space.
  private mutating func skipSpace() throws(Errno) -> UInt8? {
    while true {
      while at < buffer.count {
        if buffer[at] > 0x20 { return buffer[at] }
        step()
      }
      guard try fill() else { return nil }
    }
  }

  private mutating func step() {
    if buffer[at] == UInt8(ascii: "\n") {
      position = SourcePosition(line: position.line + 1, column: 1)
    } else if buffer[at] & 0b1100_0000 != 0b1000_0000 {
      position.column += 1
    }
    at += 1
  }

  /// Reads on, and forgets what was used.
  private mutating func fill() throws(Errno) -> Bool {
    let next = try stream.next()
    buffer.removeFirst(at)
    at = 0
    buffer += next
    return !next.isEmpty
  }
}

/// Finds the end of a JSON value by its brackets and quotes.
private struct ValueScan {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var hasEnded = false

  /// Whether the value has ended in front of this byte, the one that follows.
  mutating func ends(before byte: UInt8) -> Bool {
    if hasEnded { return true }
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
        hasEnded = depth == 0
      }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if depth == 0 { return true }
      depth -= 1
      hasEnded = depth == 0
    case UInt8(ascii: ","): return depth == 0
    default: break
    }
    return false
  }
}
