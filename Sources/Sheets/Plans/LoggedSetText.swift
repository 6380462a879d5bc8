import WorkoutModel

extension LoggedSet {
  /// `95 × 5 @7`, `bodyweight × 8`, `5 km in 24:30`.
  func text(_ format: ValueFormatter) -> String {
    let work =
      switch result {
      case .reps(let count): format.count(count)
      case .duration(let time): format.span(time)
      case .distance(let distance, nil): format.text(distance...distance)
      case .distance(let distance, let time?):
        format.phrase(
          .distanceInTime,
          ["distance": format.text(distance...distance), "time": format.span(time)])
      }
    let set: String
    if let load {
      set = format.phrase(.loadTimesReps, ["load": Self.load(load, format), "reps": work])
    } else if case .reps(let count) = result {
      set = format.phrase(.countOfReps, ["count": work], count: Double(count))
    } else {
      set = work
    }
    if let rpe { return format.phrase(.setAtRPE, ["set": set, "rpe": format.number(rpe)]) }
    if let rir { return format.phrase(.setAtRIR, ["set": set, "rir": format.count(rir)]) }
    return set
  }

  /// The unit stands in the column beside.
  private static func load(_ load: Intensity, _ format: ValueFormatter) -> String {
    switch load {
    case .load(let loads): format.amounts(loads)
    case .bodyweight(let plus?): format.plus(format.amounts(plus...plus))
    case .assisted(let help): format.minus(format.amounts(help...help))
    case .percentage, .bodyweight(nil), .band, .pin: PlanSummary.intensity(load, format)
    }
  }
}
