import Diagnostics
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The documents of a batch as they come in: lines of NDJSON, entries of a JSON array, or the files of
/// a folder.
struct BatchInput {
  /// One document, not yet decoded.
  struct Entry: Sendable {
    /// The file that it lies in.
    var file: String
    /// Its first line, from 1; nil for a file of its own.
    var line: Int?
    /// What its name is made from where the template asks for nothing else.
    var stem: String?
    var source: Result<SourceFile, Diagnostic>
  }

  private enum Source {
    case stream(DocumentSplitter, name: String)
    /// Names in order, and which is next.
    case folder(String, [String], next: Int)
    case single(String, isDone: Bool)
  }

  private var source: Source
  /// Of one document, in bytes.
  private let limit: Int

  /// - Parameter outputFolder: where the PDF files go. If documents lie there too, reports of earlier runs are none.
  /// - Throws: where the input can't be read at all.
  init(
    _ path: String, limit: Int, outputFolder: String?, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(Diagnostic) {
    self.limit = limit
    do throws(Errno) {
      if path == "-" {
        let stream = ByteStream(.standardInput, isInterrupted: isInterrupted)
        source = .stream(try DocumentSplitter(stream, name: "<stdin>", form: nil, limit: limit), name: "<stdin>")
        return
      }
      if let names = try Self.documents(inFolder: path) {
        let hasReports = outputFolder.flatMap { FileIdentity($0) } == FileIdentity(path)
        source = .folder(path, names.filter { !(hasReports && BatchReport.isName($0)) }, next: 0)
        return
      }
      let stream = ByteStream(try Self.open(path), isInterrupted: isInterrupted)
      let isLines = path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
      let splitter = try DocumentSplitter(
        stream, name: path, form: isLines ? .lines : nil, limit: limit)
      if path.hasSuffix(".json"), splitter.isLines {
        splitter.close()
        source = .single(path, isDone: false)
      } else {
        source = .stream(splitter, name: path)
      }
    } catch {
      throw Self.unreadable(path == "-" ? "<stdin>" : path, error)
    }
  }

  /// How much of the input was handed out, from 0 to 1; nil where its length is unknown.
  var progress: Double? {
    switch source {
    case .stream(let splitter, _): splitter.progress
    case .folder(_, let names, let next): Double(next) / Double(max(1, names.count))
    case .single(_, let isDone): isDone ? 1 : 0
    }
  }

  /// The next document; nil behind the last.
  mutating func next() throws(Diagnostic) -> Entry? {
    switch source {
    case .stream(var splitter, let name):
      do throws(Errno) {
        guard let text = try splitter.next() else { return nil }
        source = .stream(splitter, name: name)
        let file = SourceFile(name: name, bytes: text.bytes, excerpt: text.excerpt)
        return Entry(
          file: name, line: text.excerpt.start.line, stem: nil,
          source: text.problem.map { .failure($0) } ?? .success(file))
      } catch {
        throw Self.unreadable(name, error)
      }
    case .folder(let folder, let names, let next):
      guard next < names.count else { return nil }
      source = .folder(folder, names, next: next + 1)
      let path = FilePath(folder).appending(names[next]).string
      return Entry(
        file: path, line: nil, stem: String(names[next].dropLast(5)), source: read(path))
    case .single(let path, let isDone):
      guard !isDone else { return nil }
      source = .single(path, isDone: true)
      return Entry(file: path, line: nil, stem: FilePath(path).stem, source: read(path))
    }
  }

  /// A pipe that stands among the documents must not keep the others waiting.
  private func read(_ path: String) -> Result<SourceFile, Diagnostic> {
    Result { () throws(Diagnostic) in
      let bytes = try InputFile.reading(path, atMost: limit) {
        let file = try FileDescriptor.open(
          FilePath(path), .readOnly, options: .nonBlocking)
        defer { try? file.close() }
        var status = stat()
        guard fstat(file.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
          throw Diagnostic(.error, file: path, message: "can't be read: is no file")
        }
        return try InputFile.bytes(of: file, atMost: limit)
      }
      return SourceFile(name: path, bytes: bytes)
    }
  }

  private static func open(_ path: String) throws(Errno) -> FileDescriptor {
    do { return try FileDescriptor.open(FilePath(path), .readOnly) } catch {
      throw error as? Errno ?? .ioError
    }
  }

  private static func unreadable(_ name: String, _ error: Errno) -> Diagnostic {
    Diagnostic(.error, file: name, message: "can't be read: \(error.description.lowercased())")
  }

  /// The `.json` files that lie directly in a folder; nil where the path is no folder.
  private static func documents(inFolder path: String) throws(Errno) -> [String]? {
    do throws(Errno) {
      return try FolderListing.names(in: path).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
    } catch {
      if error == .notDirectory { return nil }
      throw error
    }
  }
}
