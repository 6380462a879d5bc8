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
    switch self {
    case .title: return sheet.title != nil
    case .date: return sheet.document.date != nil
    case .brandName: return sheet.document.brand?.name != nil
    case .clientName: return sheet.client?.name != nil
    case .subtitle: return sheet.document.subtitle != nil
    case .notes: return !sheet.document.notes.isEmpty
    case .brandContact: return sheet.document.brand?.contact.isEmpty == false
    case .brandLogo: return sheet.document.brand?.logo != nil
    case .brandDisclaimer: return sheet.document.brand?.disclaimer != nil
    case .trainer: return sheet.document.trainer != nil
    // A sheet that is about a part of the program says which.
    case .program: return sheet.document.program != nil && sheet.program == nil
    case .log: return sheet.document.log != nil
    case .report: return sheet.document.report != nil
    case .clients: return !sheet.document.clients.isEmpty
    case .clientBodyweight: return sheet.client?.bodyweight != nil
    case .clientMaxes: return sheet.client?.maxes.isEmpty == false
    case .clientGym: return sheet.client?.gym != nil
    case .clientGoal: return sheet.client?.goal != nil
    case .clientPrecautions: return sheet.client?.precautions.isEmpty == false
    case .focus: return sheet.workouts.contains { $0.focus != nil }
    case .duration: return sheet.workouts.contains { $0.duration != nil }
    case .frequency: return sheet.workouts.contains { $0.frequency != nil }
    case .workoutNotes: return sheet.workouts.contains { !$0.notes.isEmpty }
    default: return isPresent(in: sheet.items)
    }
  }

  /// By places: an item holds much, and to walk along them would copy each.
  private func isPresent(in items: [SheetItem]) -> Bool {
    switch self {
    case .itemNotes: items.indices.contains { items[$0].item.notes != nil }
    case .itemWarmUp: items.indices.contains { items[$0].item.warmUp != nil }
    case .itemAlternatives: items.indices.contains { !items[$0].item.alternatives.isEmpty }
    default: items.indices.contains { isPresent(in: items[$0].exercise) }
    }
  }

  private func isPresent(in exercise: Exercise) -> Bool {
    switch self {
    case .summary: exercise.summary != nil
    case .instructions: !exercise.instructions.isEmpty
    case .cues: !exercise.cues.isEmpty
    case .tips: exercise.tips.contains { $0.kind != .coach }
    case .coachTips: exercise.tips.contains { $0.kind == .coach }
    case .tipAuthors: exercise.tips.contains { $0.by != nil }
    case .mistakes: !exercise.mistakes.isEmpty
    case .muscles: !exercise.muscles.primary.isEmpty || !exercise.muscles.secondary.isEmpty
    case .equipment: !exercise.equipment.isEmpty
    case .setup: !exercise.setup.isEmpty
    case .level: exercise.level != nil
    case .precautions: !exercise.precautions.isEmpty
    case .easier: !exercise.easier.isEmpty
    case .harder: !exercise.harder.isEmpty
    case .alternatives: !exercise.alternatives.isEmpty
    case .figure: exercise.figure != nil
    case .images: !exercise.images.isEmpty
    case .imageCaptions: exercise.images.contains { $0.caption != nil }
    case .imageCredits: exercise.images.contains { $0.credit != nil }
    case .video: exercise.video != nil
    case .source: exercise.source != nil
    default: false
    }
  }
}
