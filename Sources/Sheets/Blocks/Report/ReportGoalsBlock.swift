import Drawing
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// What is to be reached, where it stands, and whether it will be there in time.
package struct ReportGoalsBlock: SheetBlock {
  package static let name = "report-goals"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("space-before", LayoutSchema.length(0...100))
  ]

  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: Set<DocumentMember> { [.report, .clientGoal] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    var children: [Column.Child] = []
    if let goal = sheet.client?.goal {
      children.append(.init(sheet.text(goal, .body), spaceBefore: 4, keepsWithNext: true))
    }
    let goals = report.progress.goals
    if !goals.isEmpty {
      let isWide = sheet.contentWidth > 440
      children.append(
        .init(
          Table(
            summary: sheet.phrase(.reportGoals),
            columns: [
              .flexible(), .fixed(56), .fixed(56), .fixed(52), .fixed(isWide ? 78 : 60),
              .fixed(isWide ? 96 : 54),
            ],
            header: [
              report.head(sheet.phrase(.columnGoal)),
              report.head(sheet.phrase(.columnTarget), alignment: .end),
              report.head(sheet.phrase(.columnNow), alignment: .end),
              report.head(sheet.phrase(.columnToGo), alignment: .end),
              report.head(sheet.phrase(.columnBy)), report.head(sheet.phrase(.columnStanding)),
            ], rows: goals.map { row($0, report) }, columnGap: isWide ? 14 : 8, rowGap: 5,
            rule: sheet.stroke(.hairline, width: 0.35)), spaceBefore: 6))
    }
    return report.section(sheet.phrase(.reportGoals), spaceBefore: spaceBefore, children)
  }

  private func row(_ goal: GoalProgress, _ report: ReportContext) -> Table.Row {
    let (sheet, words) = (report.sheet, report.words)
    let name =
      switch goal.goal.aim {
      case .lift(let exercise, _):
        sheet.phrase(.reportEstimateOf, ["name": report.name(of: exercise)])
      case .measurement(let name, _): report.name(ofMeasurement: name)
      }
    let isShort = goal.standing == .behind || goal.standing == .overdue
    return Table.Row(
      [
        report.cell(name),
        report.cell(words.target(goal.target, goal.quantity), .tip, alignment: .end),
        report.cell(
          goal.current.map { words.value($0.value, goal.quantity) } ?? "", alignment: .end),
        report.cell(
          goal.remaining.map { words.value($0, goal.quantity) } ?? "", color: .secondary,
          alignment: .end),
        report.cell(
          goal.goal.by.map { sheet.format.calendar.text($0, .medium) } ?? "", color: .secondary),
        report.cell(
          sheet.phrase(standing(goal.standing)), .tip, color: isShort ? .accent : .ink),
      ], hasHeader: true)
  }

  private func standing(_ standing: GoalProgress.Standing) -> LabelKey {
    switch standing {
    case .reached: .goalReached
    case .onCourse: .goalOnCourse
    case .behind: .goalBehind
    case .overdue: .goalOverdue
    case .open: .goalOpen
    case .unknown: .goalUnknown
    }
  }
}
