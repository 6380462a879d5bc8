package import WorkoutModel

/// What a set's result is measured by. Results are compared within one yardstick and never across two.
package enum Yardstick: Sendable, Hashable {
  /// Repetitions of a load that is not the lifter's own: by the estimated one-rep max. What has more
  /// repetitions than an estimate allows is less than all that has one: by load, then repetitions.
  case load
  /// Repetitions of one's own weight: by what was added, help counting as less than nothing, then by
  /// repetitions. No estimate: how heavy the body was that day is not known.
  case bodyweight
  /// Repetitions at a pin of a weight stack: by pin, then repetitions. A pin is a place, not a load.
  case pin
  /// Repetitions with one kind of band: bands have no order.
  case band(String?)
  /// How long: by load, then time.
  case time
  /// How far, where nobody took the time: by load, then distance.
  case distance
  /// How fast over one distance: by load, then time, the shorter the better.
  case timeOver(Distance)
}

/// Where a set stands on its yardstick; the greater, the better.
package struct SetScore: Sendable, Hashable, Comparable {
  /// What counts first, and what decides between equals, in units of the yardstick's own.
  let major: Int64
  let minor: Int64

  package static func < (a: Self, b: Self) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
}

extension LoggedSet {
  /// What the set is measured by; nil for one without a result: a failed attempt, or a load that is
  /// no number.
  package var yardstick: Yardstick? {
    switch result {
    case .reps(let reps):
      guard reps > 0 else { return nil }
      switch load {
      case .load(let loads): return loads.upperBound.amount > .zero ? .load : .bodyweight
      case nil, .bodyweight, .assisted: return .bodyweight
      case .pin: return .pin
      case .band(let name): return .band(name)
      case .percentage: return nil
      }
    case .duration(let time): return time > .zero ? .time : nil
    case .distance(let distance, let time):
      guard distance.amount > .zero else { return nil }
      guard let time, time > .zero else { return .distance }
      return .timeOver(distance.converted(to: .metres))
    }
  }

  /// Where the set stands among those of its yardstick.
  package func score(_ formula: OneRepMaxFormula) -> SetScore {
    switch result {
    case .reps(let reps):
      if case .load(let loads) = load, yardstick == .load {
        let kilograms = loads.upperBound.converted(to: .kilograms)
        guard let estimate = formula.estimate(kilograms, reps: reps) else {
          // Below every estimate, yet in order among themselves.
          return SetScore(
            major: .min / 2 + kilograms.amount.millionths / 2, minor: Int64(reps))
        }
        return SetScore(
          major: estimate.amount.millionths, minor: kilograms.amount.millionths)
      }
      return SetScore(major: addedLoad, minor: Int64(reps))
    case .duration(let time): return SetScore(major: addedLoad, minor: time.wholeMilliseconds)
    case .distance(let distance, let time):
      guard let time, time > .zero else {
        return SetScore(
          major: addedLoad, minor: distance.converted(to: .metres).amount.millionths)
      }
      return SetScore(major: addedLoad, minor: -time.wholeMilliseconds)
    }
  }

  /// In millionths of a kilogram, or of a pin; less than zero for help.
  private var addedLoad: Int64 {
    switch load {
    case .load(let loads): loads.upperBound.converted(to: .kilograms).amount.millionths
    case .bodyweight(let plus): plus?.converted(to: .kilograms).amount.millionths ?? 0
    case .assisted(let help): -help.converted(to: .kilograms).amount.millionths
    case .pin(let pin): pin.millionths
    case nil, .band, .percentage: 0
    }
  }

  /// The load times the repetitions; nil where either is not known or not a load.
  package var volumeLoad: Load? {
    guard case .reps(let reps) = result, reps > 0, case .load(let loads) = load else { return nil }
    return Load(loads.upperBound.amount.scaled(by: Int64(reps), over: 1), loads.upperBound.unit)
  }
}

extension Duration {
  /// Cut off; what is longer than any session stays at the end.
  var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    return overflow ? (seconds < 0 ? .min : .max) : scaled + attoseconds / 1_000_000_000_000_000
  }
}
