import Training
import WorkoutModel

/// The parts of a document that a layout may have a place for. What is there and has none is told, and
/// layout files ask by these names whether something is there.
package enum DocumentMember: String, CaseIterable, Sendable {
  case title
  case date
  case brandName = "brand.name"
  case clientName = "client.name"
  case subtitle
  case notes
  case brandContact = "brand.contact"
  case brandLogo = "brand.logo"
  case brandDisclaimer = "brand.disclaimer"
  case trainer
  case program
  case dayNotes = "weeks.days.note"
  case restDays = "weeks.days.rest"
  case log
  case report
  case clients
  case clientBodyweight = "client.bodyweight"
  case clientMaxes = "client.maxes"
  case clientGym = "client.gym"
  case clientGoal = "client.goal"
  case clientPrecautions = "client.precautions"
  case focus = "workouts.focus"
  case duration = "workouts.duration"
  case frequency = "workouts.frequency"
  case workoutNotes = "workouts.notes"
  case itemNotes = "items.notes"
  case itemAlternatives = "items.alternatives"
  case itemWarmUp = "items.warm-up"
  case summary = "exercises.summary"
  case instructions = "exercises.instructions"
  case cues = "exercises.cues"
  case tips = "exercises.tips"
  case coachTips = "exercises.tips of kind coach"
  case tipAuthors = "exercises.tips.by"
  case mistakes = "exercises.mistakes"
  case muscles = "exercises.muscles"
  case equipment = "exercises.equipment"
  case setup = "exercises.setup"
  case level = "exercises.level"
  case precautions = "exercises.precautions"
  case easier = "exercises.easier"
  case harder = "exercises.harder"
  case alternatives = "exercises.alternatives"
  case figure = "exercises.figure"
  case images = "exercises.images"
  case imageCaptions = "exercises.images.caption"
  case imageCredits = "exercises.images.credit"
  case video = "exercises.video"
  case source = "exercises.source"

  /// What a sheet may do without, and nobody misses: whose it is and what it is called.
  static let unmissed: DocumentMembers = [.title, .date, .brandName, .clientName]

  /// Whether what is printed has it.
  func isPresent(in sheet: SheetContext) -> Bool {
    isPresent(besideExercisesOf: sheet) ?? DocumentMembers(ofExercisesIn: sheet).contains(self)
  }

  /// Nil for what an exercise has.
  fileprivate func isPresent(besideExercisesOf sheet: SheetContext) -> Bool? {
    switch self {
    case .title: return sheet.title != nil
    case .date: return sheet.document.date != nil
    case .brandName: return sheet.document.brand?.name != nil
    case .subtitle: return sheet.document.subtitle != nil
    case .notes: return !sheet.document.notes.isEmpty
    case .brandContact: return sheet.document.brand?.contact.isEmpty == false
    case .brandLogo: return sheet.document.brand?.logo != nil
    case .brandDisclaimer: return sheet.document.brand?.disclaimer != nil
    case .trainer: return sheet.document.trainer != nil
    // A sheet that is about a part of the program says which.
    case .program: return sheet.document.program != nil && sheet.program == nil
    case .dayNotes: return sheet.sessions.contains { $0.note != nil }
    case .restDays: return sheet.days.contains { !$0.rest.isEmpty }
    case .log: return sheet.document.log != nil
    case .report: return sheet.document.report != nil
    case .clients: return !sheet.document.clients.isEmpty
    case .clientName, .clientBodyweight, .clientMaxes, .clientGym, .clientGoal, .clientPrecautions:
      return sheet.client.map { isPresent(of: $0) } ?? false
    case .focus: return sheet.workouts.contains { $0.focus != nil }
    case .duration: return sheet.workouts.contains { $0.duration != nil }
    case .frequency: return sheet.workouts.contains { $0.frequency != nil }
    case .workoutNotes: return sheet.workouts.contains { !$0.notes.isEmpty }
    // By places: an item holds much, and to walk along them would copy each.
    case .itemNotes: return sheet.items.indices.contains { sheet.items[$0].item.notes != nil }
    case .itemWarmUp: return sheet.items.indices.contains { sheet.items[$0].item.warmUp != nil }
    case .itemAlternatives:
      return sheet.items.indices.contains { !sheet.items[$0].item.alternatives.isEmpty }
    default: return nil
    }
  }

  /// False for what is not a client's.
  fileprivate func isPresent(of client: Client) -> Bool {
    switch self {
    case .clientName: client.name != nil
    case .clientBodyweight: client.bodyweight != nil
    case .clientMaxes: !client.maxes.isEmpty
    case .clientGym: client.gym != nil
    case .clientGoal: client.goal != nil
    case .clientPrecautions: !client.precautions.isEmpty
    default: false
    }
  }
}

extension SheetContext {
  /// The days that the sheet is about; none where it is about one visit.
  fileprivate var days: [ExpandedDay] {
    guard session == nil else { return [] }
    return week.map(\.days) ?? program.map { $0.weeks.flatMap(\.days) } ?? []
  }

  fileprivate var sessions: [ExpandedSession] { session.map { [$0] } ?? days.flatMap(\.sessions) }
}

extension DocumentMembers {
  /// Those of them that what is printed has.
  func present(in sheet: SheetContext) -> DocumentMembers {
    var present = intersection(DocumentMembers(ofExercisesIn: sheet))
    for member in DocumentMember.allCases
    where contains(member) && member.isPresent(besideExercisesOf: sheet) == true {
      present.insert(member)
    }
    return present
  }

  /// Those of them that one of the clients has.
  func present(of clients: [Client]) -> DocumentMembers {
    DocumentMembers(
      DocumentMember.allCases.filter { member in contains(member) && clients.contains { member.isPresent(of: $0) } })
  }

  fileprivate init(ofExercisesIn sheet: SheetContext) {
    self = sheet.items.indices.reduce(into: []) { members, index in
      members.formUnion(DocumentMembers(of: sheet.items[index].exercise))
    }
  }

  /// All at once, and only looked at: an exercise holds much, and would be copied for each question.
  private init(of exercise: borrowing Exercise) {
    self.init()
    func note(_ member: DocumentMember, _ isPresent: Bool) {
      if isPresent { insert(member) }
    }
    note(.summary, exercise.summary != nil)
    note(.instructions, !exercise.instructions.isEmpty)
    note(.cues, !exercise.cues.isEmpty)
    for tip in exercise.tips {
      note(tip.kind == .coach ? .coachTips : .tips, true)
      note(.tipAuthors, tip.by != nil)
    }
    note(.mistakes, !exercise.mistakes.isEmpty)
    note(.muscles, !exercise.muscles.primary.isEmpty || !exercise.muscles.secondary.isEmpty)
    note(.equipment, !exercise.equipment.isEmpty)
    note(.setup, !exercise.setup.isEmpty)
    note(.level, exercise.level != nil)
    note(.precautions, !exercise.precautions.isEmpty)
    note(.easier, !exercise.easier.isEmpty)
    note(.harder, !exercise.harder.isEmpty)
    note(.alternatives, !exercise.alternatives.isEmpty)
    note(.figure, exercise.figure != nil)
    note(.images, !exercise.images.isEmpty)
    note(.imageCaptions, exercise.images.contains { $0.caption != nil })
    note(.imageCredits, exercise.images.contains { $0.credit != nil })
    note(.video, exercise.video != nil)
    note(.source, exercise.source != nil)
  }
}
