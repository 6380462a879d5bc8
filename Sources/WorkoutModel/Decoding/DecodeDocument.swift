public import Diagnostics
package import JSONSource

extension RepsheetDocument {
  /// Reads a document and finds everything that is wrong with it. There is a document only if
  /// nothing is; warnings alone don't count.
  ///
  /// - Parameters:
  ///   - files: Which files the document may name.
  ///   - shared: Exercises that the document may use beside its own and those of its `library`.
  ///   - depth: How deep lists and objects may stand inside each other.
  ///   - readLibrary: Reads a file that the document's `library` names, and decodes it with
  ///     `ExerciseLibrary.decode`. Without it, naming a library is an error.
  ///   - isOutOfTime: Asked often; once true, the rest stays unread, and what comes back is of no use.
  public static func decode(
    _ file: SourceFile, files: FileReach = .ownFolder, shared: [Catalog<Exercise>] = [],
    depth: Int = ResourceLimits().depth,
    readLibrary: ((FileReference) -> Diagnosed<Catalog<Exercise>>)? = nil,
    isOutOfTime: @escaping () -> Bool = { false }
  ) -> Diagnosed<RepsheetDocument> {
    let parsed = JSONNode.parse(file, depth: depth)
    guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    var decoded = decode(
      node, files: files, shared: shared, readLibrary: readLibrary,
      findings: Findings(isOutOfTime: isOutOfTime))
    if parsed.hasErrors { decoded.value = nil }
    decoded.diagnostics = parsed.diagnostics + decoded.diagnostics
    return decoded
  }

  /// Reads a document from JSON that is parsed already, such as an entry of a list of documents.
  package static func decode(
    _ node: JSONNode, files: FileReach = .ownFolder, shared: [Catalog<Exercise>] = [],
    readLibrary: ((FileReference) -> Diagnosed<Catalog<Exercise>>)? = nil,
    findings: Findings = Findings()
  ) -> Diagnosed<RepsheetDocument> {
    let decoder = DocumentDecoder(findings: findings, files: files)
    let value = ValueReader(node, name: "the document", findings: findings)
    var document = decoder.document(value)
    var libraries: [Catalog<Exercise>] = []
    var libraryDiagnostics: [Diagnostic] = []
    for file in document?.libraries ?? [] {
      guard let library = readLibrary?(file) else {
        findings.error(
          at: file.origin.location ?? node.location,
          "the library \(file.path) can't be read from here",
          hint: "put its exercises into the document")
        continue
      }
      libraryDiagnostics += library.diagnostics
      if let exercises = library.value { libraries.append(exercises) }
    }
    libraries += shared
    // Where a library could not be read, every exercise of it would be told as missing.
    let isComplete = libraries.count == (document?.libraries.count ?? 0) + shared.count
    decoder.checkReferences(
      to: isComplete ? [.exercise, .workout] : [.workout], libraries: libraries)
    document?.sharedExercises = libraries
    let result = Diagnosed(document, findings.diagnostics + libraryDiagnostics)
    return result.hasErrors ? Diagnosed(nil, result.diagnostics) : result
  }
}

extension DocumentDecoder {
  fileprivate func document(_ value: ValueReader) -> RepsheetDocument? {
    value.object("document", expected: "a JSON object { … }") { reader in
      checkVersion(reader["repsheet"])
      let client = reader["client"]
      let clients = reader["clients"]
      if let clients, client != nil {
        clients.error(
          "a document has client or clients, not both",
          hint: "put the one into the list of the others")
      }
      return RepsheetDocument(
        title: reader["title"].flatMap(text),
        subtitle: reader["subtitle"].flatMap(text),
        date: reader["date"].flatMap(dateAndTime),
        notes: reader["notes"]?.list(entry: "a note") { sidebar($0) } ?? [],
        language: reader["language"].flatMap(languageTag) ?? .english,
        units: reader["units"]?.choice(UnitSystem.self) ?? .metric,
        brand: reader["brand"].flatMap(brand),
        trainer: reader["trainer"].flatMap(trainer),
        client: client.flatMap(self.client),
        clients: clients.map(self.clients) ?? [],
        libraries: reader["library"]?.list { fileReference($0) } ?? [],
        exercises: exercises(reader["exercises"]),
        workouts: workouts(reader["workouts"]),
        program: reader["program"].flatMap(program),
        log: reader["log"].flatMap(log),
        report: reader["report"].flatMap(report),
        translatedTexts: translatedTexts,
        origin: Origin(value.location))
    }
  }

  /// Tells if a document is of a version that can't be read.
  func checkVersion(_ value: ValueReader?) {
    guard let value else { return }
    if case .number(let text) = value.node.kind, let version = Int(text),
      RepsheetDocument.versions.contains(version)
    {
      return
    }
    let versions = RepsheetDocument.versions.map(String.init).joined(separator: ", ")
    value.error(
      "version \(value.node.spoken) of the format can't be read; this program reads \(versions)",
      hint: "write \"repsheet\": \(RepsheetDocument.versions.upperBound)")
  }

  private func sidebar(_ value: ValueReader) -> Sidebar? {
    value.object("note", expected: "an object { \"title\": …, \"text\": … }") { reader in
      let title = reader["title"].flatMap(text)
      let body = reader.require("text").flatMap(requiredText)
      return body.map { Sidebar(title: title, text: $0) }
    }
  }
}
