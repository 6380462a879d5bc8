import Diagnostics
import Drawing
import Illustrations
import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("A progress report")
struct ReportTests {
  private func pages(
    _ document: RepsheetDocument, _ paper: String = "a4", for audience: Audience = .client
  ) throws -> (pages: [FrameWalk], sheet: TestSheet) {
    var sheet = try TestSheet("report", paper)
    sheet.maker.options.audience = audience
    let log = try #require(document.log)
    let planned = document.program?.expanded(with: document.workouts, for: document.client).value
    return (try sheet.pages(of: .log(log, planned: planned), in: document), sheet)
  }

  private func document(_ log: String, _ more: String = "") throws -> RepsheetDocument {
    let exercises = ["squat", "bench", "pull-up"].map {
      "\"\($0)\": { \"name\": \"The \($0)\", \"muscles\": { \"primary\": [\"lats\"] } }"
    }
    return try RepsheetDocument(
      json: """
        { "date": "2026-11-23", "language": "en-GB", "exercises": { \(exercises.joined(separator: ", ")) },
          \(more) "log": { "sessions": [\(log)] } }
        """)
  }

  private func session(_ date: String, _ sets: String, _ more: String = "") -> String {
    "{ \"date\": \"\(date)\", \(more) \"sets\": [ { \"exercise\": \"squat\", \"done\": [\(sets)] } ] }"
  }

  private func large(_ page: FrameWalk) -> [FrameWalk.Text] { page.texts.filter { $0.run.size >= 20 } }

  @Test func `one lift a thousand times as heavy as the others leaves a report that fits`() throws {
    let sessions = (1...8).map { day in
      let sets = [("squat", 80 + day), ("bench", 50 + day), ("pull-up", day.isMultiple(of: 2) ? 999_999 : 20)].map {
        "{ \"exercise\": \"\($0)\", \"done\": [\"\($1) kg x 5\"] }"
      }
      return "{ \"date\": \"2026-11-0\(day)\", \"sets\": [\(sets.joined(separator: ", "))] }"
    }
    let report = try pages(document(sessions.joined(separator: ", ")))
    #expect((1...3).contains(report.pages.count))
    #expect(report.pages.map(\.texts.count).reduce(0, +) < 2_000)
  }

  // MARK: Geometry

  /// Sixty exercises with names of all lengths, a session every second day of five years, months of break.
  private static func years() throws -> RepsheetDocument {
    let exercises = (0..<60).map {
      "\"e\($0)\": { \"name\": \"Single-arm half-kneeling movement number \($0)\", \"muscles\": { \"primary\": [\"chest\"] } }"
    }
    let first = try #require(CalendarDate(year: 2021, month: 11, day: 22))
    let sessions = (0..<900).compactMap { index -> String? in
      guard let date = first.advanced(byDays: index * 2 + (index > 300 ? 120 : 0)) else { return nil }
      if index.isMultiple(of: 31) { return "{ \"date\": \"\(date)\", \"skipped\": \"a reason that takes words\" }" }
      let sets = (0..<3).map { place in
        "{ \"exercise\": \"e\(place == 0 ? index % 2 : (index + place * 20) % 60)\", \"done\": [\"\(60 + index / 9) kg x \(3 + index % 6)\"] }"
      }
      return
        "{ \"date\": \"\(date)\", \"rpe\": \(6 + index % 4), \"duration\": \"61 min\", \"sets\": [\(sets.joined(separator: ", "))] }"
    }
    return try RepsheetDocument(
      json: """
        { "date": "2026-11-23", "language": "en-GB", "exercises": { \(exercises.joined(separator: ", ")) },
          "client": { "name": "Wolfeschlegelsteinhausenbergerdorff Featherstonehaugh-Cholmondeley" },
          "report": { "compare": "previous", "goals": [ { "lift": "e0", "target": "300 kg", "by": "2027-02-01" } ] },
          "log": { "sessions": [\(sessions.joined(separator: ", "))] } }
        """)
  }

  private static func documents() throws -> [(String, RepsheetDocument)] {
    let suite = ReportTests()
    let one = suite.session("2026-11-23", #""60 kg x 5", "60 kg x 5""#)
    let three = ["16", "18", "23"].map { suite.session("2026-11-\($0)", "\"\($0) kg x 5\"") }
    let assisted = ["02", "09", "16"].enumerated().map {
      suite.session("2026-11-\($1)", "\"assisted \(20 - 5 * $0) kg x 8\"", #""rpe": 7.5,"#)
    }
    return [
      ("sample", try Bundle.sample("progress")), ("one session", try suite.document(one)),
      ("three sessions", try suite.document(three.joined(separator: ","))),
      ("help", try suite.document(assisted.joined(separator: ","))), ("five years", try years()),
    ]
  }

  @Test(arguments: ["a4", "letter", "a5"])
  func `leaves no margin and prints no text over another`(_ paper: String) throws {
    for (name, document) in try Self.documents() {
      for audience in Audience.allCases {
        let (pages, sheet) = try pages(document, paper, for: audience)
        for (number, page) in pages.enumerated() {
          #expect(page.escapes(from: sheet.area) == [], "\(name) on \(paper), page \(number + 1)")
          #expect(page.overlaps == [], "\(name) on \(paper), page \(number + 1)")
        }
      }
    }
  }

  // MARK: What it says

  @Test func `answers on its first page, with at most six large numbers`() throws {
    let (pages, _) = try pages(try Bundle.sample("progress"))
    let first = try #require(pages.first)
    #expect(first.letters.contains("Mostly:41of48sessionsdone.Fourofthesevenmissedfellintheweekof12Oct(flu)."))
    #expect(first.letters.contains("Backsquatanddeadliftareoncoursefortheirgoals."))
    let numbers = large(first).filter { $0.run.text.contains(where: \.isNumber) }.map(\.run.text)
    #expect(numbers == ["41", "44", "7.3", "116.7", "151.7", "66.0"])
    #expect(first.letters.contains("byEpley"))
  }

  /// Of four planned sessions with twenty sets each, how many sets were done; nil where it didn't take place.
  @Test(arguments: [
    ([20, 20, 20, 20], "Yes:allfourplannedsessionsaredone."),
    ([20, 20, 20, 16], "Yes:allfourplannedsessionsaredone."),
    ([20, 20, 20, 15], "Mostly:4of4sessionsdone.Plannedsetsdone:94%."),
    ([16, 16, 16, 16], "Mostly:4of4sessionsdone.Plannedsetsdone:80%."),
    ([16, 16, 16, 15], "Inpart:4of4sessionsdone.Plannedsetsdone:79%."),
    ([4, 4, 4, 4], "Inpart:4of4sessionsdone.Plannedsetsdone:20%."),
    // Here the sessions say it all.
    ([20, nil, 20, 20], "Inpart:3of4sessionsdone."),
    ([nil, nil, 4, nil], "No:1of4sessionsdone."),
    // Sets that nobody wrote down are unknown.
    ([0, 0, 0, 0], "Yes:allfourplannedsessionsaredone."),
  ] as [([Int?], String)])
  func `goes as planned only where the planned sets are done as well`(_ sets: [Int?], _ wanted: String) throws {
    let days = ["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"]
    let sessions = zip(days, sets).compactMap { day, count in
      count.map { session(day, Array(repeating: "\"60 kg x 5\"", count: $0).joined(separator: ", ")) }
    }
    let program = """
      "workouts": { "w": { "blocks": [ { "items": [ { "exercise": "squat", "plan": "20 x 5 @ 60 kg" } ] } ] } },
      "program": { "start": "2026-10-26", "weeks": [ { "days": { "mon": ["w"] } }, { "repeat": 1 }, { "repeat": 1 },
        { "repeat": 1 } ] },
      "report": { "from": "2026-10-26", "to": "2026-11-22" },
      """
    let report = try pages(document(sessions.joined(separator: ", "), program))
    let letters = try #require(report.pages.first).letters
    #expect(letters.contains("Diditgoasplanned?" + wanted), "\(letters.prefix(300))")
    #expect(!letters.contains(wanted + "Plannedsetsdone:"))
  }

  @Test func `keeps what is for the coach on the coach's copy`() throws {
    let sample = try Bundle.sample("progress")
    let client = try pages(sample).pages.map(\.letters).joined()
    let coach = try pages(sample, for: .coach).pages.map(\.letters).joined()
    #expect(!client.contains("Askaboutsleep") && !client.contains("Sleptbadly"))
    #expect(coach.contains("Askaboutsleep") && coach.contains("Sleptbadly"))
    #expect(coach.contains("Thenumbersbehindthecharts"))
    #expect(client.contains("Yourquestions") && !coach.contains("Yourquestions"))
  }

  @Test func `gives the coach the numbers of the calendar and of each muscle as a table`() throws {
    let plan = (0..<3).map { session("2026-11-0\(2 + $0 * 7 / 3)", "\"100 kg x 5\", \"100 kg x 5\"") }
    let document = try document(plan.joined(separator: ", "))
    let text = try pages(document, for: .coach).pages.map(\.letters).joined()
    #expect(text.contains("Sessions,done"))
    #expect(text.contains("Lats,sets") && text.contains("Lats,kg"))
    // 2 × 5 × 100 kg on each of the days.
    #expect(text.contains("1,000"))
    #expect(!(try pages(document).pages.map(\.letters).joined()).contains("Lats,kg"))
  }

  @Test func `says how many of the planned sets were done, where a plan is known`() throws {
    let workouts = #"""
      "workouts": { "a": { "title": "A", "blocks": [ { "items": [
        { "exercise": "squat", "plan": "warm-up 1 x 5 @ 60 kg; 4 x 5 @ 100 kg" } ] } ] } },
      """#
    let log = [
      session("2026-11-02", #""warm-up 60 kg x 5", "100 kg x 5", "100 kg x 5", "100 kg x 5""#, #""workout": "a","#),
      session("2026-11-09", #""100 kg x 5", "100 kg x 5", "100 kg x 5""#, #""workout": "a","#),
    ].joined(separator: ",")
    // 6 of 8.
    let client = try pages(try document(log, workouts)).pages
    #expect(client[0].letters.contains("Plannedsetsdone75%6of8"))
    let coach = try pages(try document(log, workouts), for: .coach).pages.map(\.letters).joined()
    #expect(coach.contains("Plannedsetsdone,%"))
    let free = session("2026-11-02", #""100 kg x 5""#) + "," + session("2026-11-09", #""100 kg x 5""#)
    let unplanned = try pages(try document(free), for: .coach).pages.map(\.letters).joined()
    #expect(!unplanned.contains("Plannedsets"))
  }

  @Test func `of one session says that it is too early to tell`() throws {
    let (pages, _) = try pages(try document(session("2026-11-23", #""60 kg x 5""#)))
    let letters = pages.map(\.letters).joined()
    #expect(letters.contains("Onesessionsofar.") && letters.contains("Tooearlytotell"))
    // No plan was known of, so nothing went as planned or didn't.
    #expect(letters.contains("Whatwasdone?"))
    #expect(!letters.contains("Calendar"))
  }

  @Test func `in other units converts estimates and sets`() throws {
    // Epley: 225 lb × 8 is 285 lb, which is 129.3 kg.
    var log = try document(
      [session("2026-11-02", #""225 lb x 8""#), session("2026-11-16", #""225 lb x 8""#)]
        .joined(separator: ","))
    #expect(try pages(log).pages[0].letters.contains("129.3kg"))
    log.units = .imperial
    #expect(try pages(log).pages[0].letters.contains("285.0lb"))
  }

  @Test func `takes the document's formula, and names it`() throws {
    let log = [session("2026-11-02", #""100 kg x 5""#), session("2026-11-16", #""100 kg x 5""#)]
      .joined(separator: ",")
    let brzycki = try document(log, #""report": { "formula": "brzycki" },"#)
    let letters = try pages(brzycki).pages[0].letters
    #expect(letters.contains("112.5kg") && letters.contains("byBrzycki"))
  }

  @Test func `holds sessions against a program with dates`() throws {
    let log = [session("2026-11-16", #""60 kg x 5""#), session("2026-11-19", #""60 kg x 5""#)]
      .joined(separator: ",")
    let planned = try document(
      log, """
        "workouts": { "a": { "blocks": [ { "items": [ { "exercise": "squat", "plan": "3 x 5" } ] } ] } },
        "program": { "start": "2026-11-16", "weeks": [
          { "days": { "mon": ["a"], "wed": ["a"], "fri": ["a"] } }, { "repeat": 1 } ] },
        "report": { "from": "2026-11-16", "to": "2026-11-29" },
        """)
    // Planned up to Monday the 23rd, the document's date: four. Thursday's made up for Wednesday's.
    let letters = try pages(planned).pages.map(\.letters).joined()
    #expect(letters.contains("Inpart:2of4sessionsdone."))
  }

  // MARK: Axes

  @Test(arguments: [14, 35, 84, 200, 365, 1826])
  func `has dates that stand apart from two weeks to five years`(_ days: Int) throws {
    let first = try #require(CalendarDate(year: 2021, month: 11, day: 22))
    let span = DateSpan(first, try #require(first.advanced(byDays: days - 1)))
    let calendar = CalendarWords(locale: "en-GB", formats: LocaleFormats())
    let axis = ReportTimeline(span: span, calendar: calendar).axis(inset: .init(left: 24, right: 48))
    #expect(axis.tickSets.contains { (3...40).contains($0.ticks.count) }, "\(days)")
    for set in axis.tickSets {
      #expect(zip(set.ticks, set.ticks.dropFirst()).allSatisfy { $0.day < $1.day })
    }
  }

  @Test func `has weeks that begin where the language begins them`() {
    let first = { CalendarWords(locale: $0, formats: LocaleFormats()).weeks.firstDay }
    #expect(first("en-GB") == .monday)
    #expect(first("en-US") == .sunday)
    #expect(first("ar-EG") == .saturday)
  }

  @Test func `lists names as the language does`() {
    let words = CalendarWords(locale: "en-GB", formats: LocaleFormats())
    #expect(words.list(["squat", "bench", "row"]) == "squat, bench and row")
    #expect(words.list(["squat"]) == "squat")
    #expect(words.list([]) == "")
    #expect(words.grouped(12_450) == "12,450")
  }
}
