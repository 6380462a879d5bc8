/// The days of the week from Monday on, as ISO 8601 counts them.
public enum Weekday: String, CaseIterable, Sendable, Hashable {
  case monday = "mon"
  case tuesday = "tue"
  case wednesday = "wed"
  case thursday = "thu"
  case friday = "fri"
  case saturday = "sat"
  case sunday = "sun"

  /// 1 for Monday to 7 for Sunday.
  public var number: Int { (Weekday.allCases.firstIndex(of: self) ?? 0) + 1 }
}
