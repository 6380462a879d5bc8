/// A time on a clock, to the minute.
public struct TimeOfDay: Sendable, Hashable, Comparable {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  /// Nil if no clock shows it.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  public static func < (a: Self, b: Self) -> Bool { (a.hour, a.minute) < (b.hour, b.minute) }
}

extension TimeOfDay: CustomStringConvertible {
  public var description: String { twoDigits(hour) + ":" + twoDigits(minute) }
}
