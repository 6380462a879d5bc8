import Training
import WorkoutModel

/// An item of the printed workout with its exercise and its number.
struct SheetItem {
  /// Its place in the workout, from 0.
  var index: Int
  @Shared var item: WorkoutItem
  @Shared var exercise: Exercise
  @Shared var block: WorkoutBlock
  /// `1`, `2`, … or `A1`, `A2`, `B` where a superset pairs items.
  var number: String
  var repetition: BlockRepetition
  /// The first and the last of its block: a heading stands before, a bracket runs from one to the other.
  var isFirstOfBlock: Bool
  var isLastOfBlock: Bool
  /// What to do of it, with the loads of the client that the sheet is for. An item that has no plan,
  /// and whose block gives it none, is for as often as the person likes.
  @Shared var plannedWork: Prescription

  /// Whether it is one of several that are done in turn without a pause.
  var isPaired: Bool { block.style.name == .superset && block.items.count > 1 }

  /// What to do, where anything is said about it.
  var plan: Prescription? { item.plan(in: block, of: exercise) == nil ? nil : plannedWork }

  /// The same item for someone else.
  func worked(for trainee: Trainee) -> SheetItem {
    var item = self
    item.plannedWork = Prescription(of: self.item, exercise, in: block, for: trainee)
    return item
  }
}

extension SheetItem {
  /// The items of a workout in order, with the loads of whoever does it.
  static func items(
    of workout: Workout, in document: RepsheetDocument, for trainee: Trainee
  ) -> [SheetItem] {
    let usesLetters = workout.blocks.contains { $0.style.name == .superset && $0.items.count > 1 }
    var items: [SheetItem] = []
    var count = 0
    for block in workout.blocks {
      let repetition = BlockRepetition(block.style, items: block.items.count)
      let isPaired = block.style.name == .superset && block.items.count > 1
      if isPaired { count += 1 }
      for (index, item) in block.items.enumerated() {
        guard let exercise = document.exercise(item.exercise) else { continue }
        if !isPaired { count += 1 }
        let letter = Self.letter(count)
        items.append(
          SheetItem(
            index: items.count, item: item, exercise: exercise, block: block,
            number: isPaired ? "\(letter)\(index + 1)" : usesLetters ? letter : "\(count)",
            repetition: repetition, isFirstOfBlock: index == 0,
            isLastOfBlock: index == block.items.count - 1,
            plannedWork: Prescription(of: item, exercise, in: block, for: trainee)))
      }
    }
    return items
  }

  /// A, B, … Z, AA, AB, …
  static func letter(_ number: Int) -> String {
    var rest = number
    var letters = ""
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(Character(UnicodeScalar(UInt8(65 + digit)))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
