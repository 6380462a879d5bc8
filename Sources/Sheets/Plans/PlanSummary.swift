import Training
import WorkoutModel

/// A plan as a card shows it: the loudest part, the words beside it, and what is said small.
struct PlanSummary: Hashable {
  /// `3 × 10–12`: printed large.
  var value: String
  /// At most two lines beside the value: `each side`, `at 12 kg`.
  var unitLines: [String]
  /// `rest 90 s`, `tempo 3-1-X-0`, the coach's own words.
  var details: [String]
  /// The word for repetitions, as far as the number counts them: `reps`.
  let repetitions: String?

  /// `repeated` is what the block does with its items: in a round the number of rounds stands
  /// elsewhere, and one set of an item needs no "1 ×".
  init(_ group: PrescribedGroup, repeated: BlockRepetition, _ format: ValueFormatter) {
    let target = TargetText(group.group.target, format)
    repetitions = target.countsRepetitions ? target.unit : nil
    value = Self.value(group, target, repeated: repeated, format)

    var phrases = [target.unit, Self.side(group.group.side, format)].compactMap { $0 }
    if phrases.count == 2, case .any = group.group.target {
      phrases = [phrases.joined(.comma, in: format)]
    }
    let load = Self.load(group, format)
    let hold = group.group.hold.map { format.phrase(.hold, ["time": format.span($0)]) }
    let extra = [load, hold].compactMap { $0 }
    if phrases.count + extra.count > 2, phrases.count == 2 {
      // "reps each side" on one line leaves a line for the load.
      phrases = [Self.unit(target.unit, on: group.group.side, format)].compactMap { $0 }
    }
    let all = phrases + extra
    unitLines = Array(all.prefix(2))
    details = Array(all.dropFirst(2)) + Self.details(group, format)
    if let kind = Self.kind(group.group.kind, format) { unitLines.insert(kind, at: 0) }
    if unitLines.count > 2 {
      details.insert(contentsOf: unitLines[2...], at: 0)
      unitLines = Array(unitLines[..<2])
    }
  }

  /// `3 × 10–12`. A word such as ANY is no number to multiply: "3 × any" reads as one value.
  static func value(
    _ group: PrescribedGroup, _ target: TargetText, repeated: BlockRepetition, _ format: ValueFormatter
  ) -> String {
    if group.group.sets == 1...1, repeated != .straight { return target.value }
    return format.range(group.group.sets) { format.count($0) } + " " + ValueFormatter.times + " "
      + target.value
  }

  /// What all groups of a plan have in common, such as the rest after every set.
  static func shared(_ plan: Prescription, _ format: ValueFormatter) -> [String] {
    let all = plan.groups.map { conditions($0, format) }
    return (all.first ?? []).filter { detail in all.allSatisfy { $0.contains(detail) } }
  }

  private static func details(_ group: PrescribedGroup, _ format: ValueFormatter) -> [String] {
    [share(group, format)].compactMap { $0 } + shortfall(group, format) + conditions(group, format)
  }

  /// Effort, tempo and rest.
  static func conditions(_ group: PrescribedGroup, _ format: ValueFormatter) -> [String] {
    var details: [String] = []
    if let rpe = group.group.rpe {
      details.append(format.phrase(.rpe, ["rpe": format.range(rpe) { format.number($0) }]))
    }
    if let rir = group.group.rir {
      details.append(format.phrase(.rir, ["rir": format.range(rir) { format.count($0) }]))
    }
    if let tempo = group.group.tempo {
      details.append(format.phrase(.tempo, ["tempo": format.leftToRight(tempo.description)]))
    }
    if let rest = group.group.rest {
      details.append(format.phrase(.rest, ["time": format.span(rest)]))
    }
    return details
  }

  /// `reps each side`, `reps, left`; what there is of both.
  static func unit(_ unit: String?, on side: Side?, _ format: ValueFormatter) -> String? {
    guard let unit, let side, let words = Self.side(side, format) else { return unit ?? Self.side(side, format) }
    let key: LabelKey =
      switch side {
      case .each, .eachLeg, .eachArm: .unitForEach
      case .left, .right, .alternating: .unitForOne
      }
    return format.phrase(key, ["unit": unit, "side": words])
  }

  static func side(_ side: Side?, _ format: ValueFormatter) -> String? {
    side.map { side in
      switch side {
      case .each: format.phrase(.eachSide)
      case .eachLeg: format.phrase(.eachLeg)
      case .eachArm: format.phrase(.eachArm)
      case .left: format.phrase(.leftSide)
      case .right: format.phrase(.rightSide)
      case .alternating: format.phrase(.alternatingSides)
      }
    }
  }

  /// `at 112.5 kg`; a share where there is no load to say.
  private static func load(_ group: PrescribedGroup, _ format: ValueFormatter) -> String? {
    guard let load = group.load, let intensity = group.group.intensity else {
      return group.group.intensity.map { Self.intensity($0, format) }
    }
    let text = format.loads(load.loads)
    return switch intensity {
    case .bodyweight: format.phrase(.bodyweightPlus, ["load": text])
    case .assisted: format.phrase(.assisted, ["load": text])
    case .load, .percentage, .band, .pin: format.phrase(.atLoad, ["load": text])
    }
  }

  /// `80 % of 1RM`, where the load that it comes to is said first.
  private static func share(_ group: PrescribedGroup, _ format: ValueFormatter) -> String? {
    guard group.load != nil, case .percentage(let percent, let reference) = group.group.intensity else {
      return nil
    }
    let key: LabelKey =
      switch reference {
      case .max: .shareOfMax
      case .trainingMax: .shareOfTrainingMax
      case .last: .shareOfLast
      }
    return format.phrase(key, ["percent": format.percent(percent)])
  }

  /// What can't be loaded: `not 61.3 kg`, or that the bar alone is heavier.
  static func shortfall(_ group: PrescribedGroup, _ format: ValueFormatter) -> [String] {
    guard let load = group.load else { return [] }
    let weights = load.low.load == load.high.load ? [load.low] : [load.low, load.high]
    let words = weights.compactMap { weight -> String? in
      switch weight.fit {
      case .exact: nil
      case .below:
        format.phrase(
          .notLoad, ["load": format.unloadable(weight.wanted, insteadOf: weight.load)])
      case .belowBar(let bar): format.phrase(.barAlone, ["load": format.load(bar)])
      case .belowLightest(let lightest):
        format.phrase(.lightestLoad, ["load": format.load(lightest)])
      }
    }
    return words.count == 2 && words[0] == words[1] ? [words[0]] : words
  }

  static func intensity(_ intensity: Intensity, _ format: ValueFormatter) -> String {
    switch intensity {
    case .load(let loads): format.phrase(.atLoad, ["load": format.loads(loads)])
    case .percentage(let percent, .max):
      format.phrase(.atPercentOfMax, ["percent": format.percent(percent)])
    case .percentage(let percent, .trainingMax):
      format.phrase(.atPercentOfTrainingMax, ["percent": format.percent(percent)])
    case .percentage(let percent, .last):
      format.phrase(.atPercentOfLast, ["percent": format.percent(percent)])
    case .bodyweight(nil): format.phrase(.bodyweight)
    case .bodyweight(let load?): format.phrase(.bodyweightPlus, ["load": format.load(load)])
    case .assisted(let load): format.phrase(.assisted, ["load": format.load(load)])
    case .band(nil): format.phrase(.band)
    case .band(let name?): format.phrase(.namedBand, ["band": name])
    case .pin(let pin): format.phrase(.pin, ["pin": format.number(pin)])
    }
  }

  static func kind(_ kind: SetKind, _ format: ValueFormatter) -> String? {
    switch kind {
    case .working: nil
    case .warmUp: format.phrase(.warmUp)
    case .top: format.phrase(.topSet)
    case .backOff: format.phrase(.backOff)
    case .drop: format.phrase(.dropSet)
    case .restPause: format.phrase(.restPause)
    case .cluster: format.phrase(.clusterSet)
    case .test: format.phrase(.testSet)
    }
  }
}

/// A target's value and the word for what is counted: `10–12` and `reps`.
struct TargetText: Hashable {
  var value: String
  var unit: String?
  let countsRepetitions: Bool

  init(_ target: Target, _ format: ValueFormatter) {
    func reps(_ count: Int) -> String { format.phrase(.unitReps, count: Double(count)) }
    countsRepetitions =
      switch target {
      case .reps, .atLeast, .cluster: true
      case .amrap, .toFailure, .any, .duration, .hold, .distance, .energy: false
      }
    switch target {
    case .reps(let range):
      value = format.range(range) { format.count($0) }
      unit = reps(range.upperBound)
    case .atLeast(let count):
      value = format.count(count) + "+"
      unit = reps(count)
    case .amrap:
      value = format.phrase(.amrapTarget)
      unit = format.phrase(.asManyAsPossible)
    case .toFailure:
      value = format.phrase(.failureTarget)
      unit = format.phrase(.toFailure)
    case .any:
      value = format.phrase(.any)
      unit = format.phrase(.asManyAsYouLike)
    case .duration(let range):
      let time = format.time(range)
      value = time.value
      unit = format.phrase(time.inMinutes ? .unitMinutes : .unitSeconds, count: Self.count(range, format))
    case .hold(let range):
      let time = format.time(range)
      value = time.value
      unit = format.phrase(
        time.inMinutes ? .unitHoldMinutes : .unitHoldSeconds, count: Self.count(range, format))
    case .distance(let range): (value, unit) = format.quantity(range)
    case .energy(let range): (value, unit) = format.quantity(range)
    case .cluster(let parts):
      value = format.digits(parts.map { "\($0)" }.joined(separator: "."))
      unit = reps(parts.reduce(0, +))
    }
  }

  private static func count(_ range: ClosedRange<Duration>, _ format: ValueFormatter) -> Double {
    let seconds = format.seconds(range.upperBound)
    return format.time(range).inMinutes ? Double(seconds) / 60 : Double(seconds)
  }
}
