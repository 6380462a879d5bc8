/// What is on for one day.
public struct ProgramDay: Sendable, Hashable {
  public enum Day: Sendable, Hashable {
    case weekday(Weekday)
    /// 1 to 7, for a program that leaves the weekdays to the client; what has another number is not printed.
    case numbered(Int)

    /// 1 to 7.
    public var number: Int {
      switch self {
      case .weekday(let weekday): weekday.number
      case .numbered(let number): number
      }
    }

    /// Reads `mon` to `sun` or `1` to `7`; nil for anything else.
    public init?(_ name: String) {
      if let weekday = Weekday(rawValue: name) {
        self = .weekday(weekday)
      } else if let number = Int(name), (1...7).contains(number), name.utf8.count == 1 {
        self = .numbered(number)
      } else {
        return nil
      }
    }

    public var isNumbered: Bool {
      if case .numbered = self { return true }
      return false
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

extension ProgramDay.Day: CustomStringConvertible {
  /// As a document writes it.
  public var description: String {
    switch self {
    case .weekday(let weekday): weekday.rawValue
    case .numbered(let number): "\(number)"
    }
  }
}
