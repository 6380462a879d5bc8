package import Diagnostics

/// What readers notice on their way through a text. Places are worked out together at the end, so
/// that ten thousand mistakes cost one walk through the text and not ten thousand.
package final class Findings {
  private struct Finding {
    var severity: Diagnostic.Severity
    var location: SourceLocation
    var message: String
    var hint: String?
  }

  private var findings: [Finding] = []
  /// Who has made more mistakes mends these first. A list of numbers in the place of texts has millions.
  private static let most = 20_000
  private var untold = 0
  package private(set) var hasErrors = false

  /// Told, after each object, what kind of object it was and which members its reader knows.
  package var onObjectRead: ((_ kind: String, _ members: [String]) -> Void)?

  /// A near name costs a look at all that there are; who has made this many mistakes needs no more.
  private var guesses = 1000

  private let isOutOfTime: () -> Bool
  private var isGivenUp = false
  private var turns = 0

  /// - Parameter isOutOfTime: asked now and then between the entries of lists and objects; once true, the
  ///   rest of them stays unread, and what was read is of no use.
  package init(isOutOfTime: @escaping () -> Bool = { false }) { self.isOutOfTime = isOutOfTime }

  /// Whether whoever reads is to stop; for a loop over entries.
  package func givesUp() -> Bool {
    turns &+= 1
    if !isGivenUp, turns % Self.entriesBetweenLooks == 0 { isGivenUp = isOutOfTime() }
    return isGivenUp
  }

  /// An entry takes some microseconds, a look at the clock fifty nanoseconds.
  private static let entriesBetweenLooks = 32

  /// The name that was most likely meant; nil for none, and where enough were guessed.
  package func nearestName(to word: String, among names: [String]) -> String? {
    guard guesses > 0 else { return nil }
    guesses -= 1
    return NearestName.of(word, among: names)
  }

  package func error(at location: SourceLocation, _ message: String, hint: String? = nil) {
    hasErrors = true
    add(Finding(severity: .error, location: location, message: message, hint: hint))
  }

  package func warning(at location: SourceLocation, _ message: String, hint: String? = nil) {
    add(Finding(severity: .warning, location: location, message: message, hint: hint))
  }

  private func add(_ finding: Finding) {
    if findings.count < Self.most { findings.append(finding) } else { untold += 1 }
  }

  /// File by file as they were first met, and within a file in the order of the text; beyond 20,000 only how
  /// many there are.
  package var diagnostics: [Diagnostic] {
    var files: [SourceFile] = []
    var groups: [ObjectIdentifier: [Finding]] = [:]
    for finding in findings {
      let key = ObjectIdentifier(finding.location.file)
      if groups[key] == nil { files.append(finding.location.file) }
      groups[key, default: []].append(finding)
    }
    let placed = files.flatMap { file in
      Self.placed(groups[ObjectIdentifier(file)] ?? [], in: file)
    }
    guard untold > 0 else { return placed }
    let rest = Diagnostic(
      hasErrors ? .error : .warning, file: files.last?.name,
      message: "\(untold) more problems are not told one by one", hint: "mend those above first")
    return placed + [rest]
  }

  private static func placed(_ findings: [Finding], in file: SourceFile) -> [Diagnostic] {
    var walk = JSONPointerWalk(file.bytes)
    var offset = 0
    var position = file.excerpt.start
    let sorted = findings.enumerated().sorted {
      ($0.element.location.offset, $0.offset) < ($1.element.location.offset, $1.offset)
    }
    return sorted.map { _, finding in
      position = file.position(at: finding.location.offset, from: offset, position)
      offset = max(offset, finding.location.offset)
      return Diagnostic(
        finding.severity, file: file.name, position: position,
        pointer: file.excerpt.pointer + walk.pointer(at: offset),
        message: finding.message, hint: finding.hint)
    }
  }
}
