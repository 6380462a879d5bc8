import Training
import WorkoutModel

extension SheetContext {
  /// What a report on a log says; nil where nothing is logged.
  /// - Parameter planned: the program that the log is held against.
  func progress(
    in log: TrainingLog, of planned: ExpandedProgram?, for layout: LayoutFile
  ) -> ProgressReport? {
    let request = document.report ?? ReportRequest()
    let lifts = layout.blocks.all(ReportLiftsBlock.self).first
    // What lies behind the last day that anything is known of is not missed yet.
    let known = [TrainingHistory.span(of: log)?.last, document.date?.date].compactMap { $0 }.max()
    return ProgressReport(
      log, request,
      ProgressReport.Basis(
        units: document.units, calendar: format.calendar.rule(for: log, request),
        formula: request.formula ?? lifts?.formula ?? .epley,
        planned: planned?.plannedSessions?.filter { session in
          known.map { session.date <= $0 } ?? true
        },
        workouts: document.workouts)
    ) { document.exercise($0)?.muscles }
  }
}
