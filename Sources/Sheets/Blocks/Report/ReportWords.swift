import Illustrations
import Training
import WorkoutModel

/// The numbers of a report in words: with units, signs, and as many decimals as they are known to.
struct ReportWords {
  let format: ValueFormatter

  init(_ format: ValueFormatter) { self.format = format }

  static let minus = "−"

  // MARK: Values

  /// `116.7 kg`, `9 reps`, `24:30`, `−15 kg`
  func value(_ amount: FixedDecimal, _ quantity: ProgressQuantity) -> String {
    let (number, unit) = parts(amount, quantity)
    return unit.isEmpty ? number : number + ValueFormatter.space + unit
  }

  /// The number and its unit apart; the unit is empty where the number says all.
  func parts(_ amount: FixedDecimal, _ quantity: ProgressQuantity) -> (number: String, unit: String) {
    switch quantity {
    case .estimatedMax(let unit), .mass(let unit): (fixed(amount), unit.rawValue)
    case .load(let unit): (signed(amount), unit.rawValue)
    case .addedLoad(let unit):
      (amount > .zero ? "+" + signed(amount) : signed(amount), unit.rawValue)
    case .length(let unit): (fixed(amount), unit.rawValue)
    case .share: (fixed(amount), "%")
    case .reps:
      (signed(amount), format.phrase(.unitReps, count: amount.double))
    case .pin: (format.phrase(.pin, ["pin": signed(amount)]), "")
    case .distance(let unit): (signed(amount), unit.rawValue)
    case .seconds: time(amount)
    case .timeOver: (clock(Int(amount.double.rounded())), "")
    }
  }

  /// An amount without its sign: the words around it say which way.
  func change(_ change: Change, _ quantity: ProgressQuantity) -> String {
    let amount = change.amount < .zero ? -change.amount : change.amount
    switch quantity {
    case .addedLoad(let unit): return signed(amount) + ValueFormatter.space + unit.rawValue
    case .share:
      return format.phrase(.reportPoints, ["count": signed(amount)], count: amount.double)
    case .pin: return signed(amount)
    case .timeOver:
      let (number, unit) = time(amount)
      return number + ValueFormatter.space + unit
    default: return value(amount, quantity)
    }
  }

  /// `+11.7`, `−0.3`, `0.0`, in columns.
  func signedChange(_ change: Change, _ quantity: ProgressQuantity) -> String {
    let words = self.change(change, quantity)
    guard let direction = change.direction else { return words }
    return (direction == .up ? "+" : Self.minus) + words
  }

  /// On an axis: as many decimals as the step has, on every tick.
  func tick(_ value: Double, step: Double, _ quantity: ProgressQuantity) -> String {
    if case .timeOver = quantity { return clock(Int(value.rounded())) }
    let amount = FixedDecimal(rounding: value)
    return step >= 1 || step < 0.1 ? signed(amount) : fixed(amount)
  }

  /// A target is a round number that somebody chose: `120 kg`.
  func target(_ amount: FixedDecimal, _ quantity: ProgressQuantity) -> String {
    switch quantity {
    case .estimatedMax, .mass, .length, .share:
      signed(amount) + ValueFormatter.space + parts(amount, quantity).unit
    default: value(amount, quantity)
    }
  }

  /// What stands in for the unit where a chart says it once.
  func unit(_ quantity: ProgressQuantity) -> String {
    switch quantity {
    case .estimatedMax(let unit), .load(let unit), .addedLoad(let unit), .mass(let unit):
      unit.rawValue
    case .length(let unit): unit.rawValue
    case .distance(let unit): unit.rawValue
    case .share: "%"
    case .reps: format.phrase(.unitReps, count: 2)
    case .pin: format.phrase(.boxPin)
    case .seconds: "s"
    case .timeOver(let distance): format.phrase(.reportTimeOver, ["distance": distanceText(distance)])
    }
  }

  private func time(_ seconds: FixedDecimal) -> (String, String) {
    let count = Int(seconds.double.rounded())
    return count < 100 ? ("\(count)", "s") : (clock(count), "min")
  }

  /// One decimal, always: in columns points stand below points.
  func fixed(_ amount: FixedDecimal) -> String {
    let tenths = (amount < .zero ? -amount : amount).rounded(toMultipleOf: Self.tenth)
      .millionths / 100_000
    let text = "\(tenths / 10)" + format.labels.decimalMark + "\(tenths % 10)"
    return amount < .zero ? Self.minus + text : text
  }

  func signed(_ amount: FixedDecimal) -> String {
    amount < .zero ? Self.minus + format.number(-amount) : format.number(amount)
  }

  /// A mean or a count in halves, to a tenth.
  func tenths(_ value: Double) -> String { fixed(FixedDecimal(rounding: value)) }

  /// To a tenth, in running text: `4`, `3.5`.
  func rounded(_ value: Double) -> String {
    signed(FixedDecimal(rounding: value).rounded(toMultipleOf: Self.tenth))
  }

  private static let tenth = FixedDecimal(millionths: 100_000)

  /// `24:30`, `1:02:05`
  func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, rest) = seconds.quotientAndRemainder(dividingBy: 3600)
    return hours > 0
      ? "\(hours):\(two(rest / 60)):\(two(rest % 60))" : "\(rest / 60):\(two(rest % 60))"
  }

  // MARK: Sets

  /// `100×5`: as short as it can be read, for under a point of a chart.
  func shortSet(_ set: LoggedSet) -> String {
    if case .load(let loads) = set.load, case .reps(let reps) = set.result {
      return format.phrase(
        .reportShortSet,
        ["load": format.number(format.converted(loads.upperBound).amount), "reps": "\(reps)"])
    }
    if case .reps(let reps) = set.result, set.load?.isPlainBodyweight ?? true { return "\(reps)" }
    return bare(set).text(format)
  }

  /// `100 kg × 5`
  func set(_ set: LoggedSet) -> String {
    if case .load(let loads) = set.load, case .reps(let reps) = set.result {
      return format.phrase(
        .loadTimesReps, ["load": format.load(loads.upperBound), "reps": format.count(reps)])
    }
    if case .reps(let reps) = set.result, set.load?.isPlainBodyweight ?? true {
      return format.phrase(.countOfReps, ["count": format.count(reps)], count: Double(reps))
    }
    return bare(set).text(format)
  }

  /// Effort is told elsewhere.
  private func bare(_ set: LoggedSet) -> LoggedSet {
    LoggedSet(kind: set.kind, load: set.load, result: set.result)
  }

  private func distanceText(_ distance: Distance) -> String {
    let kilometres = distance.converted(to: .kilometres)
    let shown = kilometres.amount >= 1 && distance.unit == .metres ? kilometres : distance
    return format.number(shown.amount) + ValueFormatter.space + shown.unit.rawValue
  }

  // MARK: Spans of time

  /// `12 weeks`, `5 days`: how long a span is.
  func length(_ span: DateSpan) -> String {
    let days = span.dayCount
    let weeks = Int((Double(days) / 7).rounded())
    let months = Int((Double(days) / 30.44).rounded())
    let (key, count): (LabelKey, Int) =
      days < 14 ? (.reportDays, days) : weeks <= 26 ? (.reportWeeks, weeks) : (.reportMonths, months)
    return format.phrase(key, ["count": format.count(count)], count: Double(count))
  }

  /// `38 h`, `4:30 h`
  func hours(_ duration: Duration) -> (number: String, unit: String) {
    let minutes = Int((duration.components.seconds + 30) / 60)
    guard minutes >= 60 else { return ("\(minutes)", "min") }
    guard minutes < 600 else { return (format.calendar.grouped((minutes + 30) / 60), "h") }
    let rest = minutes % 60
    return ("\(minutes / 60):" + (rest < 10 ? "0\(rest)" : "\(rest)"), "h")
  }
}

extension Intensity {
  fileprivate var isPlainBodyweight: Bool { self == .bodyweight(plus: nil) }
}
