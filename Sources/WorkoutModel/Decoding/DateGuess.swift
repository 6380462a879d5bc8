/// What the writer of another form of date meant, if only one thing can be meant.
struct DateGuess {
  /// What may stand in the place of the date.
  enum Form { case day, dayOrTime }

  private var date: CalendarDate?
  /// Whether something stands behind the day.
  private var goesOn = false
  private var time: TimeOfDay?
  /// What keeps the time from being read.
  private var problems: [String] = []

  init(_ text: String) {
    date = Self.date(text)
    guard date == nil else { return }
    let words = text.drop { $0 == " " }
    guard let end = words.firstIndex(where: { $0 == " " || $0 == "T" || $0 == "t" }) else { return }
    date = Self.date(String(words[..<end]))
    goesOn = true
    readTime(words[end...])
  }

  func hint(_ form: Form) -> String {
    guard let date else { return "write year, month and day with two hyphens" }
    guard goesOn else { return "write \"\(date)\"" }
    guard form == .dayOrTime else { return "only the day stands here: write \"\(date)\"" }
    guard let time else { return "write \"\(date)\", or with a time \"\(date)T18:00\"" }
    let right = "write \"\(DateAndTime(date: date, time: time))\""
    return problems.isEmpty ? right : "\(problems.joined(separator: ", ")): \(right)"
  }

  /// ` 18:30`, `T18:30:00Z`; nothing where more than signs of ISO 8601 stands behind the minutes, such as `pm`.
  private mutating func readTime(_ text: Substring) {
    let clock = text.drop { $0 == " " || $0 == "T" || $0 == "t" }
    let hour = clock.prefix { $0 != ":" }
    let minute = clock.dropFirst(hour.count + 1).prefix(2)
    let rest = clock.dropFirst(hour.count + 1 + minute.count)
    guard let hours = Int(hour), let minutes = Int(minute), minute.count == 2,
      rest.count < 24, rest.allSatisfy({ $0.isNumber || ":.,Zz+-".contains($0) })
    else { return }
    time = TimeOfDay(hour: hours, minute: minutes)
    if text.dropLast(clock.count) != "T" { problems.append("a T parts day and time") }
    if !rest.isEmpty { problems.append("leave out \"\(rest)\"") }
    if problems.isEmpty, hour.count == 1 { problems.append("hours have two digits") }
  }

  private static func date(_ text: String) -> CalendarDate? {
    let numbers = text.utf8.split { !(0x30...0x39).contains($0) }.compactMap { Int(String($0) ?? "") }
    guard numbers.count == 3, text.utf8.count <= 10 else { return nil }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first > 31 { return CalendarDate(year: first, month: second, day: third) }
    let isAmbiguous = first <= 12 && second <= 12 && first != second && text.utf8.contains(UInt8(ascii: "/"))
    if isAmbiguous || third < 100 { return nil }
    return CalendarDate(year: third, month: second, day: first) ?? CalendarDate(year: third, month: first, day: second)
  }
}
