internal import CICU
import Training
import WorkoutModel

/// Dates in part, spans of time, lists and large numbers as one language writes them.
///
/// What ICU takes long to look up is looked up once, when it is asked for first.
final class CalendarWords {
  private let locale: String
  private var formats: [Parts: OpaquePointer?] = [:]
  private var knownWeeks: WeekRule?

  init(locale: String) { self.locale = locale }

  deinit {
    for case let format? in formats.values { icu_date_format_close(format) }
  }

  /// What is said of a date; the raw value is CLDR's skeleton.
  enum Parts: String {
    /// `31 Aug`
    case dayMonth = "MMMd"
    /// `31 Aug 2026`
    case dayMonthYear = "yMMMd"
    /// `31 August 2026`
    case longDate = "yMMMMd"
    /// `Aug`
    case month = "MMM"
    /// `Aug 2026`
    case monthYear = "yMMM"
    case year = "y"
  }

  func text(_ date: CalendarDate, _ parts: Parts) -> String {
    let format: OpaquePointer?
    if let known = formats[parts] {
      format = known
    } else {
      format = icu_date_format_open(locale, parts.rawValue)
      formats[parts] = format
    }
    guard let format else { return date.description }
    return Self.string { icu_date_format_write(format, date.milliseconds, $0, $1) }
      ?? date.description
  }

  /// `31 August – 22 November 2026`
  func text(_ span: DateSpan, _ parts: Parts) -> String {
    Self.string {
      icu_format_dates(
        locale, parts.rawValue, span.first.milliseconds, span.last.milliseconds, $0, $1)
    } ?? "\(span.first) – \(span.last)"
  }

  /// `squat, bench press and deadlift`
  func list(_ parts: [String]) -> String {
    guard parts.count > 1 else { return parts.first ?? "" }
    let units = parts.map { Array($0.utf16) }
    let lengths = units.map { Int32($0.count) }
    let joined = units.flatMap { $0 }
    return Self.string(capacity: joined.count + 64 + 16 * parts.count) {
      icu_format_list(locale, joined, lengths, Int32(parts.count), $0, $1)
    } ?? parts.joined(separator: ", ")
  }

  /// `12,450`
  func grouped(_ number: Int) -> String {
    Self.string { icu_format_integer(locale, Int64(number), $0, $1) } ?? "\(number)"
  }

  var weeks: WeekRule {
    if let knownWeeks { return knownWeeks }
    let first = Int(icu_first_weekday(locale))
    let day = Weekday.allCases.first { $0.number == first } ?? .monday
    let weeks = WeekRule(firstDay: day)
    knownWeeks = weeks
    return weeks
  }

  private static func string(
    capacity: Int = 128, _ write: (UnsafeMutablePointer<UInt16>, Int32) -> Int32
  ) -> String? {
    var text = [UInt16](repeating: 0, count: capacity)
    let length = text.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { write($0, Int32(buffer.count)) } ?? -1
    }
    return length > 0 ? String(decoding: text.prefix(Int(length)), as: UTF16.self) : nil
  }
}

extension CalendarDate {
  /// Since 1970-01-01T00:00Z, as ICU counts.
  fileprivate var milliseconds: Double { Double(dayNumber) * 86_400_000 }
}
