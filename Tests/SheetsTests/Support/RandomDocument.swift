import Foundation
import PDFChecks
import WorkoutModel

/// A valid document that nobody thought of: the same for a seed on every machine.
struct RandomDocument {
  private var numbers: SeededNumbers
  /// The names of its exercises.
  private(set) var names: [String] = []
  /// What each exercise says beside its name: steps, cues and tips.
  private(set) var texts: [[String]] = []
  /// What the workout says beside its exercises: titles and notes.
  private(set) var workoutTexts: [String] = []
  private(set) var json = ""

  private static let words = [
    "press", "squat", "row", "half-kneeling", "single-arm", "slow", "Bulgarian", "of", "with", "a", "the",
    "dumbbell", "Romanian", "deadlift", "reverse", "to", "box", "landmine", "overhead", "wide",
    "counterbalanced", "isometric", "thoracolumbar", "à", "façade", "Überzug", "присед", "ώμος", "I", "90°",
  ]
  private static let plans = [
    "3 x 8-10 @ 60 kg", "5 x 5 @ bodyweight + 12.5 kg, rest 2-3 min", "30-45 s hold", "4 x AMRAP",
    "2 x 12 each side @ red band", "warm-up 2 x 10 @ 20 kg; 3 x 5 @ 102.5 kg; 1 x 8+ @ 85 kg", "3 x 400 m",
    "1 x 20 cal", "6 x 2.2.2 @ 90 kg", "10 x 1 @ RPE 8.5", "3 x to failure, tempo 3-1-X-0", "2-3 x 15, RIR 2",
    "3 x 1:30 each arm @ pin 7, rest 90 s", "12 x 100-120", "1 x any, \"as you like\"",
  ]

  enum Kind { case workout, program }

  /// Which way its pages run, and in how many languages; two are English and Spanish.
  enum Writing: CaseIterable { case plain, mirrored, twoLanguages }

  private let writing: Writing
  private var textCount = 0

  init(seed: Int, _ kind: Kind = .workout, _ writing: Writing = .plain) {
    numbers = SeededNumbers(seed: UInt64(seed))
    self.writing = writing
    json = document(kind)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &numbers)
  }

  private mutating func sometimes(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

  private mutating func phrase(_ range: ClosedRange<Int>) -> String {
    let words = (0..<number(range)).map { _ in pick(Self.words) }
    return words.joined(separator: " ")
  }

  private mutating func phrases(_ count: ClosedRange<Int>, _ length: ClosedRange<Int>) -> [String] {
    (0..<number(count)).map { _ in phrase(length) }
  }

  /// Texts of an exercise, each with a number that makes it one of its own.
  private mutating func spoken(
    _ count: ClosedRange<Int>, _ length: ClosedRange<Int>, _ all: inout [String]
  ) -> [Any] {
    (0..<number(count)).map { _ in
      textCount += 1
      return translated("\(phrase(length)) \(5000 + textCount)", &all)
    }
  }

  /// A text as the document has it: in two languages with a translation of its own.
  private mutating func translated(_ text: String, _ all: inout [String]) -> Any {
    all.append(text)
    guard writing == .twoLanguages else { return text }
    let other = "\(phrase(1...9)) es\(text.suffix(4))"
    all.append(other)
    return ["en": text, "es": other]
  }

  private mutating func exercise(_ index: Int) -> [String: Any] {
    // The number makes each name one of its own, to be found on the page.
    let name = "\(phrase(1...9)) \(1000 + index)"
    names.append(name)
    var said: [String] = []
    var exercise: [String: Any] = ["name": translated(name, &said)]
    said.removeFirst()
    if sometimes(60) { exercise["cues"] = spoken(1...4, 1...7, &said) }
    if sometimes(50) { exercise["instructions"] = spoken(1...6, 3...25, &said) }
    if sometimes(30) { exercise["tips"] = spoken(1...2, 3...20, &said) }
    texts.append(said)
    if sometimes(40) { exercise["muscles"] = ["primary": ["glutes"], "secondary": ["quadriceps", "lats"]] }
    if sometimes(50) { exercise["figure"] = pick(["air-squat", "plank", "back-squat", "goblet-squat"]) }
    if sometimes(20) { exercise["video"] = "https://example.com/\(index)" }
    return exercise
  }

  /// A text of the workout, with a number of its own.
  private mutating func said(_ length: ClosedRange<Int>) -> String {
    textCount += 1
    workoutTexts.append("\(phrase(length)) \(5000 + textCount)")
    return workoutTexts[workoutTexts.count - 1]
  }

  private mutating func block(_ exercises: Int) -> [String: Any] {
    let items = (0..<number(1...4)).map { _ in
      var item: [String: Any] = ["exercise": "e\(number(0...exercises - 1))"]
      if sometimes(85) { item["plan"] = pick(Self.plans) }
      if sometimes(20) { item["notes"] = said(2...12) }
      return item
    }
    var block: [String: Any] = ["items": items]
    if sometimes(40) { block["title"] = said(1...6) }
    switch number(1...6) {
    case 1: block.merge(["style": "superset", "rest": "90 s"]) { $1 }
    case 2: block.merge(["style": "circuit", "rounds": number(1...4)]) { $1 }
    case 3: block.merge(["style": "amrap", "duration": "12 min"]) { $1 }
    case 4: block.merge(["style": "superset", "rounds": number(2...5)]) { $1 }
    default: break
    }
    return block
  }

  private mutating func document(_ kind: Kind) -> String {
    let count = number(1...7)
    let exercises = (0..<count).map { ("e\($0)", exercise($0)) }
    let workouts = (0..<(kind == .program ? number(1...4) : 1)).map { index -> (String, [String: Any]) in
      var workout: [String: Any] = ["title": said(1...8), "blocks": (0..<number(1...3)).map { _ in block(count) }]
      if sometimes(30) { workout["notes"] = phrases(1...2, 3...20) }
      if sometimes(30) { workout["duration"] = "1 h 15 min" }
      if sometimes(30) { workout["focus"] = phrase(1...8) }
      return ("w\(index)", workout)
    }
    var document: [String: Any] = [
      "exercises": Dictionary(uniqueKeysWithValues: exercises),
      "workouts": Dictionary(uniqueKeysWithValues: workouts),
    ]
    if sometimes(50) { document["title"] = phrase(1...10) }
    if sometimes(50) { document["date"] = "2026-11-23" }
    if sometimes(60) { document["client"] = ["name": phrase(1...4)] }
    if sometimes(40) { document["trainer"] = ["name": phrase(1...4), "phone": "+49 40 555 0124"] }
    if sometimes(40) { document["brand"] = ["name": phrase(1...9), "contact": phrases(1...2, 1...5)] }
    if writing == .mirrored { document["language"] = "en-Hebr" }
    if kind == .program { document["program"] = program(workouts.count) }
    let data = try? JSONSerialization.data(withJSONObject: document, options: .sortedKeys)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  private mutating func program(_ workouts: Int) -> [String: Any] {
    var weeks: [[String: Any]] = []
    for week in 0..<number(1...6) {
      if week > 0, sometimes(40) {
        weeks.append(["repeat": number(1...week), "deload": sometimes(30)])
        continue
      }
      var days: [String: Any] = [:]
      for day in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] where sometimes(50) {
        days[day] = sometimes(15)
          ? [["rest": phrase(1...10)]] as [Any]
          : (0..<number(1...2)).map { _ in "w\(number(0...workouts - 1))" } as [Any]
      }
      weeks.append(["days": days, "focus": phrase(1...9)])
    }
    return ["title": phrase(1...6), "start": "2026-11-23", "weeks": weeks]
  }
}
