import Diagnostics
import Testing

@testable import Illustrations

struct FigureReaderTests {
  @Test func `an angle outside of the joint's range is a warning with the range`() throws {
    let decoded = decodedFigure(standing(#""pose": { "left-knee": { "flexion": -30 } }"#))
    #expect(decoded.value != nil)
    let warning = try #require(decoded.diagnostics.first)
    #expect(warning.severity == .warning)
    #expect(warning.message.contains("-5° to 155°"))
    #expect(warning.pointer == "/frames/0/pose/left-knee/flexion")
  }

  @Test func `an angle inside of the range is no warning`() {
    #expect(decodedFigure(standing(#""pose": { "knee": { "flexion": 90 } }"#)).diagnostics.isEmpty)
  }

  @Test func `a side in front of a joint means only that side`() throws {
    let text = standing(#""pose": { "hip": { "flexion": 10 }, "right-hip": { "flexion": 80 } }"#)
    let pose = try #require(decodedFigure(text).value?.frames.first).request.pose
    #expect(pose[.hipFlexion, .left] == 10)
    #expect(pose[.hipFlexion, .right] == 80)
  }

  @Test func `a later frame keeps what it does not say`() throws {
    let text = #"""
      { "title": "Test", "frames": [
        { "pose": { "hip": { "flexion": 10, "abduction": 5 } }, "on-floor": ["left-foot"] },
        { "pose": { "hip": { "flexion": 40 } } } ] }
      """#
    let frame = try #require(decodedFigure(text).value?.frames.last)
    #expect(frame.request.pose[.hipFlexion, .left] == 40)
    #expect(frame.request.pose[.hipAbduction, .right] == 5)
    #expect(frame.request.floor == [Contact(kind: .foot, side: .left)])
  }

  @Test(arguments: [
    (#""pose": { "left-kneee": { "flexion": 9 } }"#, "did you mean \"left-knee\"?"),
    (#""pose": { "knee": { "flexoin": 9 } }"#, "did you mean \"flexion\"?"),
    (#""pose": { "left-trunk": { "flexion": 9 } }"#, "write \"trunk\""),
    (#""on-floor": ["left-foots"]"#, "did you mean \"foot\"?"),
    (#""free": ["knee.flexoin"]"#, "did you mean \"knee.flexion\"?"),
    (#""base": "standig""#, "did you mean \"standing\"?"),
    (#""reach": { "palm": { "bone": "pelvsi" } }"#, "did you mean \"pelvis\"?"),
    (#""base": "pron""#, "did you mean \"prone\"?"),
    (#""posee": {}"#, "did you mean \"pose\"?"),
  ])
  func `a slip of the pen is an error that says what was meant`(member: String, hint: String) {
    let decoded = decodedFigure(standing(member))
    #expect(decoded.value == nil)
    #expect(decoded.diagnostics.map(\.hint) == [hint])
  }

  @Test func `all that is wrong is told at once`() {
    let decoded = decodedFigure(
      #"{ "view": "frnt", "frames": [ { "base": "up" } ], "props": [ { "kind": "sword" } ] }"#)
    #expect(decoded.value == nil)
    #expect(decoded.diagnostics.filter { $0.severity == .error }.count == 3)
  }

  @Test func `a figure without frames is an error`() {
    let decoded = decodedFigure(#"{ "title": "Test", "frames": [] }"#)
    #expect(decoded.value == nil)
    #expect(decoded.diagnostics.first?.message == "a figure needs a frame")
  }
}

extension FigureReaderTests {
  private func bending(_ middle: String) -> String {
    #"""
    { "title": "Bend", "frames": [
      { "pose": { "left-knee": { "flexion": 10 } }, "on-floor": ["right-foot"], "balance": "ignored" },
      \#(middle),
      { "pose": { "left-knee": { "flexion": 90 } }, "stay": ["right-foot"] } ] }
    """#
  }

  @Test func `a frame between others has a pose on the way`() throws {
    let figure = try #require(decodedFigure(bending(#"{ "caption": "Half", "between": 0.25 }"#)).value)
    let solutions = figure.solutions
    #expect(abs(solutions[1].solution.skeleton.pose[.kneeFlexion, .left] - 30) < 0.01)
    #expect(figure.drawn().notes.isEmpty)
    let sole = Contact(kind: .foot, side: .right)
    let places = solutions.map { sole.centre(on: $0.solution.skeleton) }
    #expect(isClose(places[0], places[1], within: 1e-3))
    #expect(isClose(places[0], places[2], within: 1e-3))
  }

  @Test func `a frame between others needs one on either side`() {
    let first = decodedFigure(#"{ "title": "T", "frames": [ { "between": 0.5 }, {} ] }"#)
    #expect(first.value == nil)
    #expect(first.diagnostics.count == 1)
    #expect(decodedFigure(bending(#"{ "between": 2 }"#)).value == nil)
  }

  @Test func `there is no frame between standing and lying`() {
    let decoded = decodedFigure(
      #"{ "title": "T", "frames": [ {}, { "between": 0.5 }, { "base": "supine" } ] }"#)
    #expect(decoded.value == nil)
    #expect(decoded.diagnostics.first?.message.contains("another base") == true)
  }

  @Test func `a figure's own muscles show where the exercise names none`() throws {
    let text = #"""
      { "title": "T", "view": "front", "muscles": { "primary": ["quadriceps"] }, "frames": [ {} ] }
      """#
    let figure = try #require(decodedFigure(text).value).drawn()
    let bare = try #require(decodedFigure(#"{ "title": "T", "view": "front", "frames": [ {} ] }"#).value).drawn()
    let (quadriceps, chest) = (
      MuscleEmphasis(primary: ["quadriceps"]), MuscleEmphasis(primary: ["chest"])
    )
    #expect(
      figure.frame(pointsPerStature: 80) == bare.frame(pointsPerStature: 80, muscles: quadriceps))
    #expect(
      figure.frame(pointsPerStature: 80, muscles: chest)
        == bare.frame(pointsPerStature: 80, muscles: chest))
  }
}
