package import Foundation

/// The files of the project that the tests are part of.
package enum Repository {
  package static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  package static func url(of path: String) -> URL { url.appending(path: path) }

  package static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url(of: path)))
  }

  package static func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// The paths of the files below a folder that end with one of `endings`, in order.
  package static func files(below folder: String, endings: [String]) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: url(of: folder).path(percentEncoded: false))
      .filter { path in endings.contains { path.hasSuffix($0) } }
      .map { "\(folder)/\($0)" }.sorted()
  }
}
