import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("Numbers, units and dates follow language and units")
struct ValueFormatterTests {
  @Test(arguments: [
    ("60 kg", "60~kg", "132~lb"), ("2.5 kg", "2.5~kg", "6~lb"), ("135 lb", "61~kg", "135~lb"),
    ("55-60 kg", "55–60~kg", "121–132~lb"), ("1.25 kg", "1.25~kg", "3~lb"), ("45 lb", "20.5~kg", "45~lb"),
  ])
  func `a load prints in the page's unit, and its own stays as it was written`(
    _ load: String, _ metric: String, _ imperial: String
  ) throws {
    #expect(try Speech(.metric).summary("5 @ \(load)") == "1 × 5 | reps / at \(metric) | ")
    #expect(try Speech(.imperial).summary("5 @ \(load)") == "1 × 5 | reps / at \(imperial) | ")
  }

  @Test func `a language with a decimal comma prints one everywhere`() throws {
    let speech = try Speech(language: "es")
    #expect(try speech.summary("3 x 5 @ 2.5 kg") == "3 × 5 | reps / at 2,5~kg | ")
    #expect(try speech.summary("2.5 km @ 87.5%, RPE 8.5") == "1 × 2,5 | km / at 87,5~% of 1RM | RPE~8,5")
    #expect(try speech.boxes("1 x 5 @ 2.5 kg", .straight, .split) == ["Set 1: 2,5 kg, 5 reps"])
  }

  @Test(arguments: [
    ("en-GB", "23 Nov 2026"), ("en-US", "Nov 23, 2026"), ("de", "23.11.2026"), ("fr", "23 nov. 2026"),
  ])
  func `a date follows the language and its region`(_ locale: String, _ date: String) throws {
    let format = try Speech(language: locale).format
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    #expect(Speech.shown(format.date(day)) == date)
  }

  @Test(arguments: [
    ("3 × 5", "3~×~5"), ("rest", "rest"), ("  40   kg ", "40~kg"), ("", ""), (" ", ""), ("每边 10 次", "每边~10~次"),
    ("40~kg", "40~kg"),
  ])
  func `a part that stays on one line has no space where it could end, and one where there were several`(
    _ part: String, _ unbroken: String
  ) {
    #expect(Speech.shown(ValueFormatter.unbroken(part.replacing("~", with: "\u{A0}"))) == unbroken)
  }

  @Test func `times count in the unit that people use`() throws {
    let format = try Speech().format
    let spans: [(Int64, String, String)] = [
      (1, "1~s", "1 second"), (45, "45~s", "45 seconds"), (60, "1~min", "one minute"), (90, "90~s", "90 seconds"),
      (105, "1:45~min", "one minute and 45 seconds"), (120, "2~min", "two minutes"), (780, "13~min", "13 minutes"),
      (121, "2:01~min", "two minutes and 1 second"), (0, "0~s", "0 seconds"),
    ]
    for (seconds, short, spoken) in spans {
      let duration = Duration.seconds(seconds)
      #expect(Speech.shown(format.span(duration)) == short)
      #expect(Speech.shown(format.spokenSpan(duration...duration)) == spoken)
    }
  }
}
