import WorkoutModel

/// Turns what a plan comes to into what can be loaded: always down, as the lifter has to lift it, and
/// never in silence.
struct LoadFitting {
  let method: LoadingMethod
  /// The unit of the page: what nothing is known about is rounded in it.
  let unit: LoadUnit
  private let solver: PlateSolver?

  /// What falls short by less is no matter of plates: 50 g, five times what a plate may be off.
  private static let tolerance = Load(FixedDecimal(millionths: 50_000), .kilograms)

  /// - Parameter largest: the heaviest load that will be asked for.
  init(_ method: LoadingMethod, unit: LoadUnit, upTo largest: Load) {
    self.method = method
    self.unit = unit
    solver =
      if case .barbell(let barbell) = method { PlateSolver(barbell, upTo: largest) } else { nil }
  }

  /// How a load got to where it is: written in the plan, what a program's adjustments made of that, or
  /// worked out.
  enum Source: Hashable { case written, adjusted, workedOut }

  func weight(_ wanted: Load, _ source: Source, _ derivation: Derivation) -> LoadableWeight {
    let weight = fitted(wanted, source, derivation)
    return source == .adjusted && !weight.isLoadable ? rounded(weight) : weight
  }

  private func fitted(_ wanted: Load, _ source: Source, _ derivation: Derivation) -> LoadableWeight {
    switch method {
    case .barbell(let barbell): onBar(barbell, wanted, derivation)
    case .dumbbells(let dumbbells): ofDumbbells(dumbbells, wanted, derivation)
    case .steps(let step): inSteps(step, wanted, source, derivation)
    case .unknown: rounded(wanted, source, derivation)
    }
  }

  private func onBar(
    _ barbell: Barbell, _ wanted: Load, _ derivation: Derivation
  ) -> LoadableWeight {
    let stacks = solver?.stacks(for: wanted) ?? []
    guard let stack = stacks.first else {
      return LoadableWeight(
        wanted: wanted, load: wanted, fit: .belowBar(barbell.bar), derivation: derivation)
    }
    var derivation = derivation
    derivation.add(
      .plates,
      [
        .init("load", .load(wanted)), .init("bar", .load(barbell.bar)),
        .init("plates-per-side", .loads(stack.plates)),
      ], stack.total)
    return LoadableWeight(
      wanted: wanted, load: stack.total, fit: fit(of: stack.total, wanted), stacks: stacks,
      derivation: derivation)
  }

  private func ofDumbbells(
    _ dumbbells: [Load], _ wanted: Load, _ derivation: Derivation
  ) -> LoadableWeight {
    guard let dumbbell = dumbbells.last(where: { Self.isAtMost($0, wanted) }) else {
      return LoadableWeight(
        wanted: wanted, load: wanted, fit: dumbbells.first.map { .belowLightest($0) } ?? .exact,
        derivation: derivation)
    }
    var derivation = derivation
    derivation.add(
      .dumbbell,
      [.init("load", .load(wanted)), .init("dumbbells", .loads(dumbbells))], dumbbell)
    return LoadableWeight(
      wanted: wanted, load: dumbbell, fit: fit(of: dumbbell, wanted), derivation: derivation)
  }

  /// What a coach writes for a machine or a kettlebell is there; what is worked out keeps to the steps.
  private func inSteps(
    _ step: Load, _ wanted: Load, _ source: Source, _ derivation: Derivation
  ) -> LoadableWeight {
    if source == .written, wanted.unit == step.unit {
      return LoadableWeight(wanted: wanted, load: wanted, fit: .exact, derivation: derivation)
    }
    var derivation = derivation
    let converted = derivation.convert(wanted, to: step.unit)
    let load = Load(converted.amount.rounded(.down, toMultipleOf: step.amount), step.unit)
    guard load.amount > 0 else {
      return LoadableWeight(
        wanted: wanted, load: wanted, fit: .belowLightest(step), derivation: derivation)
    }
    derivation.add(
      .increment, [.init("load", .load(converted)), .init("step", .load(step))], load)
    return LoadableWeight(
      wanted: wanted, load: load, fit: fit(of: load, wanted), derivation: derivation)
  }

  /// Nothing is missed where nobody knows what there is.
  private func rounded(
    _ wanted: Load, _ source: Source, _ derivation: Derivation
  ) -> LoadableWeight {
    guard source == .workedOut else {
      return LoadableWeight(wanted: wanted, load: wanted, fit: .exact, derivation: derivation)
    }
    var derivation = derivation
    let converted = derivation.convert(wanted, to: unit)
    let step = unit.leastStep
    let load = Load(converted.amount.rounded(toMultipleOf: step.amount), unit)
    derivation.add(
      .rounding, [.init("load", .load(converted)), .init("step", .load(step))], load)
    return LoadableWeight(wanted: wanted, load: load, fit: .exact, derivation: derivation)
  }

  /// What adjustments came to and nobody can load, as it is without a gym.
  private func rounded(_ unloadable: LoadableWeight) -> LoadableWeight {
    var weight = unloadable
    weight.load = LoadRounding.rounded(weight.wanted)
    guard weight.load != weight.wanted else { return weight }
    weight.derivation.add(
      .rounding, [.init("load", .load(weight.wanted)), .init("step", .load(weight.wanted.unit.leastStep))],
      weight.load)
    return weight
  }

  private func fit(of load: Load, _ wanted: Load) -> LoadableWeight.Fit {
    let short =
      wanted.converted(to: .kilograms).amount - load.converted(to: .kilograms).amount
    return short < Self.tolerance.amount ? .exact : .below
  }

  private static func isAtMost(_ load: Load, _ wanted: Load) -> Bool {
    load.converted(to: wanted.unit).amount <= wanted.amount
  }
}

extension Derivation {
  fileprivate mutating func convert(_ load: Load, to unit: LoadUnit) -> Load {
    guard load.unit != unit else { return load }
    let converted = load.converted(to: unit)
    add(.conversion, [.init("load", .load(load))], converted)
    return converted
  }
}
