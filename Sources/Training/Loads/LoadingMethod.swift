package import WorkoutModel

/// How the load of an exercise is put together, which decides what can be loaded.
package enum LoadingMethod: Hashable, Sendable {
  /// A bar with plates.
  case barbell(Barbell)
  /// One of these in each hand, lightest first.
  case dumbbells([Load])
  /// Whole steps of a machine, a cable, a kettlebell rack.
  case steps(Load)
  /// Nothing is known about what there is.
  case unknown

  /// By the first piece of the exercise's equipment that is a barbell or a dumbbell; everything else,
  /// and both where the gym doesn't list them, by the gym's increment.
  package init(of exercise: borrowing Exercise, in gym: Gym?) {
    let equipment = exercise.equipment.lazy.compactMap { LoadedEquipment($0) }.first
    switch (equipment, gym) {
    case (.barbell, let gym?):
      self = Barbell(gym).map { .barbell($0) } ?? .added(in: gym)
    case (.dumbbell, let gym?) where !gym.dumbbells.isEmpty:
      self = .dumbbells(gym.dumbbells.sorted())
    default: self = .added(in: gym)
    }
  }

  /// Of what is hung on a person or taken off a stack.
  static func added(in gym: Gym?) -> LoadingMethod {
    guard let increment = gym?.increment, increment.amount > 0 else { return .unknown }
    return .steps(increment)
  }
}

/// Equipment whose loads a gym lists piece by piece.
enum LoadedEquipment: Hashable {
  case barbell, dumbbell

  /// Told by a word, in any of the languages that the text has.
  init?(_ text: Text) {
    let strings = text.translations.isEmpty ? [text.string] : text.translations.map(\.string)
    let words = strings.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) }
    if words.contains(where: Self.barbells.contains) {
      self = .barbell
    } else if words.contains(where: Self.dumbbells.contains) {
      self = .dumbbell
    } else {
      return nil
    }
  }

  /// Only words that mean nothing else: a Spanish `barra` may hang over a door.
  private static let barbells: Set<String> = [
    "barbell", "barbells", "langhantel", "langhanteln", "bilanciere", "sztanga", "halterstang",
    "skivstång", "vektstang", "vægtstang",
  ]
  private static let dumbbells: Set<String> = [
    "dumbbell", "dumbbells", "kurzhantel", "kurzhanteln", "mancuerna", "mancuernas", "haltère",
    "haltères", "manubrio", "manubri", "halter", "halteres", "hantle", "dumbell", "dumbells",
  ]
}
