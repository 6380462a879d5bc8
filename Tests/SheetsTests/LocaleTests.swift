import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("Numbers, units and dates are written as in each language")
struct LocaleTests {
  /// Marks of direction show as `<` and `>`, so that a test can tell them.
  private func shown(_ text: String) -> String {
    Speech.shown(text).replacing("\u{200E}", with: "<").replacing("\u{200F}", with: ">")
      .replacing("\u{61C}", with: ">")
  }

  @Test(arguments: [
    ("en", "12.5~kg", "75%", "8–10", "90~s", "2~min"), ("de", "12,5~kg", "75~%", "8–10", "90~Sek.", "2~Min."),
    ("fr", "12,5~kg", "75~%", "8–10", "90~s", "2~min"), ("ru", "12,5~кг", "75~%", "8–10", "90~с", "2~мин"),
    ("uk", "12,5~кг", "75%", "8–10", "90~с", "2~хв"), ("tr", "12,5~kg", "%75", "8–10", "90~sn.", "2~dk."),
    ("es", "12,5~kg", "75~%", "8–10", "90~s", "2~min"), ("ja", "12.5~kg", "75%", "8～10", "90~秒", "2~分"),
    ("ko", "12.5kg", "75%", "8~10", "90초", "2분"), ("zh-Hans", "12.5~kg", "75%", "8–10", "90秒", "2分钟"),
    ("he", "12.5~ק״ג", "75%", "8–10", "90~שנ׳", "2~דק׳"), ("ar", "١٢٫٥~كغم", "٧٥٪>", "٨–١٠", "٩٠~ث", "٢~د"),
    ("ar-MA", "12,5~كغم", "75<%<", "8–10", "90~ث", "2~د"), ("ar-u-nu-latn", "12.5~كغم", "75<%<", "8–10", "90~ث", "2~د"),
    ("fa", "۱۲٫۵~کیلوگرم", "۷۵٪", "۸–۱۰", "۹۰~ثانیه", "۲~دقیقه"), ("hi", "12.5~कि॰ग्रा॰", "75%", "8–10", "90~से॰", "2~मि॰"),
  ])
  func `a load, a share, a range and spans of time`(
    _ language: String, _ load: String, _ share: String, _ range: String, _ seconds: String,
    _ minutes: String
  ) throws {
    let format = try Speech(language: language).format
    let weight = Load(FixedDecimal(millionths: 12_500_000), .kilograms)
    #expect(shown(format.load(weight)) == load)
    let part = Percentage(75)
    #expect(shown(format.percent(part...part)) == share)
    #expect(shown(format.range(8...10) { format.count($0) }) == range)
    #expect(shown(format.span(.seconds(90))) == seconds)
    #expect(shown(format.span(.seconds(120))) == minutes)
  }

  @Test(arguments: [("ar", "٤٠"), ("fa", "۴۰")])
  func `no dot stands beside digits whose zero is a dot`(_ language: String, _ forty: String) throws {
    let format = try Speech(language: language, words: language).format
    #expect(format.count(40) == forty)
    for between in [format.dot, format.joint] { #expect(between.contains("،") && !between.contains("·")) }
    let moroccan = try Speech(language: "ar-MA", words: "ar").format
    #expect(moroccan.count(40) == "40" && moroccan.dot.contains("·"))
  }

  @Test func `what English needs nothing of CLDR for is what CLDR says`() {
    var asked = NumberSymbols(locale: "en")
    #expect(asked == .english)
    asked = NumberSymbols(locale: "en_GB")
    #expect(asked == .english)
  }

  @Test(arguments: [
    ("de", "Mo", "23. November"), ("ru", "пн", "23 ноября"), ("ja", "月", "2026年11月23日"), ("fa", "دوشنبه", "۲ آذر"),
    ("th", "จ.", "23 พฤศจิกายน 2569"), ("ar", "الاثنين", "٢٣ نوفمبر"),
  ])
  func `weekdays and dates, in the calendar that is customary`(
    _ language: String, _ weekday: String, _ date: String
  ) throws {
    let format = try Speech(language: language).format
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    #expect(format.weekday(.monday, .shortWeekday) == weekday)
    #expect(format.date(day, .long).hasPrefix(date), "\(format.date(day, .long))")
  }

  @Test func `months are those of the customary calendar, in names and in counts`() throws {
    let persian = try Speech(language: "fa").format
    func day(_ month: Int, _ day: Int) throws -> CalendarDate {
      try #require(CalendarDate(year: 2026, month: month, day: day))
    }
    #expect(persian.date(try day(9, 1), .month) == "شهریور")
    #expect(persian.date(try day(9, 1), .monthAndYear) == "شهریور ۱۴۰۵")
    #expect(persian.date(try day(9, 1), .dayAndMonth) == "۱۰ شهریور")
    #expect(persian.calendar.month(of: try day(3, 20)) == (1404, 12))
    #expect(persian.calendar.month(of: try day(3, 21)) == (1405, 1))
    let starts = persian.calendar.monthStarts(in: DateSpan(try day(3, 1), try day(12, 31)))
    #expect(starts.map(\.month) == Array(1...10))
    let (first, last) = (try day(3, 21), try day(12, 22))
    #expect(starts.first?.date == first && starts.last?.date == last)
    let log = TrainingLog(sessions: [])
    let request = ReportRequest(from: try day(1, 1), to: try day(12, 31))
    let months = persian.calendar.rule(for: log, request).months
    #expect(months.span(of: try day(9, 1)) == DateSpan(try day(8, 23), try day(9, 22)))
    #expect(try Speech(language: "th").format.calendar.rule(for: log, request).months == .gregorian)
  }

  @Test(arguments: [
    ("en", Weekday.monday), ("en-US", .sunday), ("en-GB", .monday), ("ar", .saturday), ("he", .sunday),
    ("de", .monday), ("fa", .saturday),
  ])
  func `a week without dates begins with the day that calendars begin with`(
    _ language: String, _ first: Weekday
  ) throws {
    let format = try Speech(language: language).format
    let days = Weekday.allCases.map { ExpandedDay(day: .weekday($0)) }
    let week = ExpandedWeek(number: 1, days: days).ordered(as: format.weekdays)
    #expect(week.days.first?.weekday == first)
    #expect(week.days.count == 7)
  }

  @Test func `a week with dates keeps their order`() throws {
    let monday = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let days = Weekday.allCases.map {
      ExpandedDay(day: .weekday($0), date: monday.advanced(byDays: $0.number - 1))
    }
    let week = ExpandedWeek(number: 1, days: days)
    #expect(week.ordered(as: try Speech(language: "ar").format.weekdays) == week)
  }

  @Test func `a capital follows the language`() throws {
    #expect(try Speech(language: "tr").format.capitalised("iki kez") == "İki kez")
    #expect(try Speech(language: "en").format.capitalised("two times") == "Two times")
  }

  @Test func `numbers of a phrase take the digits of the page, names keep theirs`() throws {
    let symbols = NumberSymbols(locale: "ar")
    #expect(symbols.wordDigits("1–10, 1RM") == "١–١٠, 1RM")
  }

  @Test func `Polish counts in its own forms`() throws {
    let format = try Speech(language: "pl", words: "pl").format
    let forms = [1, 3, 5, 22, 25].map { format.phrase(.roundCount, ["count": ""], count: Double($0)) }
    #expect(forms[0] != forms[1])
    #expect(forms[1] != forms[2])
    #expect(forms[1] == forms[3])
    #expect(forms[2] == forms[4])
  }
}
