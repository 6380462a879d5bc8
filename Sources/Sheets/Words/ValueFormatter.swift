internal import CICU
import PageLayout
import Training
package import Typography
package import WorkoutModel

/// Numbers, units and dates as one language and one system of units print them.
package final class ValueFormatter {
  package let labels: Labels
  package let units: UnitSystem
  /// Which side reading begins on.
  package let direction: Paragraph.Direction
  /// What ICU calls the language with its region.
  private let locale: String
  private let plurals: PluralRules
  private let formats: LocaleFormats
  private let symbols: NumberSymbols
  let calendar: CalendarWords

  /// Between a number and its unit: a space that never breaks.
  static let space = NumberSymbols.space
  static let times = "×"

  package init(
    labels: Labels, units: UnitSystem, language: LanguageTag, formats: LocaleFormats = LocaleFormats()
  ) {
    self.labels = labels
    self.units = units
    self.formats = formats
    direction = PrintedLanguage.direction(of: language)
    locale = PrintedLanguage.locale(of: language)
    symbols = formats.numbers.symbols(of: locale)
    calendar = CalendarWords(locale: locale, formats: formats)
    plurals = PluralRules(language: labels.language)
  }

  /// A phrase with its values put in; `count` chooses the plural form.
  func phrase(_ key: LabelKey, _ values: [String: String] = [:], count: Double = 0) -> String {
    // Few have letters that run the other way: the others are left as they are.
    let values = values.values.contains(where: direction.isOpposed)
      ? values.mapValues(direction.isolating) : values
    return labels.phrase(key, values, digits: { symbols.wordDigits($0) }) { plurals.category(of: count) }
  }

  /// Sentences as running text: with a space between them, or with none.
  func sentences(_ sentences: [String]) -> String {
    sentences.joined(separator: phrase(.sentenceJoint))
  }

  /// Between parts of a line. A mark keeps names and signs in Latin letters on either side from running
  /// on as one in lines that run from right to left. Where the digit zero is a dot, 10 and 40 kg with a dot
  /// between them would be read as a load of four figures: there a comma stands.
  var dot: String { Self.mark(direction) + (symbols.hasDotForZero ? phrase(.listJoint) : " · ") }

  /// The same where no line is to begin with it.
  var joint: String { symbols.hasDotForZero ? dot : Self.mark(direction) + Self.space + "· " }

  /// What stands between the parts of a line.
  enum Joint {
    /// ``ValueFormatter/dot``
    case dot
    /// ``ValueFormatter/joint``
    case unbrokenDot
    case comma
  }

  private static func mark(_ direction: Paragraph.Direction) -> String {
    direction == .rightToLeft ? "\u{200F}" : ""
  }

  /// A part of a line that is not to be broken: no space of it is one at which a line may end.
  static func unbroken(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
    return text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }.joined(separator: space)
  }

  /// What runs from left to right whatever stands around it: an address, a telephone number, a tempo.
  func leftToRight(_ text: String) -> String {
    direction == .leftToRight ? text : "\u{2066}\(text)\u{2069}"
  }

  /// The first letter as a capital, by the rules of the language.
  func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    let letter = Array(String(first).utf16)
    let capital = ICUText.units(capacity: 16) {
      icu_uppercase($0, $1, letter, Int32(letter.count), locale)
    }
    return (capital ?? String(first)) + text.dropFirst()
  }

  // MARK: Numbers

  /// A whole number that counts something, in the language's digits.
  func count(_ value: Int) -> String {
    value < 0 ? symbols.minus + digits("\(value.magnitude)") : digits("\(value)")
  }

  /// The digits of a text in the language's script: `1:45`, `3-1-X-0`.
  func digits(_ text: String) -> String { symbols.digits(text) }

  func number(_ value: FixedDecimal) -> String {
    let text = (value < .zero ? -value : value).description
    return (value < .zero ? symbols.minus : "") + decimal(text)
  }

  /// A number that was written with a decimal point and without a sign: `4.0`.
  func decimal(_ text: String) -> String {
    digits(
      symbols.decimalMark == "."
        ? text
        : text.split(separator: ".", omittingEmptySubsequences: false)
          .joined(separator: symbols.decimalMark))
  }

  func plus(_ text: String) -> String { symbols.plus + text }

  func minus(_ text: String) -> String { symbols.minus + text }

  /// `9½`: whole numbers and halves.
  func halves(_ value: FixedDecimal) -> String {
    if let whole = value.integer { return count(whole) }
    let whole = Int(value.millionths / 1_000_000)
    guard abs(value.millionths % 1_000_000) == 500_000 else { return number(value) }
    // A fraction belongs to the digits of Latin script.
    guard symbols.zero == "0" else { return number(value) }
    return whole == 0 ? "½" : leftToRight(count(whole) + "½")
  }

  /// `10–12`, or `10` where both ends are the same.
  func range<Bound: Comparable>(
    _ range: ClosedRange<Bound>, _ format: (Bound) -> String
  ) -> String {
    let (low, high) = (format(range.lowerBound), format(range.upperBound))
    return low == high ? low : low + symbols.dash + high
  }

  /// `10 to 12`, in words between.
  func spokenRange<Bound: Comparable>(
    _ range: ClosedRange<Bound>, _ format: (Bound) -> String
  ) -> String {
    let (low, high) = (format(range.lowerBound), format(range.upperBound))
    return low == high ? low : phrase(.rangeTo, ["low": low, "high": high])
  }

  // MARK: Quantities

  /// `60 kg`
  func amount(_ number: String, _ unit: PrintedUnit, count: Double) -> String {
    frame(of: unit, count).around(number)
  }

  /// A unit where its number stands elsewhere.
  func name(_ unit: PrintedUnit, count: Double = 100) -> String { frame(of: unit, count).bare }

  /// A unit for a small place to write in: the narrowest that has letters.
  func boxName(_ unit: PrintedUnit) -> String {
    formats.numbers.shortest(unit, locale: locale, plurals)
  }

  private func frame(of unit: PrintedUnit, _ count: Double) -> NumberFrame {
    formats.numbers.frame(of: unit, of: count, locale: locale, plurals)
  }

  /// The unit that loads are printed in.
  var loadUnit: LoadUnit { units.loadUnit }

  /// As a page says it where the load stands elsewhere.
  var loadUnitName: String { name(loadUnit.printed) }

  /// A load in the page's unit.
  func converted(_ load: Load) -> Load { load.printed(in: loadUnit) }

  func load(_ load: Load) -> String { loads(load...load) }

  /// `55–60 kg`
  func loads(_ loads: ClosedRange<Load>) -> String {
    amount(
      amounts(loads), loadUnit.printed, count: converted(loads.upperBound).amount.double)
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
    let shown = rounded ?? wanted
    return amount(number(shown), loadUnit.printed, count: shown.double)
  }

  /// A number and its unit apart.
  func quantity<Unit: PrintedQuantityUnit>(
    _ range: ClosedRange<Quantity<Unit>>
  ) -> (value: String, unit: String) {
    let unit = range.upperBound.unit
    let value = self.range(range) { number($0.converted(to: unit).amount) }
    return (value, name(unit.printed, count: range.upperBound.amount.double))
  }

  /// `5 km`, in the unit that it was written in.
  func text<Unit: PrintedQuantityUnit>(_ range: ClosedRange<Quantity<Unit>>) -> String {
    let unit = range.upperBound.unit
    let value = self.range(range) { number($0.converted(to: unit).amount) }
    return amount(value, unit.printed, count: range.upperBound.amount.double)
  }

  /// `75–80%`, or `75–80 %`
  func percent(_ range: ClosedRange<Percentage>) -> String {
    percent(self.range(range) { number($0.hundredths) })
  }

  func percent(_ number: String) -> String { symbols.percent.around(number) }

  /// The sign of a percentage whose number stands elsewhere.
  var percentSign: String { symbols.percent.bare }

  // MARK: Times

  /// The whole seconds of a duration, at least 0.
  func seconds(_ duration: Duration) -> Int { max(0, Int(duration.components.seconds)) }

  /// How a span of time is counted: whole minutes in minutes, what is longer than 90 s and no whole
  /// minutes as `1:45`, the rest in seconds.
  func time(_ range: ClosedRange<Duration>) -> (value: String, inMinutes: Bool) {
    let (low, high) = (seconds(range.lowerBound), seconds(range.upperBound))
    if low % 60 == 0, high % 60 == 0, high > 0 {
      return (self.range(low...high) { count($0 / 60) }, true)
    }
    if high > 90 { return (self.range(low...high) { clock($0) }, true) }
    return (self.range(low...high) { count($0) }, false)
  }

  /// `90 s`, `2–3 min`, `1:45 min`
  func span(_ range: ClosedRange<Duration>) -> String {
    let (value, inMinutes) = time(range)
    let seconds = Double(seconds(range.upperBound))
    return inMinutes
      ? amount(value, .minutes, count: seconds / 60) : amount(value, .seconds, count: seconds)
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
          "seconds": phrase(.secondsInWords, ["count": count(high % 60)], count: Double(high % 60)),
        ])
    }
    let value = spokenRange(low...high) { count($0) }
    return phrase(.secondsInWords, ["count": value], count: Double(high))
  }

  /// Small numbers as words, as running text has them; others in digits.
  func word(for count: Int) -> String { labels.numberWord(count) ?? self.count(count) }

  /// `1:45`, `1:02:05`
  func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, rest) = seconds.quotientAndRemainder(dividingBy: 3600)
    return digits(
      hours > 0
        ? "\(hours):\(two(rest / 60)):\(two(rest % 60))" : "\(rest / 60):\(two(rest % 60))")
  }

  // MARK: Dates

  /// A date as running text has it: `23 Nov 2026`.
  func date(_ date: CalendarDate) -> String { self.date(date, .medium) }

  func date(_ date: CalendarDate, _ style: DateFormats.Style) -> String {
    formats.dates.text(date, style, locale: locale)
  }

  /// `7–13 December 2026`
  func dates(_ range: ClosedRange<CalendarDate>) -> String {
    formats.dates.text(range, .long, locale: locale)
  }

  /// `Monday`, or `Mon`.
  func weekday(_ weekday: Weekday, _ style: DateFormats.Style) -> String {
    // 1970-01-05 was a Monday.
    CalendarDate(dayNumber: 3 + weekday.number).map { date($0, style) } ?? weekday.rawValue
  }

  /// The days of the week, in the order of the language's calendars; from Monday (ISO 8601) in English
  /// of no region.
  var weekdays: [Weekday] {
    locale == LanguageTag.english.text ? Weekday.allCases : calendar.weeks.weekdays
  }

  /// Whether the language's calendar begins a month on this day.
  func isFirstOfMonth(_ date: CalendarDate) -> Bool {
    formats.dates.isFirstOfMonth(date, locale: locale)
  }

  /// `18:00`, as timetables have it.
  func time(_ time: TimeOfDay) -> String { digits(time.description) }
}

extension Sequence<String> {
  /// The parts of a line in one. A part with letters that run the other way keeps to itself, or it would take
  /// the numbers beside it along.
  func joined(_ joint: ValueFormatter.Joint, in format: ValueFormatter) -> String {
    let parts = Array(self)
    let separator =
      switch joint {
      case .dot: format.dot
      case .unbrokenDot: format.joint
      case .comma: format.phrase(.listJoint)
      }
    return (parts.count > 1 ? parts.map(format.direction.isolating) : parts).joined(separator: separator)
  }
}
