import PageLayout
import Training
import WorkoutModel

/// What `{…}` in a layout's text can stand for. Where the document's warnings have a name for it, it
/// is that name.
enum TextValue: String, CaseIterable, Sendable {
  case title
  case subtitle
  case date
  case clientName = "client.name"
  case clientGoal = "client.goal"
  case brandName = "brand.name"
  case brandDisclaimer = "brand.disclaimer"
  case trainerName = "trainer.name"
  case trainerPhone = "trainer.phone"
  case trainerEmail = "trainer.email"
  case workoutTitle = "workouts.title"
  case focus = "workouts.focus"
  case duration = "workouts.duration"
  case exerciseNumber = "exercises.number"
  case exerciseName = "exercises.name"
  case summary = "exercises.summary"
  case itemNotes = "items.notes"
  case dayName = "day.name"
  case dayDate = "day.date"
  case noteTitle = "notes.title"
  case noteText = "notes.text"
  case page
  case pages

  /// The part of the document that is printed with it, where leaving it out is worth a word.
  var member: DocumentMember? {
    switch self {
    case .subtitle: .subtitle
    case .clientGoal: .clientGoal
    case .brandDisclaimer: .brandDisclaimer
    case .trainerName, .trainerPhone, .trainerEmail: .trainer
    case .focus: .focus
    case .duration: .duration
    case .summary: .summary
    case .itemNotes: .itemNotes
    case .noteText: .notes
    default: nil
    }
  }

  /// Where it stands for nothing, and where it would for something; nil where all is well.
  func refusal(in scope: BlockScope) -> (reason: String, hint: String)? {
    func each(_ part: RepeatedPart, _ thing: String) -> (String, String)? {
      scope.repeats.contains(part)
        ? nil
        : (
          "{\(rawValue)} is of one \(thing), and here there is none",
          "put the text in { \"block\": \"each\", \"of\": \"\(part.rawValue)\", \"blocks\": [ … ] }"
        )
    }
    switch self {
    case .exerciseNumber, .exerciseName, .summary, .itemNotes: return each(.exercises, "exercise")
    case .noteTitle, .noteText: return each(.notes, "sidebar")
    case .page, .pages:
      return scope.place == .furniture
        ? nil
        : (
          "{\(rawValue)} is known in header and footer alone",
          "put the text in the layout's header or footer"
        )
    default: return nil
    }
  }

  /// With the document's markup; nil where the document doesn't say it.
  func text(in sheet: SheetContext) -> String? {
    func own(_ text: Text?) -> String? { text.map { $0.resolved(in: sheet.language).string } }
    return switch self {
    case .title: own(sheet.title)
    case .subtitle: own(sheet.document.subtitle)
    case .date: sheet.document.date.map { sheet.format.date($0.date) }
    case .clientName: own(sheet.client?.name)
    case .clientGoal: own(sheet.client?.goal)
    case .brandName: own(sheet.document.brand?.name)
    case .brandDisclaimer: own(sheet.document.brand?.disclaimer)
    case .trainerName: own(sheet.document.trainer?.name)
    case .trainerPhone: own(sheet.document.trainer?.phone)
    case .trainerEmail: own(sheet.document.trainer?.email)
    case .workoutTitle: own(sheet.workout.title)
    case .focus: own(sheet.workout.focus)
    case .duration: sheet.workout.duration.map { sheet.format.span($0) }
    case .exerciseNumber: sheet.items.first.map { sheet.number(of: $0) }
    case .exerciseName: own(sheet.items.first?.exercise.name)
    case .summary: own(sheet.items.first?.exercise.summary)
    case .itemNotes: own(sheet.items.first?.item.notes)
    case .dayName: sheet.day.map { sheet.dayName($0) }
    case .dayDate: sheet.day?.date.map { sheet.format.date($0, .longDayAndMonth) }
    case .noteTitle: own(sheet.document.notes.first?.title)
    case .noteText: own(sheet.document.notes.first?.text)
    case .page: sheet.page.map { sheet.format.count($0.number) }
    case .pages: sheet.page.map { sheet.format.count($0.total) }
    }
  }
}
