import Drawing
import WorkoutModel

/// The pages that one of a layout's attempts makes of a sheet.
struct SheetAttempt {
  var pagination: SheetPagination
  var pages: [Frame]
  /// The attempts before it, which take more pages or fit on none.
  var outdone: [SheetPagination]

  private var sheet: SheetContext { pagination.sheet }

  /// What its blocks have a place for, and what was put back.
  var printed: DocumentMembers {
    var printed = pagination.printed
    if pagination.layout.exercises?.detail == .cues, stepless.isEmpty { printed.insert(.instructions) }
    return printed
  }

  /// Of what it does not print, or not of all exercises, what it had to leave out for lack of room.
  func crowdedOut(of missing: DocumentMembers) -> DocumentMembers {
    guard !missing.isEmpty else { return [] }
    var crowded = outdone.reduce(into: DocumentMembers()) { $0.formUnion($1.printed) }
    if !sheet.details.isEmpty { crowded.insert(.instructions) }
    return crowded.intersection(missing)
  }

  /// A part that is left out, with the exercises that it is left out of where others have it.
  func spoken(_ member: DocumentMember) -> String {
    guard member == .instructions else { return member.rawValue }
    let (stepless, all) = (stepless, named { !$0.exercise.instructions.isEmpty })
    // Without a list of exercises it is left out of all.
    guard !stepless.isEmpty, stepless.count < all.count else { return member.rawValue }
    return "\(member.rawValue) of \(stepless.joined(separator: ", "))"
  }

  /// The exercises whose steps are left out, by their ids.
  private var stepless: [String] {
    guard let detail = pagination.layout.exercises?.detail else { return [] }
    return named { item in
      ExerciseText(entry: item, sheet: sheet, detail: sheet.details[item.index] ?? detail).leavesStepsOut
    }
  }

  /// The ids of exercises, each once.
  private func named(_ isMeant: (SheetItem) -> Bool) -> [String] {
    var known: Set<String> = []
    return sheet.items.filter(isMeant).map(\.exercise.id).filter { known.insert($0).inserted }
  }
}

extension SheetPagination {
  /// What its blocks have a place for.
  fileprivate var printed: DocumentMembers {
    (layout.header + layout.blocks + layout.footer).printed(in: sheet)
  }
}

extension LayoutFile {
  /// Its list of exercises; nil where it has none.
  var exercises: ExerciseList? {
    blocks.lazy.compactMap { $0.block as? ExerciseList }.first
  }
}
