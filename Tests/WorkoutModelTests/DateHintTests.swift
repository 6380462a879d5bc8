import Diagnostics
import Testing
import WorkoutModel

@Suite struct DateHintTests {
  private func hints(_ text: String) -> [String?] {
    RepsheetDocument.decode(SourceFile(name: "t.json", bytes: Array(text.utf8))).diagnostics.map(\.hint)
  }

  @Test(arguments: [
    ("2026-10-15 18:30", "a T parts day and time: write \"2026-10-15T18:30\""),
    ("2026-10-15t8:30", "a T parts day and time: write \"2026-10-15T08:30\""),
    ("2026-10-15T8:30", "hours have two digits: write \"2026-10-15T08:30\""),
    ("2026-10-15T18:30:00Z", "leave out \":00Z\": write \"2026-10-15T18:30\""),
    ("2026-10-15T18:30Z", "leave out \"Z\": write \"2026-10-15T18:30\""),
    ("2026-10-15T18:30:00.123+02:00", "leave out \":00.123+02:00\": write \"2026-10-15T18:30\""),
    ("2026-10-15 18:30:00", "a T parts day and time, leave out \":00\": write \"2026-10-15T18:30\""),
    ("15.10.2026 18:30", "a T parts day and time: write \"2026-10-15T18:30\""),
    ("2026-10-15 6:30 pm", "write \"2026-10-15\", or with a time \"2026-10-15T18:00\""),
    ("2026-10-15T25:30", "hours go from 00 to 23, minutes from 00 to 59"),
    ("2026-10-15 18:30-19:30", "a T parts day and time, leave out \"-19:30\": write \"2026-10-15T18:30\""),
    ("2026-10-15 evening", "write \"2026-10-15\", or with a time \"2026-10-15T18:00\""),
    ("15.10.2026", "write \"2026-10-15\""),
    ("yesterday", "write year, month and day with two hyphens"),
  ])
  func `a time in another form is told what is wrong with it`(_ text: String, _ hint: String) {
    #expect(hints(#"{ "date": "\#(text)" }"#) == [hint])
  }

  @Test(arguments: [
    ("2026-10-15T18:30", "only the day stands here: write \"2026-10-15\""),
    ("2026-10-15 18:30", "only the day stands here: write \"2026-10-15\""),
    ("15/10/2026", "write \"2026-10-15\""),
  ])
  func `a day without a time is told to stand alone`(_ text: String, _ hint: String) {
    #expect(hints(#"{ "report": { "from": "\#(text)" } }"#) == [hint])
  }

  @Test func `a date of publication has no time either`() {
    let source = #""source": { "date": "2026-10-15T18:30" }"#
    #expect(
      hints(#"{ "exercises": { "a": { "name": "A", \#(source) } } }"#)
        == ["only the day stands here: write \"2026-10-15\""])
  }
}
