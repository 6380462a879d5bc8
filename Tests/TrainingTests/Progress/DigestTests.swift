import Testing
import WorkoutModel

@testable import Training

@Suite("A series at the density of a chart")
struct DigestTests {
  private let calendar = CalendarRule(weeks: WeekRule(firstDay: .monday))

  private func digest(_ days: [Int], values: [Int]? = nil, from first: String? = nil, over count: Int) throws -> SeriesDigest {
    let first = try first.map { try day($0) } ?? day("2026-08-31")
    let span = DateSpan(first, try #require(first.advanced(byDays: count - 1)))
    let points = try zip(days, values ?? days).map {
      ProgressSeries.Point(
        date: try #require(first.advanced(byDays: $0)), value: FixedDecimal($1),
        source: LoggedSet(result: .reps($1)))
    }
    return SeriesDigest(ProgressSeries(.reps, points: points), span, calendar)
  }

  @Test func `shows each day of five weeks, the best of each week of a year, and of each month beyond`() throws {
    #expect(try digest([0, 2, 4], over: 35).points.count == 3)
    let year = try digest([0, 2, 4, 7], values: [5, 9, 6, 7], over: 84)
    #expect(year.points.map(\.value.value) == [9, 7])
    // 1 and 8 August, 10 September, 10 October.
    #expect(try digest([0, 7, 40, 70], from: "2026-08-01", over: 600).points.count == 3)
  }

  @Test func `months are those of the calendar that is given`() throws {
    // Mehr, Aban and Azar of 1405.
    let months = MonthRule.beginning(try ["2026-09-23", "2026-10-23", "2026-11-22", "2026-12-22"].map(day))
    let calendar = CalendarRule(weeks: WeekRule(firstDay: .saturday), months: months)
    let grain = SeriesDigest.Grain.month
    #expect(try grain.number(of: day("2026-10-22"), calendar) == grain.number(of: day("2026-09-23"), calendar))
    #expect(try grain.number(of: day("2026-10-23"), calendar) == grain.number(of: day("2026-09-23"), calendar) + 1)
    #expect(try grain.span(of: day("2026-11-01"), calendar) == span("2026-10-23", "2026-11-21"))
    #expect(try months.firstDate(ofMonth: months.number(of: day("2026-12-01"))) == day("2026-11-22"))
    #expect(months.firstDate(ofMonth: 4) == nil && months.firstDate(ofMonth: -1) == nil)
    #expect(try MonthRule.gregorian.span(of: day("2026-11-09")) == span("2026-11-01", "2026-11-30"))
    #expect(try MonthRule.gregorian.span(of: day("2026-12-31")) == span("2026-12-01", "2026-12-31"))
  }

  @Test func `of years begins and ends with the best of a month, as it is told in words`() throws {
    let first = try day("2024-09-02")
    let values = [(0, 8), (20, 9), (400, 12), (730, 15), (742, 11)]
    let series = ProgressSeries(
      .reps, by: .init(of: DateSpan(first, try #require(first.advanced(byDays: 742))), calendar),
      points: try values.map {
        .init(date: try #require(first.advanced(byDays: $0)), value: FixedDecimal($1))
      })
    // September 2024: 8 and 9; September 2026: 15 on the 2nd, 11 on the 14th.
    #expect(series.start?.value == 9)
    #expect(series.current?.value == 15)
    #expect(ProgressSeries(.reps, points: series.points).current?.value == 11)
  }

  @Test func `of years counts a few days at either end with the month beside them`() throws {
    let first = try day("2024-08-26")
    // 26 August and 9 September 2024; 20 December 2025 and 5 January 2026, the last day.
    let days = [0, 14, 481, 497]
    let values = [5, 8, 12, 9]
    let digest = try digest(days, values: values, from: "2024-08-26", over: 498)
    #expect(digest.points.map(\.value.value) == [8, 12])
    let series = ProgressSeries(
      .reps, by: .init(of: DateSpan(first, try day("2026-01-05")), calendar),
      points: try zip(days, values).map {
        .init(date: try #require(first.advanced(byDays: $0)), value: FixedDecimal($1))
      })
    #expect(series.start?.value == 8)
    #expect(series.current?.value == 12)
  }

  @Test func `of weeks says the same in a chart as in words, on whichever day the span begins and ends`() throws {
    // Tuesdays, Thursdays and Saturdays, each lighter than the one before, every week heavier.
    let days = (0..<12).flatMap { week in [1, 3, 5].map { week * 7 + $0 } }
    let values = days.map { 100 + $0 / 7 * 5 - $0 % 7 }
    let monday = try day("2026-08-31")
    for skipped in 0..<7 {
      for count in 60..<77 {
        let span = DateSpan(
          try #require(monday.advanced(byDays: skipped)),
          try #require(monday.advanced(byDays: skipped + count - 1)))
        let points = try zip(days, values)
          .filter { (skipped..<skipped + count).contains($0.0) }
          .map { day, value in
            ProgressSeries.Point(
              date: try #require(monday.advanced(byDays: day)), value: FixedDecimal(value))
          }
        let series = ProgressSeries(.reps, by: .init(of: span, calendar), points: points)
        let shown = SeriesDigest(series, span, calendar).points.map(\.value)
        #expect(shown.first == series.start, "\(span)")
        #expect(shown.last == series.current, "\(span)")
      }
    }
  }

  @Test func `counts a light Monday at the end of a span with the week before`() throws {
    // Monday 23 November 2026 is the last of 85 days.
    let digest = try digest([0, 70, 77, 84], values: [5, 8, 9, 6], over: 85)
    #expect(digest.points.map(\.value.value) == [5, 8, 9])
  }

  @Test func `is broken where a week is left out of a weekly rhythm`() throws {
    let digest = try digest([0, 7, 14, 28, 35], over: 84)
    #expect(digest.runs.map(\.count) == [3, 2])
    // Between 14 September and 28 September, both left out.
    #expect(digest.gaps == [try span("2026-09-15", "2026-09-27")])
  }

  @Test func `is not broken by a rhythm of its own`() throws {
    #expect(try digest([0, 14, 28, 42, 56], over: 84).runs.count == 1)
    #expect(try digest([0, 4, 9, 11], over: 21).runs.count == 1)
    #expect(try digest([0, 2, 4, 6, 20], over: 28).runs.map(\.count) == [4, 1])
  }

  @Test func `keeps every point within its span`() throws {
    // The last month has a single day.
    let digest = try digest([0, 31, 62, 640], over: 641)
    let days = digest.points.map(\.day)
    let first = Double(try day("2026-08-31").dayNumber)
    #expect(days.allSatisfy { $0 >= first && $0 <= first + 641 })
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `has nothing to show of nothing`() throws {
    #expect(try digest([], over: 84).points.isEmpty)
    #expect(try digest([3], over: 84).runs.map(\.count) == [1])
  }
}
