public import Diagnostics
import Sheets
import WorkoutModel

extension Exporter {
  /// All that is wrong with a layout file: what it says, and what shows when ordinary workouts are laid
  /// out on every paper that it speaks of.
  public func check(layout file: SourceFile) -> [Diagnostic] {
    let read = LayoutSource.read(file)
    guard let layout = read.value else { return read.diagnostics }
    var diagnostics = read.diagnostics + pictures.load(layout.pictures, FileAccess())
    guard diagnostics.allSatisfy({ $0.severity != .error }) else { return diagnostics }
    // A place that is too narrow on one paper need not be told again for a smaller one.
    var told: Set<String> = []
    for paper in layout.spokenPapers {
      for problem in trial(layout, on: paper) {
        let place = problem.pointer.map { "\($0) \(problem.position?.line ?? 0)" } ?? problem.message
        if told.insert(place).inserted { diagnostics.append(problem) }
      }
    }
    return diagnostics
  }

  /// What stands in the way of printing the samples.
  private func trial(_ layout: LayoutSource, on paper: Paper) -> [Diagnostic] {
    Samples.names.flatMap { name -> [Diagnostic] in
      guard let text = Samples.text(of: name),
        let document = RepsheetDocument.decode(SourceFile(name: name, bytes: Array(text.utf8))).value,
        let words = try? labels.labels(for: document.language)
      else { return [] }
      let maker = SheetMaker(
        source: layout, options: SheetOptions(paper: paper), labels: words.labels,
        typesetter: typesetter, figures: figures, pictures: pictures)
      // A sample without a program has nothing for a layout of weeks.
      let choice = try? SubjectChoice(
        maker.subject, for: maker.trainees, layout: layout.name, of: document, ExportOptions())
      let entries = Array(choice?.entries.prefix(1) ?? [])
      figures.prepare(Self.exercises(of: entries.map(\.subject), in: document))
      return maker.pages(of: entries, in: document).diagnostics
        .filter { $0.severity == .error }
        .map { problem in
          guard problem.file == nil else { return problem }
          var spoken = problem
          spoken.message = "the sample \(name) can't be printed on \(paper.name): \(problem.message)"
          return spoken
        }
    }
  }
}
