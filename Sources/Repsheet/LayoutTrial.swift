public import Diagnostics
package import Drawing
package import Sheets
package import WorkoutModel

extension Exporter {
  /// All that is wrong with a layout file: what it says, and what shows when ordinary workouts are laid
  /// out on every paper that it speaks of.
  public func check(
    layout file: SourceFile, limits: ResourceLimits = ResourceLimits()
  ) -> [Diagnostic] {
    let deadline = Deadline(seconds: limits.seconds)
    let diagnostics = problems(of: file, limits, by: deadline)
    guard deadline.hasPassed else { return diagnostics }
    return [
      deadline.refusal(
        "the layout", to: "check", "leave some of its papers and attempts out",
        at: SourceLocation(file: file, offset: 0))
    ]
  }

  private func problems(
    of file: SourceFile, _ limits: ResourceLimits, by deadline: Deadline
  ) -> [Diagnostic] {
    let read = LayoutSource.read(file, depth: limits.depth)
    guard let layout = read.value else { return read.diagnostics }
    let access = FileAccess()
    var diagnostics =
      read.diagnostics + layout.warnings
      + pictures.load(
        layout.pictures.map { ($0, access) }, limits, isOutOfTime: { deadline.hasPassed })
    guard diagnostics.allSatisfy({ $0.severity != .error }) else { return diagnostics }
    // A place that is too narrow on one paper need not be told again for a smaller one.
    var told: Set<String> = []
    for paper in layout.spokenPapers {
      for problem in trial(layout, on: paper, limits, by: deadline) {
        let place = problem.pointer.map { "\($0) \(problem.position?.line ?? 0)" } ?? problem.message
        if told.insert(place).inserted { diagnostics.append(problem) }
      }
    }
    return diagnostics
  }

  /// What stands in the way of printing the samples.
  private func trial(
    _ layout: LayoutSource, on paper: Paper, _ limits: ResourceLimits, by deadline: Deadline
  ) -> [Diagnostic] {
    Samples.names.flatMap { name -> [Diagnostic] in
      guard !deadline.hasPassed, let text = Samples.text(of: name),
        let document = RepsheetDocument.decode(SourceFile(name: name, bytes: Array(text.utf8))).value
      else { return [] }
      return pages(of: document, in: layout, on: paper, limits, by: deadline).diagnostics
        .filter { $0.severity == .error }
        .map { problem in
          guard problem.file == nil else { return problem }
          var spoken = problem
          spoken.message = "the sample \(name) can't be printed on \(paper.name): \(problem.message)"
          return spoken
        }
    }
  }

  /// The pages of the first subject that a layout has in a document; none where it has no such subject, as
  /// a document without a program has none for a layout of weeks.
  package func pages(
    of document: RepsheetDocument, in layout: LayoutSource, on paper: Paper
  ) -> Diagnosed<[[Page]]> {
    let limits = ResourceLimits()
    return pages(of: document, in: layout, on: paper, limits, by: Deadline(seconds: limits.seconds))
  }

  private func pages(
    of document: RepsheetDocument, in layout: LayoutSource, on paper: Paper,
    _ limits: ResourceLimits, by deadline: Deadline
  ) -> Diagnosed<[[Page]]> {
    do throws(Diagnostic) {
      var maker = SheetMaker(
        source: layout, options: SheetOptions(paper: paper),
        labels: try labels.labels(for: document.language).labels, typesetter: typesetter, figures: figures,
        pictures: pictures)
      maker.maximumPages = limits.pages
      maker.isOutOfTime = { deadline.hasPassed }
      let choice = try? SubjectChoice(
        maker.subject, for: maker.trainees, layout: layout.name, of: document, ExportOptions())
      let entries = Array(choice?.entries.prefix(1) ?? [])
      figures.prepare(Self.exercises(of: entries.map(\.subject), in: document))
      return maker.pages(of: entries, in: document)
    } catch {
      return Diagnosed(nil, [error])
    }
  }
}
