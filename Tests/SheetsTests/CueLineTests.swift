import Drawing
import Testing
import WorkoutModel

@testable import Sheets

@Suite("Cues that stand in one line")
struct CueLineTests {
  @Test func `are never broken before the dot that joins them`() throws {
    let sheet = try TestSheet(
      text: #"{ "name": "t", "paper": "a6", "blocks": [ { "block": "exercises", "detail": "cues" } ] }"#)
    for length in 1...70 {
      let document = try RepsheetDocument(
        json: """
          { "exercises": { "squat": { "name": "Squat", "cues": ["\(String(repeating: "j", count: length)) shoulderblades together", "Heels down"] } },
            "workouts": { "a": { "blocks": [ { "items": [ { "exercise": "squat", "plan": "15 x 5 @ 60 kg" } ] } ] } } }
          """)
      let texts = try sheet.pages(of: document.workouts[0], in: document).flatMap(\.texts)
      let end = try #require(texts.filter { $0.run.text.contains("together") }.map(\.ink.maxY).max())
      let heels = try #require(texts.first { $0.run.text.contains("Heels") }).ink.maxY
      // Behind the last word, or before the next cue at the beginning of a line.
      let lines = texts.filter { $0.run.text.contains("·") }.map(\.ink.maxY)
      #expect(lines.contains { abs($0 - end) < 1 }, "\(length)")
      #expect(heels < end + 1 || !lines.contains { abs($0 - heels) < 1 }, "\(length)")
    }
  }
}
