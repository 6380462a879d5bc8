import Training
import WorkoutModel

/// A load's number and the words that go with it: `97.5` and `kg`, `80 %` and `of 1RM` where nobody
/// knows of what. Where there is no number, the words say all.
struct LoadText: Hashable {
  var value: String
  var words: String

  init?(_ group: PrescribedGroup, _ format: ValueFormatter) {
    guard let intensity = group.group.intensity else { return nil }
    let amount = group.load.map { format.amounts($0.loads) }
    value = amount ?? ""
    words = amount == nil ? "" : format.loadUnitName
    switch intensity {
    case .load: break
    case .percentage(let percent, let reference):
      guard amount == nil else { break }
      value = format.percent(percent)
      words =
        switch reference {
        case .max: format.phrase(.ofOneRepMax)
        case .trainingMax: format.phrase(.ofTrainingMax)
        case .last: format.phrase(.ofLastTime)
        }
    case .bodyweight(nil), .band, .pin: words = PlanSummary.intensity(intensity, format)
    case .bodyweight(.some): value = format.plus(value)
    case .assisted: value = format.minus(value)
    }
  }

  /// `80 % of 140 kg`: what a load that was worked out is a share of.
  static func share(_ group: PrescribedGroup, _ format: ValueFormatter) -> String? {
    guard case .percentage(let percent, _) = group.group.intensity,
      let steps = group.load?.low.derivation.steps,
      let max = steps.first(where: { $0.formula == .percentage })?.inputs.first(where: { $0.name == "max" }),
      case .load(let load) = max.value
    else { return nil }
    return format.phrase(
      .shareOfLoad, ["percent": format.percent(percent), "load": format.load(load)])
  }
}
