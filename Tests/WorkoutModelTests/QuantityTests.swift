import Testing
import WorkoutModel

@Suite struct QuantityTests {
  @Test func `decimals are exact and print as they were written`() {
    #expect(FixedDecimal(rounding: 2.5).description == "2.5")
    #expect((FixedDecimal(rounding: 0.1) + FixedDecimal(rounding: 0.2)).description == "0.3")
    #expect((-FixedDecimal(rounding: 1.25)).description == "-1.25")
    #expect(Percentage(FixedDecimal(rounding: 87.5)).of(140).description == "122.5")
    #expect(FixedDecimal(rounding: 0.000001).description == "0.000001")
  }

  @Test func `a load in another unit is right to the millionth`() {
    #expect(Load(1, .pounds).converted(to: .kilograms).description == "0.453592 kg")
    #expect(Load(60, .kilograms).converted(to: .pounds).description == "132.277357 lb")
    #expect(Distance(1, .miles).converted(to: .metres).description == "1609.344 m")
    #expect(Length(1, .inches).converted(to: .centimetres).description == "2.54 cm")
  }

  @Test func `quantities compare by size whatever their units`() {
    #expect(Load(100, .pounds) < Load(46, .kilograms))
    #expect(Load(46, .kilograms) > Load(100, .pounds))
    #expect(
      [Distance(1, .miles), Distance(1, .kilometres), Distance(1, .yards)].max()
        == Distance(1, .miles))
  }

  @Test func `rounding to a step goes the way that is asked for`() {
    let load = FixedDecimal(rounding: 123.9)
    let step = FixedDecimal(rounding: 2.5)
    #expect(load.rounded(.down, toMultipleOf: step).description == "122.5")
    #expect(load.rounded(.up, toMultipleOf: step).description == "125")
    #expect(load.rounded(toMultipleOf: step).description == "125")
    #expect(load.rounded(toMultipleOf: 0) == load)
  }

  @Test func `arithmetic beyond the range stays at its end`() {
    let largest = FixedDecimal(millionths: .max)
    #expect(largest + largest == largest)
    #expect(largest * largest == largest)
    #expect(-largest - largest < -largest)
    #expect(FixedDecimal(.max) == largest)
  }

  @Test func `the calendar knows its leap days and its weekdays`() throws {
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    #expect(date.weekday == .monday)
    #expect(date.advanced(byDays: 98)?.description == "2027-03-01")
    #expect(date.advanced(byDays: -.max) == nil)
    #expect(CalendarDate(year: 1, month: 1, day: 1)?.advanced(byDays: -1) == nil)
  }

  @Test func `every day of four centuries has its number and the number its day`() throws {
    var date = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    for _ in 0..<146_097 {
      let next = try #require(date.advanced(byDays: 1))
      let follows =
        next.day == date.day + 1
        || (next.day == 1 && (next.month == date.month + 1 || next.year == date.year + 1))
      if !follows || CalendarDate(dayNumber: date.dayNumber) != date { Issue.record("\(date)") }
      date = next
    }
    #expect(date.description == "2300-01-01")
  }
}
