import Diagnostics
import SystemPackage
import WorkoutModel

/// Hands documents out to the workers, one by one in the order of the input, each with a name.
struct BatchFeed {
  private var input: BatchInput
  private var names = UniqueNames()
  private let options: BatchOptions
  private let isInterrupted: @Sendable () -> Bool
  private var ordinal = 0
  private var turn = 0
  private var hasStopped = false

  init(
    _ input: BatchInput, _ options: BatchOptions, isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.input = input
    self.options = options
    self.isInterrupted = isInterrupted
    // The combined file may lie among those of the documents.
    if let combined = options.combined, let folder = options.folder.flatMap({ FileIdentity($0) }),
      FileIdentity(folderOf: combined) == folder, let stem = FilePath(combined).stem
    {
      names.reserve(stem)
    }
  }

  var progress: Double? { input.progress }

  /// No more documents are handed out.
  mutating func stop() { hasStopped = true }

  /// The next document of the shard; nil when there are no more, and after an interruption.
  ///
  /// Documents of other shards are named as well: which of two twins gets the number must not depend
  /// on how many processes share the input.
  mutating func next() throws(Diagnostic) -> BatchTicket? {
    while !hasStopped, !isInterrupted() {
      guard let entry = try input.next() else { break }
      defer { ordinal += 1 }
      let (name, diagnostics) = name(for: entry)
      guard options.shard.holds(ordinal) else { continue }
      defer { turn += 1 }
      return BatchTicket(
        turn: turn, number: ordinal + 1, entry: entry, name: name, diagnostics: diagnostics)
    }
    hasStopped = true
    return nil
  }

  private mutating func name(for entry: BatchInput.Entry) -> (String, [Diagnostic]) {
    let (wanted, missing) = wantedName(for: entry)
    let safe = SafeFileName(wanted) ?? SafeFileName("document-\(ordinal + 1)")
    guard let safe else { return ("\(ordinal + 1)", []) }
    let (name, isTwin) = names.claim(safe)
    var diagnostics: [Diagnostic] = []
    func warn(_ message: String, hint: String? = nil) {
      let position: SourcePosition? = entry.line.map { SourcePosition(line: $0, column: 1) }
      diagnostics.append(
        Diagnostic(.warning, file: entry.file, position: position, message: message, hint: hint))
    }
    if !missing.isEmpty {
      let fields = missing.map { "{\($0.rawValue)}" }.joined(separator: ", ")
      warn("the document has no \(fields) to name its file by; it is called \(name).pdf")
    }
    if isTwin {
      warn(
        "another document is called \(safe.text) as well; this one is \(name).pdf",
        hint: "--name '{client.id}-{number}' gives each a name of its own")
    }
    return (name, diagnostics)
  }

  private func wantedName(for entry: BatchInput.Entry) -> (String, [NameTemplate.Field]) {
    let bytes = (try? entry.source.get())?.bytes ?? []
    guard let template = options.name else {
      if let stem = entry.stem { return (stem, []) }
      let fields: [NameTemplate.Field] = [.clientID, .clientName, .title]
      let glance = DocumentGlance(bytes, paths: Set(fields.map(\.rawValue)))
      let text = fields.lazy.compactMap { glance.texts[$0.rawValue] }.first { SafeFileName($0) != nil }
      return (text ?? "", [])
    }
    let glance = DocumentGlance(bytes, paths: template.paths)
    let (name, missing) = template.name { field in
      switch field {
      case .week: options.export.week.map { String($0) } ?? calendarWeek(glance)
      case .day: options.export.day?.description
      case .workout: options.export.workout
      case .layout: options.export.layout.map { String($0.split(separator: "/").last ?? "") }
      case .number: String(ordinal + 1)
      case .file: entry.stem
      default: glance.texts[field.rawValue]
      }
    }
    return (name, entry.isReadable ? missing : [])
  }

  private func calendarWeek(_ glance: DocumentGlance) -> String? {
    let text = glance.texts["date"] ?? glance.texts["program.start"]
    return text.flatMap { CalendarWeek(dateText: $0) }?.description
  }
}

extension BatchInput.Entry {
  fileprivate var isReadable: Bool {
    if case .success = source { true } else { false }
  }
}
