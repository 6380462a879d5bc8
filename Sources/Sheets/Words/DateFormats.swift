internal import CICU
import WorkoutModel

/// How languages write dates (CLDR). Opening a format costs more than using it a thousand times, so
/// that one of these lives as long as sheets are made.
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
    /// `Dec 2026`
    case monthAndYear = "yMMM"
    case year = "y"
    /// `Saturday`
    case weekday = "cccc"
    /// `Sat`
    case shortWeekday = "ccc"
  }

  private struct Key: Hashable {
    var locale: String
    var style: Style
  }

  private var opened: [Key: OpaquePointer] = [:]

  package init() {}

  deinit {
    for format in opened.values { icu_date_format_close(format) }
  }

  func text(_ date: CalendarDate, _ style: Style, locale: String) -> String {
    guard let format = format(style, locale) else { return date.description }
    return Self.string { icu_date_format(format, Self.milliseconds(date), $0, $1) }
      ?? date.description
  }

  /// `7–13 December 2026`
  func text(_ dates: ClosedRange<CalendarDate>, _ style: Style, locale: String) -> String {
    let (first, last) = (Self.milliseconds(dates.lowerBound), Self.milliseconds(dates.upperBound))
    guard let format = format(style, locale),
      let text = Self.string({ icu_date_interval(format, first, last, $0, $1) })
    else { return "\(dates.lowerBound)–\(dates.upperBound)" }
    return text
  }

  private func format(_ style: Style, _ locale: String) -> OpaquePointer? {
    let key = Key(locale: locale, style: style)
    if let known = opened[key] { return known }
    let format =
      style == .medium
      ? icu_date_format_open(locale, nil) : icu_date_format_open(locale, style.rawValue)
    opened[key] = format
    return format
  }

  private static func milliseconds(_ date: CalendarDate) -> Double {
    Double(date.dayNumber) * 86_400_000
  }

  private static func string(_ write: (UnsafeMutablePointer<UInt16>, Int32) -> Int32) -> String? {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 96) { units in
      guard let start = units.baseAddress else { return nil }
      let length = write(start, Int32(units.count))
      guard length > 0 else { return nil }
      return String(decoding: units.prefix(Int(length)), as: UTF16.self)
    }
  }
}
