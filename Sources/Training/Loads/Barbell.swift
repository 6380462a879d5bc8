package import WorkoutModel

/// A bar and the plates that there are for it.
package struct Barbell: Hashable, Sendable {
  package var bar: Load
  /// Heaviest first, each size once.
  package var plates: [Plate]

  /// Nil where the gym has no plates.
  package init?(_ gym: Gym) {
    guard let unit = gym.plates.first?.load.unit else { return nil }
    bar = gym.bar ?? Self.standardBar(unit)
    plates = []
    for plate in gym.plates.sorted(by: { $0.load > $1.load }) where plate.load.amount > 0 {
      // Sizes that are listed twice are there twice.
      if let last = plates.last, last.load == plate.load {
        plates[plates.count - 1].pairs = last.pairs.flatMap { known in plate.pairs.map { known + $0 } }
      } else {
        plates.append(plate)
      }
    }
    guard !plates.isEmpty else { return nil }
  }

  /// The bar where the gym names none: 20 kg (IWF Technical and Competition Rules & Regulations,
  /// men's bar), or the 45 lb that it is sold as where plates are in pounds.
  private static func standardBar(_ unit: LoadUnit) -> Load {
    switch unit {
    case .kilograms: Load(20, .kilograms)
    case .pounds: Load(45, .pounds)
    }
  }

  /// The unit that its loads come to: that of the heaviest plate.
  var unit: LoadUnit { plates.first?.load.unit ?? bar.unit }

  /// Whether bar and plates are not all in one unit, so that loads are no round numbers.
  var isMixed: Bool { bar.unit != unit || plates.contains { $0.load.unit != unit } }
}

/// A loaded bar.
package struct PlateStack: Hashable, Sendable {
  package var bar: Load
  /// On one side, from the collar outwards: heaviest first.
  package var plates: [Load]
  /// Of bar and both sides.
  package var total: Load

  /// How many plates come off and go on, on each side, to get from here to another stack: what is
  /// the same from the collar outwards stays.
  package func changes(to other: PlateStack) -> Int {
    let same = zip(plates, other.plates).prefix { $0 == $1 }.count
    return plates.count + other.plates.count - 2 * same
  }
}
