import WorkoutModel

/// What a plan's intensity comes to for one client, before anyone looks at what can be loaded.
struct IntensityLoad: Hashable {
  var low: Load
  var high: Load
  var source: LoadFitting.Source
  /// Of `low` and of `high`.
  var lowDerivation: Derivation
  var highDerivation: Derivation

  /// The training max as a share of the one-rep max (Wendler, 5/3/1, 2009: "90 % of your 1RM").
  static let trainingMaxShare = Percentage(90)

  enum Outcome: Hashable {
    case load(IntensityLoad)
    case missingMax(MissingMax)
    /// There is no load to work out: bodyweight alone, a band, a pin, a share of something unknown.
    case none
  }

  /// Of what a group of sets asks for, which its adjustments may have come to.
  static func of(_ group: PlanGroup, exercise: String, for trainee: Trainee, last: Load?) -> Outcome {
    let source: LoadFitting.Source = group.adjusted == nil ? .written : .adjusted
    switch group.intensity {
    case .load(let loads): return .load(IntensityLoad(loads, source))
    case .bodyweight(plus: let load?), .assisted(let load): return .load(IntensityLoad(load...load, source))
    case .bodyweight(plus: nil), .band, .pin, nil: return .none
    case .percentage(let share, .last):
      guard let last else { return .none }
      return .load(IntensityLoad(share, of: last, named: "last", Derivation()))
    case .percentage(let share, let reference):
      guard let client = trainee.client else { return .none }
      guard let max = client.max(in: exercise) else {
        return .missingMax(MissingMax(exercise: exercise, share: share))
      }
      guard reference == .trainingMax, max.kind == .oneRepMax else {
        let name = max.kind == .trainingMax ? "training-max" : "one-rep-max"
        return .load(IntensityLoad(share, of: max.load, named: name, Derivation()))
      }
      let trainingMax = Load(trainingMaxShare.of(max.load.amount), max.load.unit)
      var derivation = Derivation()
      derivation.add(.trainingMax, [.init("max", .load(max.load))], trainingMax)
      return .load(IntensityLoad(share, of: trainingMax, named: "training-max", derivation))
    }
  }

  private init(_ loads: ClosedRange<Load>, _ source: LoadFitting.Source) {
    (low, high) = (loads.lowerBound, loads.upperBound)
    self.source = source
    func derivation(_ load: Load) -> Derivation {
      var derivation = Derivation()
      derivation.add(.written, [.init("load", .load(load))], load)
      return derivation
    }
    lowDerivation = derivation(low)
    highDerivation = derivation(high)
  }

  private init(
    _ share: ClosedRange<Percentage>, of max: Load, named name: String, _ known: Derivation
  ) {
    func part(_ percent: Percentage) -> (Load, Derivation) {
      let load = Load(percent.of(max.amount), max.unit)
      var derivation = known
      derivation.add(
        .percentage,
        [
          .init("percent", .percentage(percent)), .init("max", .load(max)),
          .init("max-is", .word(name)),
        ], load)
      return (load, derivation)
    }
    (low, lowDerivation) = part(share.lowerBound)
    (high, highDerivation) = part(share.upperBound)
    source = .workedOut
  }
}
