internal import CICU
import Training
import WorkoutModel

/// Dates, spans of time, lists and large numbers as one language writes them.
final class CalendarWords {
  private let locale: String
  private let formats: LocaleFormats
  private var knownWeeks: WeekRule?

  init(locale: String, formats: LocaleFormats) {
    self.locale = locale
    self.formats = formats
  }

  func text(_ date: CalendarDate, _ style: DateFormats.Style) -> String {
    formats.dates.text(date, style, locale: locale)
  }

  /// `31 August – 22 November 2026`
  func text(_ span: DateSpan, _ style: DateFormats.Style) -> String {
    formats.dates.text(span.first...span.last, style, locale: locale)
  }

  /// The first days of months, in the calendar that is customary.
  func monthStarts(in span: DateSpan) -> [MonthStart] {
    formats.dates.monthStarts(in: span.first...span.last, locale: locale)
  }

  /// What a month is called where it begins, alone or with its year.
  func name(_ start: MonthStart, withYear: Bool) -> String {
    text(start.date, withYear ? .monthAndYear : .month)
  }

  func year(_ start: MonthStart) -> String { text(start.date, .year) }

  /// The month that a day lies in, by its number from 1, and the year.
  func month(of date: CalendarDate) -> (year: Int, month: Int) {
    formats.dates.month(of: date, locale: locale)
  }

  /// How the language's calendars divide the time of a report.
  func rule(for log: TrainingLog, _ request: ReportRequest) -> CalendarRule {
    CalendarRule(weeks: weeks, months: months(of: log, request))
  }

  /// Half a year on either side covers the months that the time begins and ends in.
  private func months(of log: TrainingLog, _ request: ReportRequest) -> MonthRule {
    let logged = TrainingHistory.span(of: log)
    let days = [logged?.first, logged?.last, request.from, request.to].compactMap { $0 }
    guard !formats.dates.hasGregorianMonths(locale), let first = days.min(), let last = days.max()
    else { return .gregorian }
    let around = DateSpan(
      first.advanced(byDays: -Self.halfYear) ?? first, last.advanced(byDays: Self.halfYear) ?? last)
    return .beginning(monthStarts(in: around).map(\.date))
  }

  private static let halfYear = 183

  /// `squat, bench press and deadlift`
  func list(_ parts: [String]) -> String {
    guard parts.count > 1 else { return parts.first ?? "" }
    let units = parts.map { Array($0.utf16) }
    let lengths = units.map { Int32($0.count) }
    let joined = units.flatMap { $0 }
    return ICUText.units(capacity: joined.count + 64 + 16 * parts.count) {
      icu_format_list(locale, joined, lengths, Int32(parts.count), $0, $1)
    } ?? parts.joined(separator: ", ")
  }

  /// `12,450`
  func grouped(_ number: Int) -> String {
    ICUText.units(capacity: 64) { icu_format_integer(locale, Int64(number), $0, $1) } ?? "\(number)"
  }

  /// How the language's calendars divide weeks.
  var weeks: WeekRule {
    if let knownWeeks { return knownWeeks }
    let first = Int(icu_first_weekday(locale))
    let weeks = WeekRule(firstDay: Weekday.allCases.first { $0.number == first } ?? .monday)
    knownWeeks = weeks
    return weeks
  }
}
