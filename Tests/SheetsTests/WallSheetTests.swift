import Diagnostics
import Drawing
import Testing
import Training
import WorkoutModel

@testable import Sheets

@Suite("A program on the wall")
struct WallSheetTests {
  private func program(of weeks: Int, _ first: String, start: String? = "2027-01-04") throws -> RepsheetDocument {
    let others = (1..<max(1, weeks)).map { week in
      week % 4 == 3
        ? #"{ "title": "Easy week", "repeat": 1, "deload": true }"#
        : #"{ "focus": "Add 2.5 kg to the main lifts, and keep two repetitions in hand.", "repeat": 1 }"#
    }
    return try ProgramDocument.with(
      ([first] + others).joined(separator: ", "), start: start,
      title: "Sixteen weeks to a hundred-kilo squat")
  }

  @Test(arguments: ["a4", "tabloid", "letter", "a5"], [1, 16])
  func `nothing leaves the page, no text is printed over another, every box can be coloured in`(
    _ paper: String, _ weeks: Int
  ) throws {
    for orientation in Orientation.allCases {
      for (first, start) in [
        (ProgramDocument.severalADay, "2027-01-04"), (ProgramDocument.sixDays, nil),
      ] {
        let sheet = try TestSheet("wall", paper, orientation)
        let document = try program(of: weeks, first, start: start)
        let pages = try sheet.pages(of: .program(document.expandedProgram()), in: document)
        for (number, page) in pages.enumerated() {
          let name = "\(weeks) weeks on \(paper) \(orientation), page \(number + 1)"
          #expect(page.escapes(from: sheet.area) == [], "\(name)")
          #expect(page.overlaps == [], "\(name)")
          for box in page.penBoxes(sheet.penBoxColor) {
            #expect(!Length.less(box.outline.width, Length.millimetres(14)), "\(name): \(box)")
            #expect(!Length.less(box.outline.height, Length.millimetres(8)), "\(name): \(box)")
          }
        }
      }
    }
  }

  @Test func `a date that would take two lines leaves its month out, and the letter its room`() throws {
    let document = try program(of: 4, ProgramDocument.threeDays, start: "2026-11-30")
    let sheet = try TestSheet("wall", "pocket", .landscape)
    let pages = try sheet.pages(of: .program(document.expandedProgram()), in: document)
    #expect(pages.allSatisfy { $0.overlaps == [] })
    let letters = pages.flatMap(\.texts).map(\.run).filter { ["A", "B", "C"].contains($0.text) }
    // Three days in each of four weeks.
    #expect(letters.count == 12)
    #expect(letters.allSatisfy { $0.size > 6 })
  }

  @Test(arguments: ["a4", "letter", "a3"], [2, 9, 16])
  func `up to sixteen weeks stand on one sheet`(_ paper: String, _ weeks: Int) throws {
    let document = try program(of: weeks, ProgramDocument.threeDays)
    let sheet = try TestSheet("wall", paper, .landscape)
    let pages = try sheet.pages(of: .program(document.expandedProgram()), in: document)
    #expect(pages.count == 1)
    // A box for each of three days, and one for how many of them were done.
    #expect(pages[0].penBoxes(sheet.penBoxColor).count == weeks * 4)
  }

  @Test(arguments: ["en", "en-Hebr"])
  func `a title in two lines stands in the middle of its box`(_ language: String) throws {
    let document = try RepsheetDocument(
      json: """
        { "language": "\(language)", "exercises": { "e": { "name": "Squat" } },
          "workouts": { "w": { "title": "Lower body and trunk before summer", "blocks": [ { "items": [ { "exercise": "e", "plan": "3 x 5" } ] } ] } },
          "program": { "title": "P", "weeks": [ { "days": { "mon": ["w"] } }, { "repeat": 1 } ] } }
        """)
    let sheet = try TestSheet("wall", "a4", .landscape)
    let page = try sheet.pages(of: .program(document.expandedProgram()), in: document)[0]
    let titles = page.texts.filter { $0.run.text.contains("body") || $0.run.text.contains("summer") }.map(\.ink)
    let inBoxes = page.penBoxes(sheet.penBoxColor).map(\.outline).map { box in
      (box, titles.filter { box.contains($0) })
    }.filter { !$0.1.isEmpty }
    #expect(inBoxes.count == 2)
    for (box, lines) in inBoxes {
      #expect(lines.count == 2)
      for line in lines { #expect(abs((line.minX + line.maxX) - (box.minX + box.maxX)) < 2) }
    }
  }

  @Test func `notes of a visit and what to do on a rest day, which a box has no place for, are told`() throws {
    let document = try program(
      of: 1, #"{ "days": { "mon": [{ "workout": "a", "note": "Bring straps" }], "sun": [{ "rest": "Walk" }] } }"#)
    func told(_ layout: String, _ subject: SheetSubject) throws -> [String] {
      try TestSheet(layout, "a4").maker.pages(of: subject, in: document, client: nil).diagnostics.map(\.message)
    }
    let program = try document.expandedProgram()
    #expect(try told("wall", .program(program)).contains { $0.contains("weeks.days.note, weeks.days.rest") })
    #expect(try !told("week", .week(program.weeks[0], of: program)).contains { $0.contains("weeks.days") })
  }

  @Test func `weeks of recovery are lower and have their word`() throws {
    let document = try program(of: 8, ProgramDocument.threeDays)
    let sheet = try TestSheet("wall", "a3", .landscape)
    let page = try sheet.pages(of: .program(document.expandedProgram()), in: document)[0]
    #expect(page.letters.uppercased().matches(of: /DELOAD/).count == 2)
    let heights = page.penBoxes(sheet.penBoxColor).map(\.outline.height)
    // Three days and the box for all of them, in two weeks.
    let highest = try #require(heights.max())
    #expect(heights.count { $0 < highest * 0.8 } == 8)
  }

  @Test func `the letters stand for the workouts in the order in which they come`() throws {
    let document = try program(of: 2, #"{ "days": { "mon": ["b"], "tue": ["a", "b"], "sat": ["c"] } }"#)
    let page = try TestSheet("wall", "a4", .landscape)
      .pages(of: .program(document.expandedProgram()), in: document)[0]
    #expect(page.letters.contains("ALegsBPullandcoreCEverythingatonce"))
  }

  @Test func `days of rest have their date, or their word where there are no dates`() throws {
    let dated = try program(of: 1, ProgramDocument.threeDays)
    let page = try TestSheet("wall", "a4", .landscape).pages(of: .program(dated.expandedProgram()), in: dated)[0]
    #expect(page.letters.contains("adatewithoutaboxisarestday"))
    let undated = try program(of: 1, ProgramDocument.threeDays, start: nil)
    let other = try TestSheet("wall", "a4", .landscape).pages(of: .program(undated.expandedProgram()), in: undated)[0]
    #expect(other.letters.matches(of: /Rest/).count == 4)
  }
}
