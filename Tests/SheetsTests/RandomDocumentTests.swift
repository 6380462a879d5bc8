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

  private func document(
    _ seed: Int, _ kind: RandomDocument.Kind, _ writing: RandomDocument.Writing = .plain
  ) throws -> (RandomDocument, RepsheetDocument) {
    let random = RandomDocument(seed: seed, kind, writing)
    return (random, try RepsheetDocument(json: random.json))
  }

  private func sheet(
    _ layout: String, _ paper: String, _ orientation: Orientation, _ writing: RandomDocument.Writing
  ) throws -> TestSheet {
    var sheet = try TestSheet(layout, paper, orientation)
    if writing == .twoLanguages {
      sheet.maker.second = (try #require(LanguageTag("es")), try Bundle.labels("es"))
    }
    return sheet
  }

  /// Those of the texts that the pages do not show, in one piece or in two with the end of a page between.
  /// Of pages from right to left each word is looked for: what is seen is in another order than what is read.
  private func missing(
    _ texts: [String], on pages: [FrameWalk], _ writing: RandomDocument.Writing
  ) -> [String] {
    let letters = pages.map(\.letters).joined().lowercased()
    return texts.filter { text in
      if writing == .mirrored {
        return !text.lowercased().split(separator: " ").allSatisfy { letters.contains($0) }
      }
      let wanted = text.filter { !$0.isWhitespace }.lowercased()
      return !letters.contains(wanted)
        && !wanted.indices.contains { letters.contains(wanted[..<$0]) && letters.contains(wanted[$0...]) }
    }
  }

  private func dump(_ pages: [Page]) -> [String] { pages.map { FrameDump.text(of: $0.frame) } }

  @Test(arguments: ["card", "handout", "pocket", "log", "stations", "team"], seeds)
  func `a workout keeps its order, its texts and its boxes, the same twice`(
    _ layout: String, _ seed: Int
  ) throws {
    for (turn, writing) in RandomDocument.Writing.allCases.enumerated() {
      // Team and station sheets are in one language.
      if writing == .twoLanguages, ["stations", "team"].contains(layout) { continue }
      let (random, document) = try document(seed, .workout, writing)
      let workout = document.workouts[0]
      let printed = Set(workout.blocks.flatMap(\.items).map(\.exercise))
      let paper = Self.papers[(seed * 2 + turn + layout.utf8.count) % Self.papers.count]
      let orientation = Orientation.allCases[(seed + turn) % 2]
      let sheet = try sheet(layout, paper, orientation, writing)
      guard sheet.suitsPaper else { continue }
      let name = "seed \(seed), \(writing), \(layout) on \(sheet.maker.paper.measures)"
      let made = sheet.maker.pages(of: .workout(workout), in: document, client: document.client)
      guard let value = made.value else {
        Issue.record("\(name): \(made.diagnostics.map(\.description))")
        continue
      }
      let pages = value.map { FrameWalk($0.frame) }
      sheet.expectOrder(on: pages, name, isMirrored: writing == .mirrored)
      sheet.expectBoxes(for: workout, in: document, on: pages, name)
      let indices = document.exercises.indices.filter { printed.contains(document.exercises[$0].id) }
      #expect(missing(indices.map { random.names[$0] }, on: pages, writing) == [], "\(name)")
      if layout == "handout" {
        #expect(missing(indices.flatMap { random.texts[$0] }, on: pages, writing) == [], "\(name)")
        #expect(missing(random.workoutTexts, on: pages, writing) == [], "\(name)")
      }
      let texts = workout.blocks.flatMap(\.items).count + document.exercises.reduce(0) {
        $0 + $1.instructions.count + $1.cues.count + $1.tips.count
      }
      #expect(pages.count <= 8 + (writing == .twoLanguages ? 5 : 3) * texts, "\(name)")
      let again = try self.sheet(layout, paper, orientation, writing).maker
        .pages(of: .workout(workout), in: document, client: document.client)
      #expect(again.value.map(dump) == dump(value), "\(name)")
    }
  }

  @Test(arguments: seeds, RandomDocument.Writing.allCases)
  func `a program keeps its order week by week and on the wall`(
    _ seed: Int, _ writing: RandomDocument.Writing
  ) throws {
    let (random, document) = try document(seed, .program, writing)
    let program = try document.expandedProgram()
    let paper = ["a4", "letter", "a5", "a3"][seed % 4]
    let orientation = Orientation.allCases[seed / 2 % 2]
    for layout in ["week", "wall"] {
      let sheet = try sheet(layout, paper, orientation, writing)
      let subject: SheetSubject = layout == "week" ? .week(program.weeks[0], of: program) : .program(program)
      let name = "seed \(seed), \(writing), \(layout) on \(paper)"
      let pages = try sheet.pages(of: subject, in: document)
      sheet.expectOrder(on: pages, name, isMirrored: writing == .mirrored)
      #expect(pages.count <= (writing == .twoLanguages ? 60 : 40), "\(name)")
      let again = try self.sheet(layout, paper, orientation, writing).pages(of: subject, in: document)
      #expect(again.map { FrameDump.text(of: $0.frame) } == pages.map { FrameDump.text(of: $0.frame) }, "\(name)")
      guard layout == "week" else { continue }
      let week = program.weeks[0]
      let trained = Set(week.sessions.flatMap { $0.workout.blocks.flatMap(\.items).map(\.exercise) })
      let indices = document.exercises.indices.filter { trained.contains(document.exercises[$0].id) }
      #expect(missing(indices.map { random.names[$0] }, on: pages, writing) == [], "\(name)")
      let sets = week.sessions.reduce(0) { $0 + $1.workout.prescribedSets }
      let boxes = pages.flatMap { $0.penBoxes(sheet.penBoxColor) }
      #expect(boxes.count == sets + week.sessions.count, "\(name)")
    }
  }
}
