import ArgumentParser
import Repsheet

/// A file that a command reads or writes, and what the person named it with.
struct NamedFile {
  /// As in a sentence: `--numbers`, or `the document`.
  var name: String
  var path: String

  init(_ name: String, _ path: String) {
    self.name = name
    self.path = path
  }

  /// None where an option is not given.
  static func list(_ option: String, _ path: String?) -> [NamedFile] { path.map { [NamedFile(option, $0)] } ?? [] }

  /// - Throws: where a file would be written over one that is read, or over another.
  static func check(reading: [NamedFile], writing: [NamedFile]) throws {
    var known: [FileIdentity: NamedFile] = [:]
    for file in reading where file.path != "-" {
      if let identity = FileIdentity(file.path) { known[identity] = file }
    }
    var written: [FileIdentity: NamedFile] = [:]
    for file in writing where file.path != "-" {
      guard let identity = FileIdentity(file.path) else { continue }
      if let lost = known[identity] {
        throw ValidationError("\(file.name) would be written over \(lost.name), \(lost.path). Name another file.")
      }
      if let other = written.updateValue(file, forKey: identity) {
        throw ValidationError("\(file.name) and \(other.name) would both be written to \(file.path).")
      }
    }
  }
}
