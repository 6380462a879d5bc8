package import WorkoutModel

/// What the numbers of a series are, and in which unit.
package enum ProgressQuantity: Sendable, Hashable {
  /// By a formula.
  case estimatedMax(LoadUnit)
  /// A load where nothing can be estimated.
  case load(LoadUnit)
  /// Added to one's own weight; less than zero for help.
  case addedLoad(LoadUnit)
  /// All of one load, or of none.
  case reps
  case pin
  case seconds
  case distance(DistanceUnit)
  /// In seconds.
  case timeOver(Distance)
  case mass(LoadUnit)
  case length(LengthUnit)
  /// In hundredths.
  case share

  /// Where better lies. With measurements only a goal can tell.
  package var betterDirection: Direction? {
    switch self {
    case .estimatedMax, .load, .addedLoad, .reps, .pin, .seconds, .distance: .up
    case .timeOver: .down
    case .mass, .length, .share: nil
    }
  }

  /// What numbers are rounded to before they are printed or subtracted, so that a printed change is
  /// the difference of the printed numbers.
  package var step: FixedDecimal {
    switch self {
    case .estimatedMax, .mass, .length, .share: FixedDecimal(millionths: 100_000)
    case .load, .addedLoad, .pin, .distance: FixedDecimal(millionths: 10_000)
    case .reps, .seconds, .timeOver: 1
    }
  }
}

/// Which way a number goes.
package enum Direction: Sendable, Hashable { case up, down }

/// A change of a number between two times.
package struct Change: Sendable, Hashable {
  /// What is wished for.
  package enum Merit: Sendable, Hashable { case better, worse, neutral }

  package let amount: FixedDecimal
  package let merit: Merit

  /// - Parameter better: where better lies; nil where nobody said.
  package init(from old: FixedDecimal, to new: FixedDecimal, better: Direction?) {
    amount = new - old
    merit =
      switch (better, amount == .zero) {
      case (nil, _), (_, true): .neutral
      case (.up, _): amount > .zero ? .better : .worse
      case (.down, _): amount < .zero ? .better : .worse
      }
  }

  /// Nil for no change.
  package var direction: Direction? {
    amount == .zero ? nil : amount > .zero ? .up : .down
  }
}
