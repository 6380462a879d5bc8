internal import CICU
import WorkoutModel

/// How languages write dates (CLDR), in the calendar that is customary where they are spoken.
package final class DateFormats {
  /// What is said of a date.
  enum Style: String, Hashable {
    /// As running text has it: `23 Nov 2026`.
    case medium = ""
    /// `7 December 2026`
    case long = "yMMMMd"
    /// `Saturday 12 December 2026`
    case full = "yMMMMEEEEd"
    /// `12 Dec`
    case dayAndMonth = "MMMd"
    /// `12 December`
    case longDayAndMonth = "MMMMd"
    /// `Dec`
    case month = "MMM"
    /// The same where it stands by itself: some languages decline it.
    case monthAlone = "LLL"
    /// `Dec 2026`
    case monthAndYear = "yMMM"
    case year = "y"
    /// Of the calendar that is customary, while the others are Gregorian.
    case monthOfCalendar = "MMMM"
    case monthAndYearOfCalendar = "yMMMM"
    case yearOfCalendar = "yyyy"
    /// Of the month: `12`
    case day = "d"
    /// `Saturday`
    case weekday = "cccc"
    /// `Sat`
    case shortWeekday = "ccc"
    /// `Sa`
    case shortestWeekday = "cccccc"
  }

  /// The first days of months among some days, in the calendar of a locale.
  func monthStarts(in days: ClosedRange<CalendarDate>, locale: String) -> [MonthStart] {
    guard !icu_has_gregorian_months(locale) else { return MonthStart.gregorian(in: days) }
    return (0...days.lowerBound.days(until: days.upperBound)).compactMap { offset in
      guard let date = days.lowerBound.advanced(byDays: offset) else { return nil }
      var (year, month, day) = (Int32(), Int32(), Int32())
      guard icu_calendar_date(locale, Self.milliseconds(date), &year, &month, &day), day == 1 else {
        return nil
      }
      return MonthStart(date: date, year: Int(year), month: Int(month), isGregorian: false)
    }
  }

  /// Reports count by Gregorian months: where the customary calendar has others, theirs are named.
  private static func calendarOfMonths(_ locale: String) -> String {
    guard !icu_has_gregorian_months(locale) else { return locale }
    return locale + (locale.contains("@") ? ";" : "@") + "calendar=gregorian"
  }

  private struct Key: Hashable {
    var locale: String
    var style: Style
  }

  private var opened: [Key: OpaquePointer] = [:]
  /// By locale.
  private var patterns: [String: OpaquePointer] = [:]

  package init() {}

  deinit {
    for format in opened.values { icu_date_format_close(format) }
    for known in patterns.values { icu_date_patterns_close(known) }
  }

  func text(_ date: CalendarDate, _ style: Style, locale: String) -> String {
    guard let format = format(style, locale) else { return date.description }
    return ICUText.units(capacity: 96) { icu_date_format(format, Self.milliseconds(date), $0, $1) }
      ?? date.description
  }

  /// `7–13 December 2026`
  func text(_ dates: ClosedRange<CalendarDate>, _ style: Style, locale: String) -> String {
    let (first, last) = (Self.milliseconds(dates.lowerBound), Self.milliseconds(dates.upperBound))
    guard let format = format(style, locale),
      let text = ICUText.units(capacity: 96, { icu_date_interval(format, first, last, $0, $1) })
    else { return "\(dates.lowerBound)–\(dates.upperBound)" }
    // Some patterns of CLDR 42 say the first month twice, such as the Persian one.
    guard style == .monthAndYear, dates.lowerBound != dates.upperBound,
      !text.contains(self.text(dates.upperBound, .monthAlone, locale: locale))
    else { return text }
    return self.text(dates.lowerBound, style, locale: locale) + " – "
      + self.text(dates.upperBound, style, locale: locale)
  }

  /// Whether the calendar of a locale begins a month on this day.
  func isFirstOfMonth(_ date: CalendarDate, locale: String) -> Bool {
    guard let before = date.advanced(byDays: -1) else { return true }
    return text(date, .monthOfCalendar, locale: locale) != text(before, .monthOfCalendar, locale: locale)
  }

  private func format(_ style: Style, _ locale: String) -> OpaquePointer? {
    let key = Key(locale: locale, style: style)
    if let known = opened[key] { return known }
    let calendar = style.isOfMonths ? Self.calendarOfMonths(locale) : locale
    let format =
      switch style {
      case .medium: icu_date_format_open(calendar, nil, nil)
      case .weekday, .shortWeekday, .shortestWeekday: icu_date_format_open(calendar, style.rawValue, nil)
      default: icu_date_format_open(calendar, style.rawValue, patterns(calendar))
      }
    opened[key] = format
    return format
  }

  private func patterns(_ locale: String) -> OpaquePointer? {
    if let known = patterns[locale] { return known }
    let opened = icu_date_patterns_open(locale)
    patterns[locale] = opened
    return opened
  }

  private static func milliseconds(_ date: CalendarDate) -> Double {
    Double(date.dayNumber) * 86_400_000
  }
}

extension DateFormats.Style {
  fileprivate var isOfMonths: Bool {
    switch self {
    case .month, .monthAlone, .monthAndYear, .year: true
    case .medium, .long, .full, .dayAndMonth, .longDayAndMonth, .day: false
    case .monthOfCalendar, .monthAndYearOfCalendar, .yearOfCalendar: false
    case .weekday, .shortWeekday, .shortestWeekday: false
    }
  }
}
