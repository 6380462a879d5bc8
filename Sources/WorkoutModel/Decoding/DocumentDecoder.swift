import Diagnostics
import JSONSource

/// Turns JSON into the model. It goes on after a mistake, so that one reading tells all of them.
///
/// The decoding of each concept lies in an extension, in a file of its own.
final class DocumentDecoder {
  let findings: Findings
  let files: FileReach
  /// Every text with several languages, in the order in which they were read.
  var translatedTexts: [Text] = []
  /// Ids that were used, to be looked up when all that there are is known.
  private var references: [Reference] = []
  /// By the text that they were read from: the sets of years are written in few ways.
  var loggedSets: [String: LoggedSet] = [:]
  /// By their names, the measurements of the log.
  var firstMeasured: [String: FirstMeasured] = [:]
  /// In the order in which they were met; nil without a log.
  var measuredNames: [String]?
  /// Ids that stand in the document, also those whose entry could not be read.
  var declared: [Referent: Set<String>] = [:]

  init(findings: Findings, files: FileReach = .ownFolder) {
    self.findings = findings
    self.files = files
  }

  /// Reads a file that is not a document itself. There is a value only if nothing is wrong.
  static func read<Value>(
    _ file: SourceFile, name: String, files: FileReach = .ownFolder,
    depth: Int = ResourceLimits().depth, isOutOfTime: @escaping () -> Bool = { false },
    _ decode: (DocumentDecoder, ValueReader) -> Value?
  ) -> Diagnosed<Value> {
    let parsed = JSONNode.parse(file, depth: depth)
    guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let findings = Findings(isOutOfTime: isOutOfTime)
    let value = decode(
      DocumentDecoder(findings: findings, files: files),
      ValueReader(node, name: name, findings: findings))
    let result = Diagnosed(value, parsed.diagnostics + findings.diagnostics)
    return result.hasErrors ? Diagnosed(nil, result.diagnostics) : result
  }

  /// What an id can stand for.
  enum Referent: String, CaseIterable {
    case exercise, workout
  }

  private struct Reference {
    var id: String
    var kind: Referent
    var severity: Diagnostic.Severity
    var location: SourceLocation
  }

  func refer(
    to id: String, _ kind: Referent, _ severity: Diagnostic.Severity = .error,
    at location: SourceLocation
  ) {
    references.append(Reference(id: id, kind: kind, severity: severity, location: location))
  }

  /// Tells of each id of these kinds that stands neither in the document nor in the libraries.
  func checkReferences(
    to kinds: [Referent] = Referent.allCases, libraries: [Catalog<Exercise>],
    in place: String = "the document", atMost limit: Diagnostic.Severity = .error
  ) {
    // A near name costs a look at all that there are; who has made this many mistakes needs no more.
    var guesses = 50
    for reference in references where kinds.contains(reference.kind) {
      if declared[reference.kind]?.contains(reference.id) ?? false { continue }
      if reference.kind == .exercise, libraries.contains(where: { $0.contains(id: reference.id) }) {
        continue
      }
      var known: [String] = []
      if guesses > 0 {
        guesses -= 1
        known = Array(declared[reference.kind] ?? []).sorted()
        if reference.kind == .exercise { known += libraries.flatMap(\.ids) }
      }
      let message = "\(place) has no \(reference.kind.rawValue) \"\(reference.id)\""
      let hint =
        if let near = NearestName.of(reference.id, among: known) {
          "did you mean \"\(near)\"?"
        } else {
          "add it to \"\(reference.kind.rawValue)s\""
        }
      if reference.severity == .error, limit == .error {
        findings.error(at: reference.location, message, hint: hint)
      } else {
        findings.warning(at: reference.location, message, hint: hint)
      }
    }
  }
}
