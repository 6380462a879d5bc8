import Illustrations
import WorkoutModel

/// Finds the bundled figure of an exercise that names none, by what the exercise is called.
///
/// A wrong picture is worse than none: the whole name has to agree with a figure's title or one of its
/// further names, and the exercise's equipment and position, where it says any, with what is drawn.
struct FigureIndex: Sendable {
  /// By ``NameKey`` of each name.
  private let entries: [NameKey: Entry]

  private struct Entry: Sendable {
    var figure: String
    var implements: Set<FigureImplement>
    var base: FigureBase
  }

  /// Of all bundled figures. Made when the first exercise asks for it.
  static let bundled = FigureIndex()

  private init() {
    var entries: [NameKey: Entry] = [:]
    for (name, label) in BundledDrawings.labels {
      let entry = Entry(figure: name, implements: label.implements, base: label.base)
      for called in [label.title] + label.names { entries[NameKey(called)] = entry }
    }
    self.entries = entries
  }

  /// The name of the figure; nil where none is sure.
  func figure(for exercise: Exercise) -> String? {
    let english = exercise.name.translations.first { $0.language.base == .english }?.string
    guard let entry = entries[NameKey(english ?? exercise.name.string)],
      Self.agree(exercise.equipment, entry.implements),
      Self.agree(exercise.position, entry.base)
    else { return nil }
    return entry.figure
  }

  /// Whether what the exercise is done with is what the figure holds. A piece of equipment that is not
  /// known could be anything.
  private static func agree(_ equipment: [Text], _ drawn: Set<FigureImplement>) -> Bool {
    var named: Set<FigureImplement> = []
    var isOpen = true
    for piece in equipment {
      let english = piece.translations.first { $0.language.base == .english }?.string
      switch EquipmentWord(english ?? piece.string) {
      case .implement(let implement)?: named.insert(implement)
      case .furniture?: break
      case .other?: continue
      case nil: return false
      }
      isOpen = false
    }
    return isOpen || named == drawn
  }

  private static func agree(_ position: Position?, _ base: FigureBase) -> Bool {
    switch (position, base) {
    case (nil, _), (.moving, _): true
    case (.standing, .standing), (.seated, .seated), (.kneeling, .kneeling), (.supine, .supine),
      (.prone, .prone), (.quadruped, .quadruped), (.sideLying, .sideLying), (.hanging, .hanging):
      true
    // On hands and feet or knees: both words are used.
    case (.quadruped, .prone), (.prone, .quadruped), (.kneeling, .quadruped), (.quadruped, .kneeling):
      true
    default: false
    }
  }
}

/// What an exercise's list of equipment names.
private enum EquipmentWord {
  case implement(FigureImplement)
  /// It carries the body, or is nothing at all.
  case furniture
  /// Something, without saying what.
  case other

  init?(_ text: String) {
    guard let known = Self.words[NameKey(text)] else { return nil }
    self = known
  }

  private static let words: [NameKey: EquipmentWord] = {
    var words: [NameKey: EquipmentWord] = [:]
    func add(_ word: EquipmentWord, _ names: [String]) {
      for name in names { words[NameKey(name)] = word }
    }
    add(.implement(.dumbbell), ["dumbbell", "dumbell", "pair of dumbbells", "hand weights"])
    // Another bend of the bar does not show at a figure's size.
    add(
      .implement(.barbell),
      ["barbell", "Olympic barbell", "EZ bar", "EZ-curl bar", "E-Z curl bar", "curl bar"])
    add(.implement(.kettlebell), ["kettlebell"])
    add(.implement(.cable), ["cable", "cable machine", "cable tower", "cable column", "pulley"])
    add(
      .implement(.band),
      ["band", "resistance band", "mini band", "loop band", "exercise band", "elastic band"])
    add(
      .implement(.ball),
      ["exercise ball", "stability ball", "Swiss ball", "gym ball", "physioball", "fitness ball"])
    add(.implement(.machine), ["machine", "weight machine", "plate-loaded machine"])
    add(
      .furniture,
      [
        "bodyweight", "body weight", "body only", "none", "no equipment", "nothing", "floor", "mat",
        "exercise mat", "yoga mat", "bench", "flat bench", "incline bench", "adjustable bench", "box",
        "plyo box", "step", "chair", "table", "wall", "pull-up bar", "chin-up bar", "parallel bars",
        "dip bars", "dip station", "rack", "squat rack", "power rack", "plates", "weight plates",
      ])
    add(.other, ["other"])
    return words
  }()
}
