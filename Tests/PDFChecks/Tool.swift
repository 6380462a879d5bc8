package import Foundation

/// A program run to its end, with what it wrote. Streams go through files, so that a program may
/// write as much as it likes to both.
package struct Tool {
  package struct Missing: Error, CustomStringConvertible {
    let name: String
    package var description: String {
      "\(name) is not installed; the README names the packages that the tests need"
    }
  }

  package struct Output: Sendable {
    /// The exit code, or the number of the signal that ended the program.
    package let status: Int32
    /// Whether a signal ended it: a crash, or the guard against programs that never end.
    package let wasKilled: Bool
    package let bytes: [UInt8]
    /// What it said on the second stream.
    package let complaints: String

    package var out: String { String(decoding: bytes, as: UTF8.self) }
    package var lines: [String] { out.split(separator: "\n").map(String.init) }
  }

  /// A program that runs longer than this is ended: no test measures time, but none waits for ever. Under a sanitizer
  /// programs take ten times as long.
  private static var patience: Double { sanitizing.isEmpty ? 60 : 1200 }

  /// Runs a program that the tests need. One that is not installed fails the test that asks for it.
  package static func run(_ name: String, _ arguments: [String]) throws -> Output {
    let output = try run(URL(filePath: "/usr/bin/env"), [name] + arguments)
    guard output.status != 127 else { throw Missing(name: name) }
    return output
  }

  /// What a sanitizer that the tests run under is told, and their programs are to be told with a bare environment too.
  package static var sanitizing: [String: String] {
    ProcessInfo.processInfo.environment.filter { ["ASAN_OPTIONS", "TSAN_OPTIONS", "LD_PRELOAD"].contains($0.key) }
  }

  /// Whether programs of this build begin where files may not grow. ThreadSanitizer begins with a large file of its own.
  package static var mayLimitFiles: Bool { dlsym(dlopen(nil, RTLD_LAZY), "__tsan_init") == nil }

  /// Runs a program file. Without an environment it has that of the tests.
  package static func run(
    _ program: URL, _ arguments: [String], input: [UInt8] = [], folder: URL? = nil,
    environment: [String: String]? = nil, output: URL? = nil
  ) throws -> Output {
    let streams = try TemporaryFolder()
    let (inFile, outFile, errorFile) = (
      streams.url(of: "in"), output ?? streams.url(of: "out"), streams.url(of: "errors")
    )
    try Data(input).write(to: inFile)
    if output == nil { try Data().write(to: outFile) }
    try Data().write(to: errorFile)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let environment { process.environment = environment }
    process.standardInput = try FileHandle(forReadingFrom: inFile)
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    let id = process.processIdentifier
    let guardian = DispatchWorkItem { kill(id, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: guardian)
    process.waitUntilExit()
    guardian.cancel()
    return Output(
      status: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal,
      bytes: output == nil ? [UInt8](try Data(contentsOf: outFile)) : [],
      complaints: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}
