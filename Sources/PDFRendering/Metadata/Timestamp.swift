/// A moment in UTC, worked out from seconds since 1970 without a calendar of the machine.
struct Timestamp {
  private let year: Int
  private let month: Int
  private let day: Int
  private let secondOfDay: Int

  /// Held to the years 0001 to 9999, which is what PDF's dates can say.
  init(secondsSince1970 seconds: Int) {
    let held = min(max(seconds, -62_135_596_800), 253_402_300_799)
    let days = held >= 0 ? held / 86_400 : (held - 86_399) / 86_400
    secondOfDay = held - days * 86_400
    // Years are counted from March, so that the leap day comes last; eras of 400 years repeat.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// `D:20260131235959Z` (ISO 32000-1, 7.9.4).
  var pdf: String {
    "D:" + padded(year, 4) + padded(month, 2) + padded(day, 2) + padded(secondOfDay / 3600, 2)
      + padded(secondOfDay / 60 % 60, 2) + padded(secondOfDay % 60, 2) + "Z"
  }

  /// `2026-01-31T23:59:59Z`, as XMP has it.
  var xmp: String {
    padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T"
      + padded(secondOfDay / 3600, 2) + ":" + padded(secondOfDay / 60 % 60, 2) + ":"
      + padded(secondOfDay % 60, 2) + "Z"
  }

  private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
