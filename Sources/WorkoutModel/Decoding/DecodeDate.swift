import JSONSource

/// Dates and times of day, in ISO 8601.
extension DocumentDecoder {
  func date(_ value: ValueReader) -> CalendarDate? {
    let expected = "a date such as \"2026-11-23\""
    guard let text = value.string(expected: expected) else { return nil }
    guard let fields = Self.fields(text, "YYYY-MM-DD") else {
      value.refuse(expected: expected, hint: DateGuess(text).hint(.day))
      return nil
    }
    return calendarDate(fields, value)
  }

  func dateAndTime(_ value: ValueReader) -> DateAndTime? {
    let expected = "a date such as \"2026-11-23\", or with a time \"2026-11-23T18:00\""
    guard let text = value.string(expected: expected) else { return nil }
    if let fields = Self.fields(text, "YYYY-MM-DDTHH:MM") {
      guard let date = calendarDate(fields, value) else { return nil }
      guard let time = TimeOfDay(hour: fields[3], minute: fields[4]) else {
        value.error(
          "no clock shows \(text.suffix(5))", hint: "hours go from 00 to 23, minutes from 00 to 59")
        return nil
      }
      return DateAndTime(date: date, time: time)
    }
    guard let fields = Self.fields(text, "YYYY-MM-DD") else {
      value.refuse(expected: expected, hint: DateGuess(text).hint(.dayOrTime))
      return nil
    }
    return calendarDate(fields, value).map { DateAndTime(date: $0) }
  }

  func publicationDate(_ value: ValueReader) -> PublicationDate? {
    let expected = "a year, a month or a date: \"2026\", \"2026-11\" or \"2026-11-23\""
    guard let text = value.string(expected: expected) else { return nil }
    let fields =
      Self.fields(text, "YYYY") ?? Self.fields(text, "YYYY-MM") ?? Self.fields(text, "YYYY-MM-DD")
    guard let fields,
      let date = PublicationDate(
        year: fields[0], month: fields.count > 1 ? fields[1] : nil,
        day: fields.count > 2 ? fields[2] : nil)
    else {
      value.refuse(expected: expected, hint: DateGuess(text).hint(.day))
      return nil
    }
    return date
  }

  func timeOfDay(_ value: ValueReader) -> TimeOfDay? {
    let expected = "a time of day such as \"18:00\""
    guard let text = value.string(expected: expected) else { return nil }
    let fields = Self.fields(text, "HH:MM")
    guard let fields, let time = TimeOfDay(hour: fields[0], minute: fields[1]) else {
      value.refuse(expected: expected, hint: "hours go from 00 to 23, minutes from 00 to 59")
      return nil
    }
    return time
  }

  private func calendarDate(_ fields: [Int], _ value: ValueReader) -> CalendarDate? {
    if let date = CalendarDate(year: fields[0], month: fields[1], day: fields[2]) { return date }
    let days = CalendarDate.days(inMonth: fields[1], of: fields[0])
    value.error(
      "\(value.name) is a day that there is not: \(value.node.spoken)",
      hint: days == 0
        ? "months go from 01 to 12" : "that month has \(days) days, from 01 to \(days)")
    return nil
  }

  /// The numbers in a text that has digits where the pattern has letters (but `T`), and elsewhere
  /// the pattern's own signs.
  private static func fields(_ text: String, _ pattern: StaticString) -> [Int]? {
    guard text.utf8.count == pattern.utf8CodeUnitCount else { return nil }
    var fields = [0]
    for (index, byte) in text.utf8.enumerated() {
      switch pattern.utf8Start[index] {
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "T"):
        guard byte == pattern.utf8Start[index] else { return nil }
        fields.append(0)
      default:
        guard (0x30...0x39).contains(byte) else { return nil }
        fields[fields.count - 1] = fields[fields.count - 1] * 10 + Int(byte - 0x30)
      }
    }
    return fields
  }
}
