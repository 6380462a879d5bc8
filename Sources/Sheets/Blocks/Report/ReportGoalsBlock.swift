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

  package var prints: DocumentMembers { [.report, .clientGoal] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    var children: [Column.Child] = []
    if let goal = sheet.client?.goal {
      children.append(.init(sheet.text(goal, .body), spaceBefore: 4, keepsWithNext: true))
    }
    let goals = report.progress.goals
    if !goals.isEmpty {
      children.append(.init(table(goals, report), spaceBefore: 6))
    }
    return report.section(.reportGoals, spaceBefore: spaceBefore, flow: .together, children)
  }

  private func table(_ goals: [GoalProgress], _ report: ReportContext) -> any LayoutElement {
    let sheet = report.sheet
    let isWide = sheet.contentWidth > 440
    let rows = goals.map { texts($0, report) }
    let heads: [LabelKey] = [
      .columnGoal, .columnGoalTarget, .columnNow, .columnToGo, .columnBy, .columnStanding,
    ]
    // On narrow pages what is left is for the reader to subtract.
    let shown = isWide ? [0, 1, 2, 3, 4, 5] : [0, 1, 2, 4, 5]
    let areNumbers = 1...3
    return Table(
      summary: sheet.phrase(.reportGoals),
      columns: shown.map { column in
        column == 0
          ? .flexible()
          : .fixed(
            report.width(of: rows.map { $0[column] }, .tip, head: sheet.phrase(heads[column])))
      },
      header: shown.map {
        report.head(
          sheet.phrase(heads[$0]), alignment: areNumbers.contains($0) ? .end : .start)
      },
      rows: zip(goals, rows).map { goal, texts in
        let isShort = goal.standing == .behind || goal.standing == .overdue
        return Table.Row(
          shown.map { column in
            switch column {
            case 1: report.cell(texts[1], .tip, alignment: .end)
            case 2: report.cell(texts[2], alignment: .end)
            case 3: report.cell(texts[3], color: .secondary, alignment: .end)
            case 4: report.cell(texts[4], color: .secondary)
            case 5: report.cell(texts[5], .tip, color: isShort ? .accent : .ink)
            default: report.cell(texts[0])
            }
          }, hasHeader: true)
      }, columnGap: isWide ? 20 : 10, rowGap: 5, rule: sheet.stroke(.hairline, width: 0.35))
  }

  /// Goal, target, now, to go, by, standing.
  private func texts(_ goal: GoalProgress, _ report: ReportContext) -> [String] {
    let (sheet, words) = (report.sheet, report.words)
    let name =
      switch goal.goal.aim {
      case .lift(let exercise, _):
        sheet.phrase(.reportEstimateOf, ["name": report.name(of: exercise)])
      case .measurement(let name, _): report.name(ofMeasurement: name)
      }
    return [
      name, words.target(goal.target, goal.quantity),
      goal.current.map { words.value($0.value, goal.quantity) } ?? "",
      goal.standing == .reached
        ? "" : goal.remaining.map { words.value($0, goal.quantity) } ?? "",
      goal.goal.by.map { sheet.format.calendar.text($0, .medium) } ?? "",
      sheet.phrase(standing(goal.standing)),
    ]
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
