/// A day, and the time of the day where it is known.
public struct DateAndTime: Sendable, Hashable {
  public var date: CalendarDate
  public var time: TimeOfDay?

  public init(date: CalendarDate, time: TimeOfDay? = nil) {
    self.date = date
    self.time = time
  }
}

extension DateAndTime: Comparable {
  /// A day without a time comes before every time of that day.
  public static func < (a: Self, b: Self) -> Bool {
    guard a.date == b.date else { return a.date < b.date }
    switch (a.time, b.time) {
    case (nil, .some): return true
    case (let x?, let y?): return x < y
    default: return false
    }
  }
}

extension DateAndTime: CustomStringConvertible {
  /// ISO 8601: `2026-11-23` or `2026-11-23T18:00`.
  public var description: String { time.map { "\(date)T\($0)" } ?? "\(date)" }
}
