package import JSONSource
package import PageLayout
import Training
import WorkoutModel

/// Lines for what the client wants to ask; the coach's copy has none.
package struct ReportQuestionsBlock: SheetBlock {
  package static let name = "report-questions"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("lines", LayoutSchema.count(1...20)),
    .init("pitch", LayoutSchema.length(20...60)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var lines: Int
  /// From line to line, in points.
  var pitch: Double
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    lines = options["lines"]?.count(in: 1...20) ?? 3
    pitch = options["pitch"]?.points(in: 20...60) ?? 26
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 28
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet), sheet.audience == .client else { return [] }
    let element = Column([
      .init(report.heading(sheet.name(.reportQuestions, .heading)), keepsWithNext: true),
      .init(
        WriteLines(count: lines, pitch: pitch, stroke: sheet.stroke(.penBox)),
        spaceBefore: pitch - 4),
    ])
    // Empty lines are no reason for another page.
    return [.init(WhereRoom(element: element), spaceBefore: spaceBefore)]
  }
}
