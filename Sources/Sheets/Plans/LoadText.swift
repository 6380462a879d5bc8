import WorkoutModel

/// A load's number and the words that go with it, for one client: `97.5` and `kg`, `80 %` and
/// `of 140 kg`. Where there is no number, the words say all.
struct LoadText: Hashable {
  var value: String
  var words: String

  /// `last` is the heaviest load of the last time, where it is known.
  init(
    _ intensity: Intensity, of exercise: String, client: Client?, last: Load?,
    _ format: ValueFormatter
  ) {
    let unit = format.loadUnit.rawValue
    func amount(_ load: Load) -> String { format.number(format.converted(load).amount) }
    switch intensity {
    case .load(let loads):
      value = format.range(loads, amount)
      words = unit
    case .percentage(let percent, let reference):
      value = format.percent(percent)
      words = Self.reference(reference, client?.max(in: exercise), last, format)
    case .bodyweight(nil):
      value = ""
      words = format.phrase(.bodyweight)
    case .bodyweight(let load?):
      value = "+" + amount(load)
      words = unit
    case .assisted(let load):
      value = "−" + amount(load)
      words = unit
    case .band(nil):
      value = ""
      words = format.phrase(.band)
    case .band(let name?):
      value = ""
      words = format.phrase(.namedBand, ["band": name])
    case .pin(let pin):
      value = ""
      words = format.phrase(.pin, ["pin": format.number(pin)])
    }
  }

  /// What the share is of: the client's max with its load where it is known and of the kind that is
  /// asked for. A training max is what a percentage is reckoned with, whichever way it was asked.
  private static func reference(
    _ reference: Intensity.Reference, _ max: Max?, _ last: Load?, _ format: ValueFormatter
  ) -> String {
    switch (reference, max?.kind) {
    case (.max, .some), (.trainingMax, .trainingMax):
      format.phrase(.ofLoad, ["load": max.map { format.load($0.load) } ?? ""])
    case (.max, nil): format.phrase(.ofOneRepMax)
    case (.trainingMax, _): format.phrase(.ofTrainingMax)
    case (.last, _):
      last.map { format.phrase(.ofLoad, ["load": format.load($0)]) } ?? format.phrase(.ofLastTime)
    }
  }
}
