import Diagnostics
import Haru
import WorkoutModel

/// Tells whether a document would come out the same as when it was last written: a digest of all that it
/// is made from.
struct BatchFingerprint {
  /// Of what all documents of a run have in common.
  private var common = ContentDigest()
  private let access: FileAccess
  private let layoutAccess: FileAccess
  /// Of a file, in bytes.
  private let limit: Int
  /// Digests of the files that documents name, each read once a run.
  private var files: [String: [UInt8]] = [:]

  /// - Parameter library: the file of the exercises that all documents may use.
  init(_ options: ExportOptions, library: SourceFile?) {
    access = options.fileAccess
    layoutAccess = FileAccess(allowing: options.allowedFolders)
    limit = max(options.limits.inputBytes, options.limits.pictureBytes)
    common.add(Array(Version.text.utf8))
    for path in BundledFiles.paths where path.hasPrefix("layouts/") {
      if let bytes = BundledFiles.bytes(of: path) { common.add(bytes) }
    }
    for value in options.spelled { common.add(Array(value.utf8)) }
    if let name = options.layout, let layout = try? LayoutLibrary.layout(name, options.limits).value {
      if let file = try? InputFile.read(name, atMost: limit) { common.add(file.bytes) }
      for picture in layout.pictures { common.add(content(of: picture, layoutAccess)) }
    }
    for font in options.fonts { common.add((try? InputFile.read(font, atMost: options.limits.fontBytes))?.bytes ?? []) }
    if let library { common.add(library.bytes) }
  }

  /// Of one document, with the files that it names.
  mutating func text(of document: RepsheetDocument, _ source: SourceFile) -> String {
    var digest = common
    digest.add(source.bytes)
    let exercises = ([document.exercises] + document.sharedExercises).joined()
    for file in document.libraries + document.pictures(of: exercises) {
      digest.add(Array(file.path.utf8))
      digest.add(content(of: file, access))
    }
    return Self.hex(digest.bytes)
  }

  /// Of a finished file.
  static func text(of pdf: [UInt8]) -> String {
    var digest = ContentDigest()
    digest.add(pdf)
    return hex(digest.bytes)
  }

  /// A digest of a file's bytes; of none where it can't be read, which whoever prints it tells.
  private mutating func content(of file: FileReference, _ access: FileAccess) -> [UInt8] {
    let place = try? access.place(of: file, "file")
    let path = place?.path ?? ""
    if let known = files[path] { return known }
    var digest = ContentDigest()
    digest.add((try? place?.bytes(atMost: limit)) ?? [])
    files[path] = digest.bytes
    return digest.bytes
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
