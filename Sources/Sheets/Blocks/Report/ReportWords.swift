import Illustrations
import Training
import WorkoutModel

/// The numbers of a report in words: with units, signs, and as many decimals as they are known to.
struct ReportWords {
  let format: ValueFormatter

  init(_ format: ValueFormatter) { self.format = format }

  // MARK: Values

  /// `116.7 kg`, `9 reps`, `24:30`, `−15 kg`
  func value(_ amount: FixedDecimal, _ quantity: ProgressQuantity) -> String {
    let (number, unit) = parts(amount, quantity)
    if case .share = quantity { return format.percent(number) }
    if let printed = quantity.unit { return format.amount(number, printed, count: amount.double) }
    return unit.isEmpty ? number : number + ValueFormatter.space + unit
  }

  /// The number and its unit apart; the unit is empty where the number says all.
  func parts(_ amount: FixedDecimal, _ quantity: ProgressQuantity) -> (number: String, unit: String) {
    let unit = quantity.unit.map { format.name($0, count: amount.double) } ?? ""
    return switch quantity {
    case .estimatedMax, .mass, .length: (fixed(amount), unit)
    case .load, .distance: (format.number(amount), unit)
    case .addedLoad:
      (amount > .zero ? format.plus(format.number(amount)) : format.number(amount), unit)
    case .share: (fixed(amount), format.percentSign)
    case .reps: (format.number(amount), format.phrase(.unitReps, count: amount.double))
    case .pin: (format.phrase(.pin, ["pin": format.number(amount)]), "")
    case .seconds: time(amount)
    case .timeOver: (format.clock(Int(amount.double.rounded())), "")
    }
  }

  /// An amount without its sign: the words around it say which way.
  func change(_ change: Change, _ quantity: ProgressQuantity) -> String {
    let amount = change.amount < .zero ? -change.amount : change.amount
    switch quantity {
    case .addedLoad(let unit):
      return format.amount(format.number(amount), unit.printed, count: amount.double)
    case .share:
      return format.phrase(.reportPoints, ["count": format.number(amount)], count: amount.double)
    case .pin: return format.number(amount)
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
    return direction == .up ? format.plus(words) : format.minus(words)
  }

  /// On an axis: as many decimals as the step has, on every tick.
  func tick(_ value: Double, step: Double, _ quantity: ProgressQuantity) -> String {
    if case .timeOver = quantity { return format.clock(Int(value.rounded())) }
    let amount = FixedDecimal(rounding: value)
    return step >= 1 || step < 0.1 ? format.number(amount) : fixed(amount)
  }

  /// A target is a round number that somebody chose: `120 kg`.
  func target(_ amount: FixedDecimal, _ quantity: ProgressQuantity) -> String {
    switch quantity {
    case .estimatedMax, .mass, .length, .share:
      quantity.unit.map { format.amount(format.number(amount), $0, count: amount.double) }
        ?? format.percent(format.number(amount))
    default: value(amount, quantity)
    }
  }

  /// What stands in for the unit where a chart says it once.
  func unit(_ quantity: ProgressQuantity) -> String {
    switch quantity {
    case .estimatedMax, .load, .addedLoad, .mass, .length, .distance, .seconds:
      quantity.unit.map { format.name($0) } ?? ""
    case .share: format.percentSign
    case .reps: format.phrase(.reps)
    case .pin: format.phrase(.boxPin)
    case .timeOver(let distance): format.phrase(.reportTimeOver, ["distance": distanceText(distance)])
    }
  }

  private func time(_ seconds: FixedDecimal) -> (String, String) {
    let count = Int(seconds.double.rounded())
    return count < 100
      ? (format.count(count), format.name(.seconds, count: Double(count)))
      : (format.clock(count), format.name(.minutes))
  }

  /// One decimal, always: in columns points stand below points.
  func fixed(_ amount: FixedDecimal) -> String {
    let tenths = (amount < .zero ? -amount : amount).rounded(toMultipleOf: Self.tenth)
      .millionths / 100_000
    let text = format.decimal("\(tenths / 10).\(tenths % 10)")
    return amount < .zero ? format.minus(text) : text
  }

  /// A mean or a count in halves, to a tenth.
  func tenths(_ value: Double) -> String { fixed(FixedDecimal(rounding: value)) }

  /// To a tenth, in running text: `4`, `3.5`.
  func rounded(_ value: Double) -> String {
    format.number(FixedDecimal(rounding: value).rounded(toMultipleOf: Self.tenth))
  }

  private static let tenth = FixedDecimal(millionths: 100_000)

  // MARK: Sets

  /// `100×5`: as short as it can be read, for under a point of a chart.
  func shortSet(_ set: LoggedSet) -> String {
    if case .load(let loads) = set.load, case .reps(let reps) = set.result {
      return format.phrase(
        .reportShortSet,
        ["load": format.number(format.converted(loads.upperBound).amount), "reps": format.count(reps)])
    }
    if case .reps(let reps) = set.result, set.load?.isPlainBodyweight ?? true { return format.count(reps) }
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
    return format.text(shown...shown)
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
    guard minutes >= 60 else {
      return (format.count(minutes), format.name(.minutes, count: Double(minutes)))
    }
    let hours = format.name(.hours, count: Double(minutes) / 60)
    guard minutes < 600 else { return (format.calendar.grouped((minutes + 30) / 60), hours) }
    return (format.clock(minutes), hours)
  }

  /// `52 min`, to the nearest minute.
  func minutes(_ duration: Duration) -> String {
    let minutes = Int((duration.components.seconds + 30) / 60)
    return format.amount(format.count(minutes), .minutes, count: Double(minutes))
  }
}

extension ProgressQuantity {
  /// Nil for what is counted in no unit, or in a share.
  fileprivate var unit: PrintedUnit? {
    switch self {
    case .estimatedMax(let unit), .load(let unit), .addedLoad(let unit), .mass(let unit): unit.printed
    case .length(let unit): unit.printed
    case .distance(let unit): unit.printed
    case .share, .reps, .pin, .seconds, .timeOver: nil
    }
  }
}

extension Intensity {
  fileprivate var isPlainBodyweight: Bool { self == .bodyweight(plus: nil) }
}
