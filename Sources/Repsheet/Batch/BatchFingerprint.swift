import Diagnostics
import Haru
import SystemPackage
import WorkoutModel

/// Tells whether a document would come out the same as when it was last written: a digest of all that it
/// is made from.
struct BatchFingerprint {
  /// Of what all documents of a run have in common.
  private let common: ContentDigest
  /// Digests of the files that documents name, each read once a run.
  private var files: [String: [UInt8]] = [:]

  /// - Parameter library: the file of the exercises that all documents may use.
  init(_ options: ExportOptions, library: SourceFile?) {
    var digest = ContentDigest()
    digest.add(Array(Version.text.utf8))
    for path in BundledFiles.paths where path.hasPrefix("layouts/") {
      digest.add(Array(BundledFiles.bytes(of: path) ?? UnsafeRawBufferPointer(start: nil, count: 0)))
    }
    digest.add(Array(String(describing: options).utf8))
    if let layout = options.layout, let file = try? InputFile.read(layout) { digest.add(file.bytes) }
    if let library { digest.add(library.bytes) }
    common = digest
  }

  /// Of one document, with the files that it names.
  mutating func text(of document: RepsheetDocument, _ source: SourceFile) -> String {
    var digest = common
    digest.add(source.bytes)
    let exercises = [document.exercises] + document.sharedExercises
    let pictures = exercises.joined().flatMap(\.images).map { FileReference(path: $0.file, origin: $0.origin) }
    for file in document.libraries + pictures + [document.brand?.logo].compactMap({ $0 }) {
      let folder = FilePath(file.origin.location?.file.name ?? source.name).removingLastComponent()
      digest.add(Array(file.path.utf8))
      digest.add(content(of: folder.appending(file.path).string))
    }
    return Self.hex(digest.bytes)
  }

  /// Of a finished file.
  static func text(of pdf: [UInt8]) -> String {
    var digest = ContentDigest()
    digest.add(pdf)
    return hex(digest.bytes)
  }

  private mutating func content(of path: String) -> [UInt8] {
    if let known = files[path] { return known }
    var digest = ContentDigest()
    digest.add((try? InputFile.read(path))?.bytes ?? [])
    files[path] = digest.bytes
    return digest.bytes
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
