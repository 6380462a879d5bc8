/// When something was published, as far as it is known: `2019`, `2019-04` or `2019-04-30`.
public struct PublicationDate: Sendable, Hashable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int?
  /// 1 to 31; never without a month.
  public let day: Int?

  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil,
      !(month == nil && day != nil)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }
}

extension PublicationDate: CustomStringConvertible {
  public var description: String {
    ([String(String(year + 10_000).dropFirst())] + [month, day].compactMap { $0.map(twoDigits) })
      .joined(separator: "-")
  }
}
