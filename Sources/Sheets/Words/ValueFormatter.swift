import PageLayout
import Training
package import WorkoutModel

/// Numbers, units and dates as one language and one system of units print them.
package struct ValueFormatter {
  package let labels: Labels
  package let units: UnitSystem
  /// BCP 47 with the region, for dates.
  private let locale: String
  private let plurals: PluralRules
  private let dates: DateFormats
  let calendar: CalendarWords

  /// Between a number and its unit: a space that never breaks.
  static let space = "\u{00A0}"
  /// Between the ends of a range.
  static let dash = "–"
  static let times = "×"

  package init(
    labels: Labels, units: UnitSystem, locale: String, dates: DateFormats = DateFormats()
  ) {
    self.labels = labels
    self.units = units
    self.locale = locale
    self.dates = dates
    calendar = CalendarWords(locale: locale, dates: dates)
    plurals = PluralRules(language: labels.language)
  }

  /// A phrase with its values put in; `count` chooses the plural form.
  func phrase(_ key: LabelKey, _ values: [String: String] = [:], count: Double = 0) -> String {
    labels.phrase(key, values) { plurals.category(of: count) }
  }

  func number(_ value: FixedDecimal) -> String {
    let text = value.description
    guard labels.decimalMark != "." else { return text }
    return text.split(separator: ".", omittingEmptySubsequences: false)
      .joined(separator: labels.decimalMark)
  }

  /// `9½`: whole numbers and halves.
  func halves(_ value: FixedDecimal) -> String {
    if let whole = value.integer { return count(whole) }
    let whole = Int(value.millionths / 1_000_000)
    guard abs(value.millionths % 1_000_000) == 500_000 else { return number(value) }
    return whole == 0 ? "½" : count(whole) + "½"
  }

  /// `10–12`, or `10` where both ends are the same.
  func range<Bound: Comparable>(
    _ range: ClosedRange<Bound>, _ format: (Bound) -> String
  ) -> String {
    let (low, high) = (format(range.lowerBound), format(range.upperBound))
    return low == high ? low : low + Self.dash + high
  }

  /// `10 to 12`, in words between.
  func spokenRange<Bound: Comparable>(
    _ range: ClosedRange<Bound>, _ format: (Bound) -> String
  ) -> String {
    let (low, high) = (format(range.lowerBound), format(range.upperBound))
    return low == high ? low : phrase(.rangeTo, ["low": low, "high": high])
  }

  // MARK: Loads and distances

  /// The unit that loads are printed in.
  var loadUnit: LoadUnit { units.loadUnit }

  /// A load in the page's unit.
  func converted(_ load: Load) -> Load { load.printed(in: loadUnit) }

  func load(_ load: Load) -> String { loads(load...load) }

  /// `55–60 kg`
  func loads(_ loads: ClosedRange<Load>) -> String {
    amounts(loads) + Self.space + loadUnit.rawValue
  }

  /// `55–60`, where the unit stands elsewhere.
  func amounts(_ loads: ClosedRange<Load>) -> String {
    range(loads) { number(converted($0).amount) }
  }

  /// `61.3 kg`: a load that nobody can put together, to a tenth, or to as many decimals as it takes to
  /// tell it from what was loaded in its place.
  func unloadable(_ wanted: Load, insteadOf loaded: Load) -> String {
    let wanted = wanted.converted(to: loadUnit).amount
    let loaded = converted(loaded).amount
    let steps: [Int64] = [100_000, 10_000, 1000]
    let rounded = steps.lazy.map { wanted.rounded(toMultipleOf: FixedDecimal(millionths: $0)) }
      .first { $0 != loaded }
    return number(rounded ?? wanted) + Self.space + loadUnit.rawValue
  }

  func quantity<Unit: QuantityUnit>(_ range: ClosedRange<Quantity<Unit>>) -> (value: String, unit: String) {
    let unit = range.upperBound.unit
    let value = self.range(range) { number($0.converted(to: unit).amount) }
    return (value, unit.rawValue)
  }

  /// `75–80 %`
  func percent(_ range: ClosedRange<Percentage>) -> String {
    self.range(range) { number($0.hundredths) } + Self.space + "%"
  }

  // MARK: Times

  /// The whole seconds of a duration, at least 0.
  func seconds(_ duration: Duration) -> Int { max(0, Int(duration.components.seconds)) }

  /// How a span of time is counted: whole minutes in minutes, what is longer than 90 s and no whole
  /// minutes as `1:45`, the rest in seconds.
  func time(_ range: ClosedRange<Duration>) -> (value: String, inMinutes: Bool) {
    let (low, high) = (seconds(range.lowerBound), seconds(range.upperBound))
    if low % 60 == 0, high % 60 == 0, high > 0 {
      return (self.range(low...high) { "\($0 / 60)" }, true)
    }
    if high > 90 { return (self.range(low...high) { clock($0) }, true) }
    return (self.range(low...high) { "\($0)" }, false)
  }

  /// `90 s`, `2–3 min`, `1:45 min`
  func span(_ range: ClosedRange<Duration>) -> String {
    let (value, inMinutes) = time(range)
    return value + Self.space + (inMinutes ? "min" : "s")
  }

  func span(_ duration: Duration) -> String { span(duration...duration) }

  /// `one minute`, `90 seconds`, `two to three minutes`
  func spokenSpan(_ range: ClosedRange<Duration>) -> String {
    let (low, high) = (seconds(range.lowerBound), seconds(range.upperBound))
    if low % 60 == 0, high % 60 == 0, high > 0 {
      let value = spokenRange(low...high) { word(for: $0 / 60) }
      return phrase(.minutesInWords, ["count": value], count: Double(high / 60))
    }
    if low == high, high > 90 {
      return phrase(
        .minutesAndSeconds,
        [
          "minutes": phrase(
            .minutesInWords, ["count": word(for: high / 60)], count: Double(high / 60)),
          "seconds": phrase(.secondsInWords, ["count": "\(high % 60)"], count: Double(high % 60)),
        ])
    }
    let value = spokenRange(low...high) { "\($0)" }
    return phrase(.secondsInWords, ["count": value], count: Double(high))
  }

  /// Small numbers as words, as running text has them; others in digits.
  func word(for count: Int) -> String { labels.numberWord(count) ?? "\(count)" }

  private func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):" + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  // MARK: Dates

  /// A date as running text has it: `23 Nov 2026`.
  func date(_ date: CalendarDate) -> String { self.date(date, .medium) }

  func date(_ date: CalendarDate, _ style: DateFormats.Style) -> String {
    dates.text(date, style, locale: locale)
  }

  /// `7–13 December 2026`
  func dates(_ range: ClosedRange<CalendarDate>) -> String {
    dates.text(range, .long, locale: locale)
  }

  /// `Monday`, or `Mon`.
  func weekday(_ weekday: Weekday, _ style: DateFormats.Style) -> String {
    // 1970-01-05 was a Monday.
    CalendarDate(dayNumber: 3 + weekday.number).map { date($0, style) } ?? weekday.rawValue
  }

  /// `18:00`, as timetables have it.
  func time(_ time: TimeOfDay) -> String { time.description }

  /// A whole number that counts something, in the language's digits.
  func count(_ value: Int) -> String { "\(value)" }
}
