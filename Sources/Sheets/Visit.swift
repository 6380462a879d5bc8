import Training
import WorkoutModel

/// One visit of a printed week, with what is done there.
struct Visit {
  var day: ExpandedDay
  var session: ExpandedSession
  var items: [SheetItem]

  /// All of a week's, day by day; their loads are worked out once for all pages.
  static func all(of week: ExpandedWeek, in document: RepsheetDocument, for trainee: Trainee) -> [Visit] {
    week.days.flatMap { day in
      day.sessions.map { session in
        Visit(
          day: day, session: session,
          items: SheetItem.items(of: session.workout, in: document, for: trainee))
      }
    }
  }
}

extension SheetContext {
  func visits(on day: ExpandedDay) -> [Visit] {
    visits.filter { $0.day.day == day.day }
  }

  /// Turned to one visit of the week.
  func turned(to visit: Visit) -> SheetContext {
    var sheet = self
    sheet.day = visit.day
    sheet.session = visit.session
    sheet.workout = visit.session.workout
    sheet.items = visit.items
    return sheet
  }
}
