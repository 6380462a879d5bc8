import Training
import WorkoutModel

/// A plan in plain words, as a handout says it: "Do 10 to 12 on each side."
struct PlanSentences: Hashable {
  /// What to do, loud: what a set is, the rest after it and how often; a line for each group of sets.
  var dose: [String]
  /// Load, effort and tempo, in running text: what holds for all groups.
  var rest: [String]

  init(_ plan: Prescription, _ format: ValueFormatter) {
    let asides = plan.groups.map { Self.asides($0, format) }
    // What holds for every group is said once, after all of them; of a single group, everything.
    rest = (asides.first ?? []).filter { aside in asides.allSatisfy { $0.contains(aside) } }
    dose = zip(plan.groups, asides).map { [rest] group, asides in
      let opening = [Self.opening(group.kind, format), Self.target(group, format)].compactMap { $0 }
      let often = Self.often(group, format)
      return format.sentences(opening + asides.filter { !rest.contains($0) } + often)
    }
  }

  private static func often(_ group: PrescribedGroup, _ format: ValueFormatter) -> [String] {
    var sentences: [String] = []
    if let rest = group.rest {
      sentences.append(format.phrase(.restFor, ["time": format.spokenSpan(rest)]))
    }
    if group.sets != 1...1 {
      sentences.append(
        format.phrase(
          .doItTimes, ["count": format.spokenRange(group.sets) { format.word(for: $0) }],
          count: Double(group.sets.upperBound)))
    }
    return sentences
  }

  private static func opening(_ kind: SetKind, _ format: ValueFormatter) -> String? {
    switch kind {
    case .working: nil
    case .warmUp: format.phrase(.warmUpFirst)
    case .top: format.phrase(.heaviestSet)
    case .backOff: format.phrase(.thenLighter)
    case .drop: format.phrase(.straightOnLighter)
    case .restPause: format.phrase(.shortPauses)
    case .cluster: format.phrase(.partsWithPauses)
    case .test: format.phrase(.findYourBest)
    }
  }

  private static func target(_ group: PrescribedGroup, _ format: ValueFormatter) -> String {
    let side = group.side.map { side in
      switch side {
      case .each: format.phrase(.onEachSide)
      case .eachLeg: format.phrase(.onEachLeg)
      case .eachArm: format.phrase(.withEachArm)
      case .left: format.phrase(.onTheLeft)
      case .right: format.phrase(.onTheRight)
      case .alternating: format.phrase(.changingSides)
      }
    }
    func sentence(
      _ plain: LabelKey, _ sided: LabelKey, _ values: [String: String] = [:], count: Double = 0
    ) -> String {
      guard let side else { return format.phrase(plain, values, count: count) }
      return format.phrase(sided, values.merging(["side": side]) { a, _ in a }, count: count)
    }
    switch group.target {
    case .reps(let range):
      return sentence(
        .doReps, .doRepsSided, ["count": format.spokenRange(range) { format.count($0) }],
        count: Double(range.upperBound))
    case .atLeast(let count):
      return sentence(
        .doAtLeast, .doAtLeastSided, ["count": format.count(count)], count: Double(count))
    case .amrap: return sentence(.doAmrap, .doAmrapSided)
    case .toFailure: return sentence(.doToFailure, .doToFailureSided)
    case .any: return sentence(.doAny, .doAnySided)
    case .duration(let range):
      return sentence(.doDuration, .doDurationSided, ["time": format.spokenSpan(range)])
    case .hold(let range):
      return sentence(.doHold, .doHoldSided, ["time": format.spokenSpan(range)])
    case .distance(let range):
      return sentence(.doDistance, .doDistanceSided, ["distance": format.text(range)])
    case .energy(let range):
      return sentence(.doEnergy, .doEnergySided, ["energy": format.text(range)])
    case .cluster(let parts):
      let text = parts.map { format.count($0) }.joined(separator: " + ")
      return sentence(
        .doCluster, .doClusterSided, ["parts": text], count: Double(parts.last ?? 0))
    }
  }

  private static func asides(
    _ group: PrescribedGroup, _ format: ValueFormatter
  ) -> [String] {
    var sentences: [String] = []
    sentences += load(group, format)
    if let hold = group.hold {
      sentences.append(format.phrase(.holdEach, ["time": format.spokenSpan(hold)]))
    }
    if let tempo = group.tempo { sentences.append(Self.tempo(tempo, format)) }
    if let rpe = group.rpe {
      sentences.append(
        format.phrase(.feelsLike, ["rpe": format.range(rpe) { format.number($0) }]))
    }
    if let rir = group.rir {
      sentences.append(
        rir == 0...0
          ? format.phrase(.leaveNothing)
          : format.phrase(
            .leaveInReserve,
            [
              "count": format.spokenRange(rir) { format.count($0) },
              "rir": format.range(rir) { format.count($0) },
            ], count: Double(rir.upperBound)))
    }
    return sentences
  }

  private static func load(_ group: PrescribedGroup, _ format: ValueFormatter) -> [String] {
    guard let intensity = group.intensity else { return [] }
    guard let load = group.load else { return [Self.intensity(intensity, format)] }
    let text = format.loads(load.loads)
    var sentences: [String]
    switch intensity {
    case .bodyweight: sentences = [format.phrase(.useBodyweightPlus, ["load": text])]
    case .assisted: sentences = [format.phrase(.useAssistance, ["load": text])]
    case .percentage(let percent, let reference):
      let key: LabelKey =
        switch reference {
        case .max: .thatIsPercentOfMax
        case .trainingMax: .thatIsPercentOfTrainingMax
        case .last: .thatIsPercentOfLast
        }
      sentences = [
        format.phrase(.useLoad, ["load": text]),
        format.phrase(key, ["percent": format.percent(percent)]),
      ]
    case .load, .band, .pin: sentences = [format.phrase(.useLoad, ["load": text])]
    }
    switch load.low.fit {
    case .exact: break
    case .below:
      let wanted = format.unloadable(load.low.wanted, insteadOf: load.low.load)
      sentences.append(format.phrase(.canNotBeLoaded, ["load": wanted]))
    case .belowBar(let bar):
      sentences.append(format.phrase(.barAloneIs, ["load": format.load(bar)]))
    case .belowLightest(let lightest):
      sentences.append(format.phrase(.lightestIs, ["load": format.load(lightest)]))
    }
    return sentences
  }

  private static func intensity(_ intensity: Intensity, _ format: ValueFormatter) -> String {
    switch intensity {
    case .load(let loads): format.phrase(.useLoad, ["load": format.loads(loads)])
    case .percentage(let percent, .max):
      format.phrase(.usePercentOfMax, ["percent": format.percent(percent)])
    case .percentage(let percent, .trainingMax):
      format.phrase(.usePercentOfTrainingMax, ["percent": format.percent(percent)])
    case .percentage(let percent, .last):
      format.phrase(.usePercentOfLast, ["percent": format.percent(percent)])
    case .bodyweight(nil): format.phrase(.useBodyweight)
    case .bodyweight(let load?): format.phrase(.useBodyweightPlus, ["load": format.load(load)])
    case .assisted(let load): format.phrase(.useAssistance, ["load": format.load(load)])
    case .band(nil): format.phrase(.useBand)
    case .band(let name?): format.phrase(.useNamedBand, ["band": name])
    case .pin(let pin): format.phrase(.usePin, ["pin": format.number(pin)])
    }
  }

  private static func tempo(_ tempo: Tempo, _ format: ValueFormatter) -> String {
    func move(_ phase: Tempo.Phase) -> String {
      switch phase {
      case .seconds(let count):
        format.phrase(.secondsInWords, ["count": format.count(count)], count: Double(count))
      case .explosive: format.phrase(.tempoExplosive)
      }
    }
    func pause(_ phase: Tempo.Phase) -> String {
      phase == .seconds(0) ? format.phrase(.tempoNoPause) : move(phase)
    }
    return format.phrase(
      .tempoPhases,
      [
        "lowering": move(tempo.lowering), "bottom": pause(tempo.pauseAtBottom),
        "lifting": move(tempo.lifting), "top": pause(tempo.pauseAtTop),
      ])
  }
}
