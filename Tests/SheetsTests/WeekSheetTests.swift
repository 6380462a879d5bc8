import Drawing
import Testing
import Training
import WorkoutModel

@testable import Sheets

private let papers = ["a4", "letter", "a5", "a3"]
private let weeks = [
  ProgramDocument.threeDays, ProgramDocument.sixDays, ProgramDocument.severalADay,
  ProgramDocument.numbered, ProgramDocument.long, ProgramDocument.empty,
]

@Suite("A week's sheets")
struct WeekSheetTests {
  @Test(arguments: papers)
  func `everything has its place, every set a box, and every day of rest says so`(
    _ paper: String
  ) throws {
    for orientation in Orientation.allCases {
      let sheet = try TestSheet("week", paper, orientation)
      for (index, text) in weeks.enumerated() {
        let document = try ProgramDocument.with(text, start: index.isMultiple(of: 2) ? "2026-11-23" : nil)
        let program = try document.expandedProgram()
        let pages = try sheet.pages(of: .week(program.weeks[0], of: program), in: document)
        let name = "week \(index) on \(paper) \(orientation)"
        try expectPlaces(pages, sheet, name)
        try expectBoxes(program.weeks[0], pages, sheet, name)
        try expectRest(program.weeks[0], pages, name)
      }
    }
  }

  private func expectPlaces(_ pages: [FrameWalk], _ sheet: TestSheet, _ name: String) throws {
    for (number, page) in pages.enumerated() {
      #expect(page.escapes(from: sheet.area) == [], "\(name), page \(number + 1)")
      #expect(page.overlaps == [], "\(name), page \(number + 1)")
      #expect(page.letters.contains("page\(number + 1)of\(pages.count)"), "\(name)")
    }
  }

  private func expectBoxes(
    _ week: ExpandedWeek, _ pages: [FrameWalk], _ sheet: TestSheet, _ name: String
  ) throws {
    let boxes = pages.flatMap { $0.penBoxes(sheet.penBoxColor) }
    // One more for each visit, in the overview.
    let sets = week.sessions.reduce(0) { $0 + $1.workout.prescribedSets }
    #expect(boxes.count == sets + week.sessions.count, "\(name)")
    for box in boxes {
      #expect(!Length.less(box.outline.width, Length.millimetres(14)), "\(name): \(box)")
      #expect(
        !Length.less(box.outline.height / Double(box.fields), Length.millimetres(8)),
        "\(name): \(box)")
    }
  }

  private func expectRest(_ week: ExpandedWeek, _ pages: [FrameWalk], _ name: String) throws {
    let letters = pages.map(\.letters).joined()
    // The time between sets is a "rest" with a small letter.
    #expect(letters.matches(of: /Rest/).count == week.days.count(where: \.isRest), "\(name)")
    for note in week.days.flatMap(\.rest) {
      let words = note.string.filter { !$0.isWhitespace }
      #expect(letters.filter { $0 != "\u{AD}" && $0 != "-" }.contains(words), "\(name)")
    }
  }

  @Test func `each day of training begins a page with the day and the time`() throws {
    let document = try ProgramDocument.with(ProgramDocument.severalADay)
    let program = try document.expandedProgram()
    let pages = try TestSheet("week", "a4").pages(of: .week(program.weeks[0], of: program), in: document)
    for day in ["Monday,November23,2026·07:00", "Wednesday,November25,2026", "Friday,November27,2026"] {
      #expect(pages.contains { $0.letters.hasPrefix(day) }, "\(day)")
    }
    #expect(pages.contains { $0.letters.contains("Monday,November23,2026·18:30") })
    #expect(pages.contains { $0.letters.contains("Bringwristwraps") })
  }

  @Test func `a day that is higher than a page says again which it is, and tears no exercise`() throws {
    let numbers = 1...24
    let exercises = numbers.map { "\"e\($0)\": { \"name\": \"Standing calf raise number \($0)z on a step\" }" }
    let items = numbers.map { "{ \"exercise\": \"e\($0)\", \"plan\": \"\($0) x 7\" }" }
    let document = try RepsheetDocument(
      json: """
        { "exercises": { \(exercises.joined(separator: ",")) },
          "workouts": { "w": { "blocks": [ { "items": [\(items.joined(separator: ","))] } ] } },
          "program": { "title": "P", "weeks": [ { "days": { "wed": ["w"] } } ] } }
        """)
    let program = try document.expandedProgram()
    let pages = try TestSheet("week", "a4").pages(of: .week(program.weeks[0], of: program), in: document)
    let overview = pages.prefix { !$0.letters.contains("Wednesday") }
    #expect(overview.count == 2)
    for page in overview {
      #expect(page.letters.contains("Wed"))
      for number in numbers {
        #expect(page.letters.contains("number\(number)z") == page.letters.contains("step\(number)×7"))
      }
    }
  }

  @Test func `a second visit stands on the first one's page where there is room for all of it`() throws {
    let document = try ProgramDocument.with(#"{ "days": { "mon": ["d", "d"], "tue": ["c", "c"] } }"#)
    let program = try document.expandedProgram()
    let pages = try TestSheet("week", "a4").pages(of: .week(program.weeks[0], of: program), in: document)
    // Each visit's page head says which week it is.
    let heads = pages.map { $0.letters.matches(of: /week1of1/).count }
    #expect(heads.filter { $0 > 0 } == [1, 2, 1, 1])
  }

  @Test func `the overview says whose week it is, which and when, and with whom`() throws {
    let document = try ProgramDocument.with(ProgramDocument.threeDays, ProgramDocument.repeated)
    let program = try document.expandedProgram()
    let sheet = try TestSheet("week", "a4")
    let first = try sheet.pages(of: .week(program.weeks[0], of: program), in: document)[0].letters
    #expect(first.contains("InesCastellanos·Winterblock,week1of2·November23–29,2026·withJoHart"))
    #expect(!first.contains("Deload"))
    let second = try sheet.pages(of: .week(program.weeks[1], of: program), in: document)[0].letters
    #expect(second.contains("Deloadweek·InesCastellanos·Winterblock,week2of2"))
    // 90 % of 97.5 kg is 87.75 kg.
    #expect(second.contains("88kg") && !second.contains("97.5kg"))
  }

  @Test func `sets per muscle count helping muscles as half and warm-ups not at all`() throws {
    let document = try ProgramDocument.with(#"{ "days": { "mon": ["a"] } }"#)
    let program = try document.expandedProgram()
    let letters = try TestSheet("week", "a4")
      .pages(of: .week(program.weeks[0], of: program), in: document)[0].letters
    // Twice 3 × 5 and 1 × 8+ of squats, the second time as 3 × 8–10: 4 + 3 sets.
    #expect(letters.contains("Quadriceps7"))
    #expect(letters.contains("Glutes3½"))
    #expect(letters.contains("Abdominals3"))
  }

  @Test func `a workout on its day has the plans of its week, and says which`() throws {
    let document = try ProgramDocument.with(ProgramDocument.threeDays, ProgramDocument.repeated)
    let program = try document.expandedProgram()
    let week = program.weeks[1]
    for layout in ["card", "handout", "log"] {
      let pages = try TestSheet(layout, "a4").pages(
        of: .session(week.sessions[0], on: week.days[0], of: week, in: program), in: document)
      let letters = pages.map(\.letters).joined()
      #expect(letters.contains("Monday,November30,2026·week2of2"), "\(layout)")
      #expect(!letters.contains("97.5"), "\(layout)")
    }
  }
}
