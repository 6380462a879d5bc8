import Foundation
import PDFChecks

/// The built `repsheet`, run as a person runs it: in a folder, with a bare environment.
struct Command {
  struct NotBuilt: Error, CustomStringConvertible {
    let places: [String]
    var description: String { "there is no repsheet in \(places.joined(separator: " nor ")); build it first" }
  }

  /// The program beside the tests' own.
  static var url: URL {
    get throws {
      let own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      let bundle = Bundle.main.bundleURL
      let folders = [own, bundle, bundle.deletingLastPathComponent()]
      let places = folders.map { $0.appending(path: "repsheet") }
      guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) })
      else { throw NotBuilt(places: places.map { $0.path(percentEncoded: false) }) }
      return place
    }
  }

  static func run(
    _ arguments: String..., input: [UInt8] = [], in folder: TemporaryFolder,
    environment: [String: String] = [:], output: URL? = nil
  ) throws -> Tool.Output {
    try run(arguments, input: input, in: folder, environment: environment, output: output)
  }

  static func run(
    _ arguments: [String], input: [UInt8] = [], in folder: TemporaryFolder,
    environment: [String: String] = [:], output: URL? = nil
  ) throws -> Tool.Output {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try Tool.run(
      url, arguments, input: input, folder: folder.url,
      environment: environment.merging(Tool.sanitizing.merging(["PATH": path]) { $1 }) { given, _ in given },
      output: output)
  }

  /// The names of the samples, in the order of `sample --list`.
  static func samples() throws -> [String] {
    try run("sample", "--list", in: TemporaryFolder()).lines
  }

  /// A folder with every sample in a file of its own.
  static func folderOfSamples() throws -> (folder: TemporaryFolder, names: [String]) {
    let folder = try TemporaryFolder()
    let names = try samples()
    for name in names {
      try folder.write(try run("sample", name, in: folder).bytes, to: "\(name).json")
    }
    return (folder, names)
  }

  /// The same of samples that have workouts; the others are reported on.
  static func folderOfWorkoutSamples() throws -> (folder: TemporaryFolder, names: [String]) {
    let (folder, names) = try folderOfSamples()
    return (folder, try names.filter { String(decoding: try folder.bytes(of: "\($0).json"), as: UTF8.self).contains("\"workouts\"") })
  }
}

/// What the command's exit codes say, as `CLI` users know them from sysexits.h.
enum Exit {
  static let success: Int32 = 0
  static let refused: Int32 = 1
  static let usage: Int32 = 64
  static let unreadable: Int32 = 66
  static let unwritable: Int32 = 73
}
