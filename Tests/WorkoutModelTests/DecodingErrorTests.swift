import Diagnostics
import Testing
import WorkoutModel

/// What is told about mistakes, as a person reads it.
@Suite struct DecodingErrorTests {
  @Test func `all problems of a document are told at once, each with its place and a way out`() {
    let text = """
      {
        "titel": "Hips",
        "exercises": { "side-lunge": { "name": "Side lunge" } },
        "workouts": { "hips-a": { "blocks": [ { "items": [
          { "exercise": "side-lunges", "plan": "3 x 8, rest ninety" } ] } ] } },
        "client": { "bodyweight": 72 },
        "date": "2026-02-30"
      }
      """
    #expect(
      problems(in: text) == [
        "t.json:2:3: error: /titel: document has no member \"titel\"\n  hint: did you mean \"title\"?",
        "t.json:5:19: error: /workouts/hips-a/blocks/0/items/0/exercise: the document has no exercise \"side-lunges\"\n  hint: did you mean \"side-lunge\"?",
        "t.json:5:42: error: /workouts/hips-a/blocks/0/items/0/plan: rest is a duration such as \"90 s\", \"2 min\" or \"1:30\", not \"ninety\"\n    3 x 8, rest ninety\n                ^",
        "t.json:6:29: error: /client/bodyweight: bodyweight is a load such as \"60 kg\" or \"135 lb\", not 72\n  hint: add the unit, in quotes: \"72 kg\"",
        "t.json:7:11: error: /date: date is a day that there is not: \"2026-02-30\"\n  hint: that month has 28 days, from 01 to 28",
      ])
  }

  @Test(arguments: [
    (#"{ "repsheet": 2 }"#, "version 2 of the format can't be read; this program reads 1"),
    (#"[]"#, "the document is a JSON object { … }, not a list"),
    (
      #"{ "language": "en_US" }"#,
      "language is a language such as \"en\" or \"pt-BR\", not \"en_US\""
    ),
    (#"{ "title": { "english!": "x" } }"#, "\"english!\" is not a language"),
    (#"{ "title": {} }"#, "title has no language"),
    (#"{ "units": "metrik" }"#, "units is one of metric, imperial, not \"metrik\""),
    (
      #"{ "date": "23.11.2026" }"#,
      "date is a date such as \"2026-11-23\", or with a time \"2026-11-23T18:00\", not \"23.11.2026\""
    ),
    (#"{ "date": "2026-11-23T25:00" }"#, "no clock shows 25:00"),
    (#"{ "client": {}, "clients": [] }"#, "a document has client or clients, not both"),
    (#"{ "clients": [ { "id": "a" }, { "id": "a" } ] }"#, "two clients have the id \"a\""),
    (
      #"{ "client": { "id": "Ana B" } }"#,
      "\"Ana B\" is not an id: small letters a-z, digits and hyphens, beginning with a letter or digit"
    ),
    (#"{ "client": { "bodyweight": "0 kg" } }"#, "bodyweight is more than nothing"),
    (#"{ "client": { "bodyweight": "72" } }"#, "bodyweight has no unit"),
    (
      #"{ "client": { "birth-year": 90 } }"#,
      "birth-year is a whole number from 1900 to 2100, not 90"
    ),
    (#"{ "brand": { "accent": "red" } }"#, "accent is a colour such as \"#E4572E\", not \"red\""),
    (
      #"{ "trainer": { "website": "javascript:alert(1)" } }"#,
      "website is an address such as \"https://example.com\", not \"javascript:alert(1)\""
    ),
    (#"{ "exercises": { "a": {} } }"#, "exercise needs name"),
    (#"{ "exercises": { "a": { "name": "" } } }"#, "name is empty"),
    (
      #"{ "exercises": { "a": { "name": "A", "muscles": { "primary": ["chest"], "secondary": ["chest"] } } } }"#,
      "chest stands twice"
    ),
    (
      #"{ "exercises": { "a": { "name": "A", "setup": { "seat": 4 } } } }"#, "seat is a text, not 4"
    ),
    (
      #"{ "exercises": { "a": { "name": "A" }, "a": { "name": "B" } } }"#,
      "\"a\" stands twice in one object"
    ),
    (
      #"{ "workouts": { "w": { "duration": 25 } } }"#,
      "duration is a duration such as \"90 s\", \"2 min\" or \"1:30\", not 25"
    ),
    (
      #"{ "workouts": { "w": { "frequency": { "for": "6" } } } }"#,
      "for is a number of days, weeks or months such as \"6 weeks\", but nothing follows"
    ),
    (
      #"{ "workouts": { "w": { "blocks": [ { "style": "amrap" } ] } } }"#,
      "a block of the style amrap needs duration"
    ),
    (
      #"{ "workouts": { "w": { "blocks": [ { "style": "emom", "duration": "1 min", "every": "2 min" } ] } } }"#,
      "every is longer than the whole block"
    ),
    (
      #"{ "workouts": { "w": { "blocks": [ { "style": "intervals", "work": "40 s" } ] } } }"#,
      "a block of the style intervals needs rest"
    ),
    (
      #"{ "workouts": { "w": { "blocks": [ { "rounds": 3 } ] } } }"#,
      "rounds means nothing in a block of the style straight"
    ),
    (#"{ "program": { "weeks": [ { "repeat": 1 } ] } }"#, "week 1 can't repeat week 1"),
    (
      #"{ "program": { "weeks": [ {}, { "repeat": 1, "days": {} } ] } }"#,
      "a week that repeats another has no days of its own"
    ),
    (
      #"{ "program": { "weeks": [ { "adjust": [] } ] } }"#,
      "only a week that repeats another can be adjusted"
    ),
    (
      #"{ "program": { "weeks": [ {}, { "repeat": 1, "adjust": [ {} ] } ] } }"#,
      "an adjustment changes load, sets, reps, intensity, rest or plan"
    ),
    (
      #"{ "program": { "weeks": [ {}, { "repeat": 1, "adjust": [ { "load": "5 kg" } ] } ] } }"#,
      "load is a change with a sign such as \"+2.5 kg\" or \"-10 %\", not \"5\""
    ),
    (
      #"{ "program": { "weeks": [ {}, { "repeat": 1, "adjust": [ { "plan": "3 x 5" } ] } ] } }"#,
      "a plan is for one exercise"
    ),
    (
      #"{ "program": { "weeks": [ { "days": { "mun": [] } } ] } }"#,
      "\"mun\" is not a day: mon, tue, wed, thu, fri, sat, sun, or 1 to 7"
    ),
    (
      #"{ "program": { "weeks": [ { "days": { "mon": [], "2": [] } } ] } }"#,
      "a week has days by name or by number, not both"
    ),
    (
      #"{ "program": { "weeks": [ { "days": { "mon": [ "w" ] } } ] } }"#,
      "the document has no workout \"w\""
    ),
    (#"{ "log": { "sessions": [ { "rpe": 7 } ] } }"#, "session needs date"),
    (
      #"{ "log": { "sessions": [ { "date": "2026-11-02", "feeling": 6 } ] } }"#,
      "feeling is a whole number from 1 to 5, not 6"
    ),
    (
      #"{ "log": { "measurements": [ { "date": "2026-11-02", "bodyweight": "80 cm" } ] } }"#,
      "bodyweight is a mass such as \"82.4 kg\", not \"80 cm\""
    ),
    (
      #"{ "log": { "measurements": [ { "date": "2026-11-02", "Waist": "80 cm" } ] } }"#,
      "\"Waist\" is not an id: small letters a-z, digits and hyphens, beginning with a letter or digit"
    ),
    (
      #"{ "report": { "from": "2026-11-02", "to": "2026-11-01" } }"#,
      "to is before from, 2026-11-02"
    ),
    (
      #"{ "report": { "goals": [ { "target": "78 kg" } ] } }"#,
      "a goal has either lift or measurement"
    ),
    (#"{ "library": ["moves.json"] }"#, "the library moves.json can't be read from here"),
    (
      #"{ "title": null }"#, "title is a text, or an object with a text for each language, not null"
    ),
    (#"{ "title": "a\u0000b" }"#, "title holds the control character U+0000"),
  ])
  func `a mistake is told in one sentence`(_ text: String, _ message: String) {
    let result = RepsheetDocument.decode(SourceFile(name: "t.json", bytes: Array(text.utf8)))
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.message) == [message])
  }

  @Test func `a max of an exercise that is not there is only a warning`() throws {
    let text = #"{ "client": { "maxes": { "squat": "100 kg" } } }"#
    let result = RepsheetDocument.decode(SourceFile(name: "t.json", bytes: Array(text.utf8)))
    #expect(result.value?.client?.max(in: "squat")?.load == Load(100, .kilograms))
    #expect(result.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "/etc/passwd", "../secret.png", "a/../../b.png", "..", "C:\\a.png", "a\\b.png", "~/a.png",
    "file:///etc/passwd",
    "https://example.com/a.png", "data:image/png;base64,AAAA", "", "a//b.png", "a/",
  ])
  func `a file name that leads out of the document's folder is refused`(_ name: String) {
    let escaped = String(name.flatMap { $0 == "\\" ? "\\\\" : String($0) })
    let image =
      #"{ "exercises": { "a": { "name": "A", "images": [ { "file": "\#(escaped)" } ] } } }"#
    #expect(problems(in: image).count == 1)
    #expect(problems(in: #"{ "brand": { "logo": "\#(escaped)" } }"#).count == 1)
    #expect(problems(in: #"{ "library": [ "\#(escaped)" ] }"#).count == 1)
  }

  @Test(arguments: ["a.png", "images/start.jpg", "./a.png", "a..b.png", "…/Übung 1.jpg"])
  func `a file name that stays in the document's folder is taken`(_ name: String) {
    #expect(problems(in: #"{ "brand": { "logo": "\#(name)" } }"#) == [])
  }
}
