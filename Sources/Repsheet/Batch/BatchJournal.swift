import SystemPackage

/// What was finished, written down document by document beside the PDF files, so that a run that was
/// killed can go on where it was.
struct BatchJournal: Sendable {
  struct Entry: Hashable, Sendable {
    var name: String
    /// Of what the document was made from.
    var fingerprint: String
    /// Of the PDF.
    var content: String
    var pages: Int

    /// One line: fields parted by tabs, which no safe name holds.
    fileprivate var line: String { "\(fingerprint)\t\(content)\t\(pages)\t\(name)\n" }

    fileprivate init?(line: Substring) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4, let pages = Int(fields[2]) else { return nil }
      self.init(
        name: String(fields[3]), fingerprint: String(fields[0]), content: String(fields[1]),
        pages: pages)
    }

    init(name: String, fingerprint: String, content: String, pages: Int) {
      self.name = name
      self.fingerprint = fingerprint
      self.content = content
      self.pages = pages
    }
  }

  private static let prefix = ".repsheet-finished"

  private let file: FileDescriptor
  private let path: String
  /// By name: what earlier runs finished.
  private let finished: [String: Entry]

  /// - Parameter shard: each has a journal of its own, and reads those of all: an interrupted run may go on
  ///   in other shards.
  init(in folder: OutputFolder, shard: Shard, _ start: BatchOptions.Start) throws(OutputFile.Failure) {
    finished = start == .resuming ? Self.entries(in: folder) : [:]
    let path = folder.path.appending(Self.prefix + shard.suffix)
    self.path = path.string
    do {
      var options: FileDescriptor.OpenOptions = [.create, .append]
      if start == .afresh { options.insert(.truncate) }
      file = try FileDescriptor.open(
        path, .writeOnly, options: options,
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw OutputFile.Failure(path.string, error)
    }
  }

  /// The PDF of a document that was finished before, where it is there as it was left.
  func pdf(_ name: String, fingerprint: String, in folder: OutputFolder) -> (Entry, [UInt8])? {
    guard let entry = finished[name], entry.fingerprint == fingerprint,
      let pdf = try? InputFile.read(folder.file(name), atMost: .max).bytes,
      BatchFingerprint.text(of: pdf) == entry.content
    else { return nil }
    return (entry, pdf)
  }

  /// In one call, which no other worker's comes between; a line that a kill cuts off is not read.
  func add(_ entry: Entry) throws(OutputFile.Failure) {
    do { try file.writeAll(entry.line.utf8) } catch { throw OutputFile.Failure(path, error) }
  }

  func close() { try? file.close() }

  private static func entries(in folder: OutputFolder) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    let names = (try? FolderListing.names(in: folder.path.string)) ?? []
    for name in names where name.hasPrefix(prefix) {
      guard let file = try? InputFile.read(folder.path.appending(name).string, atMost: .max) else { continue }
      let text = String(decoding: file.bytes, as: UTF8.self)
      for line in text.split(separator: "\n") {
        if let entry = Entry(line: line) { entries[entry.name] = entry }
      }
    }
    return entries
  }
}
