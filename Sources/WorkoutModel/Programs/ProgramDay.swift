/// What is on for one day.
public struct ProgramDay: Sendable, Hashable {
  public enum Day: Sendable, Hashable {
    case weekday(Weekday)
    /// 1 to 7, for a program that leaves the weekdays to the client.
    case numbered(Int)

    /// 1 to 7.
    public var number: Int {
      switch self {
      case .weekday(let weekday): weekday.number
      case .numbered(let number): number
      }
    }
  }

  public enum Entry: Sendable, Hashable {
    /// `id` is a workout's.
    case workout(id: String, time: TimeOfDay?, note: Text?, origin: Origin)
    /// What to do instead of training.
    case rest(Text)
  }

  public var day: Day
  public var entries: [Entry]

  public init(day: Day, entries: [Entry] = []) {
    self.day = day
    self.entries = entries
  }
}
