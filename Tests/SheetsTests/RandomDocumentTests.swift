import Diagnostics
import Drawing
import Testing
import Training
import WorkoutModel

@testable import Sheets

/// What holds of every page, held against documents that nobody thought of.
@Suite("Any document has its place")
struct RandomDocumentTests {
  /// More find more: a night with ten thousand costs nothing but time.
  private static let seeds = Array(0..<10)
  private static let papers = ["a4", "a5", "letter", "a6", "index-4x6", "half-letter"]

  private func document(_ seed: Int, _ kind: RandomDocument.Kind) throws -> (RandomDocument, RepsheetDocument) {
    let random = RandomDocument(seed: seed, kind)
    return (random, try RepsheetDocument(json: random.json))
  }

  private func dump(_ pages: [Page]) -> [String] { pages.map { FrameDump.text(of: $0.frame) } }

  @Test(arguments: ["card", "handout", "pocket", "log", "stations", "team"], seeds)
  func `a workout keeps its order, its names and its boxes, the same twice`(
    _ layout: String, _ seed: Int
  ) throws {
    let (random, document) = try document(seed, .workout)
    let workout = document.workouts[0]
    let printed = Set(workout.blocks.flatMap(\.items).map(\.exercise))
    for turn in 0..<2 {
      let paper = Self.papers[(seed * 2 + turn + layout.utf8.count) % Self.papers.count]
      let sheet = try TestSheet(layout, paper, Orientation.allCases[(seed + turn) % 2])
      guard sheet.suitsPaper else { continue }
      let name = "seed \(seed), \(layout) on \(sheet.maker.paper.measures)"
      let made = sheet.maker.pages(of: .workout(workout), in: document, client: document.client)
      guard let value = made.value else {
        Issue.record("\(name): \(made.diagnostics.map(\.description))")
        continue
      }
      let pages = value.map { FrameWalk($0.frame) }
      sheet.expectOrder(on: pages, name)
      sheet.expectBoxes(for: workout, in: document, on: pages, name)
      let letters = pages.map(\.letters).joined().lowercased()
      for (index, exercise) in document.exercises.enumerated() where printed.contains(exercise.id) {
        let wanted = random.names[index].filter { !$0.isWhitespace }.lowercased()
        #expect(letters.contains(wanted), "\(name): \(wanted)")
      }
      let texts = workout.blocks.flatMap(\.items).count + document.exercises.reduce(0) {
        $0 + $1.instructions.count + $1.cues.count + $1.tips.count
      }
      #expect(pages.count <= 8 + 3 * texts, "\(name)")
      let again = try TestSheet(layout, paper, Orientation.allCases[(seed + turn) % 2]).maker
        .pages(of: .workout(workout), in: document, client: document.client)
      #expect(again.value.map(dump) == dump(value), "\(name)")
    }
  }

  @Test(arguments: seeds)
  func `a program keeps its order week by week and on the wall`(_ seed: Int) throws {
    let (_, document) = try document(seed, .program)
    let program = try document.expandedProgram()
    for layout in ["week", "wall"] {
      let paper = ["a4", "letter", "a5", "a3"][seed % 4]
      let sheet = try TestSheet(layout, paper, Orientation.allCases[seed / 2 % 2])
      let subject: SheetSubject = layout == "week" ? .week(program.weeks[0], of: program) : .program(program)
      let name = "seed \(seed), \(layout) on \(paper)"
      let pages = try sheet.pages(of: subject, in: document)
      for page in pages {
        #expect(page.escapes(from: sheet.area) == [], "\(name)")
        #expect(page.overlaps == [], "\(name)")
      }
      guard layout == "week" else { continue }
      let week = program.weeks[0]
      let sets = week.sessions.reduce(0) { $0 + $1.workout.prescribedSets }
      let boxes = pages.flatMap { $0.penBoxes(sheet.penBoxColor) }
      #expect(boxes.count == sets + week.sessions.count, "\(name)")
    }
  }
}
