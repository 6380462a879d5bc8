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
    guard !hasGregorianMonths(locale) else { return MonthStart.gregorian(in: days) }
    var starts: [MonthStart] = []
    var date = days.lowerBound
    while date <= days.upperBound {
      guard let (year, month, day) = Self.place(of: date, locale: locale) else { return starts }
      if day == 1 { starts.append(MonthStart(date: date, year: year, month: month)) }
      // From a first to the 29th, where there is one, else to the day after.
      let further = day == 1 ? date.advanced(byDays: 28) : nil
      let isSameMonth = further.flatMap { Self.place(of: $0, locale: locale) }?.day == 29
      guard let next = isSameMonth ? further : date.advanced(byDays: 1) else { return starts }
      date = next
    }
    return starts
  }

  /// The month that a day lies in, by its number from 1, and its year.
  func month(of date: CalendarDate, locale: String) -> (year: Int, month: Int) {
    guard !hasGregorianMonths(locale), let place = Self.place(of: date, locale: locale) else {
      return (date.year, date.month)
    }
    return (place.year, place.month)
  }

  /// Whether the months of a locale's calendar are the Gregorian ones.
  func hasGregorianMonths(_ locale: String) -> Bool {
    if let known = gregorian[locale] { return known }
    let isGregorian = icu_has_gregorian_months(locale)
    gregorian[locale] = isGregorian
    return isGregorian
  }

  private static func place(
    of date: CalendarDate, locale: String
  ) -> (year: Int, month: Int, day: Int)? {
    var (year, month, day) = (Int32(), Int32(), Int32())
    guard icu_calendar_date(locale, milliseconds(date), &year, &month, &day) else { return nil }
    return (Int(year), Int(month), Int(day))
  }

  private struct Key: Hashable {
    var locale: String
    var style: Style
  }

  private var opened: [Key: OpaquePointer] = [:]
  private var gregorian: [String: Bool] = [:]
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
    return month(of: date, locale: locale) != month(of: before, locale: locale)
  }

  private func format(_ style: Style, _ locale: String) -> OpaquePointer? {
    let key = Key(locale: locale, style: style)
    if let known = opened[key] { return known }
    let format =
      switch style {
      case .medium: icu_date_format_open(locale, nil, nil)
      case .weekday, .shortWeekday, .shortestWeekday: icu_date_format_open(locale, style.rawValue, nil)
      default: icu_date_format_open(locale, style.rawValue, patterns(locale))
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
