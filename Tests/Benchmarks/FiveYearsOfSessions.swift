import PDFChecks
import Repsheet

/// A log of five years: 2,000 sessions with 40,000 sets of 60 exercises, bodyweight every week, and a
/// break of some months, made into a progress report.
enum FiveYearsOfSessions {
  static let sessions = 2_000
  static let setsPerSession = 20
  static let exercises = 60

  static let benchmark = Benchmark(
    name: "progress report", workload: "2,000 sessions, 40,000 sets, A4",
    budget: .milliseconds(200)
  ) {
    let file = SourceFile(name: "log.json", bytes: Array(document.utf8))
    return {
      // A new exporter each time: what a process that prints one document has to do.
      let exporter = try Exporter()
      let export = exporter.export(file)
      guard let value = export.value else {
        throw Failure(text: export.diagnostics.map(\.description).joined(separator: "\n"))
      }
      return "\(value.pageCount) pages, \(value.pdf.count) bytes"
    }
  }

  struct Failure: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
  }

  /// Of the first day, 2021-11-22; as many days as 2,000 sessions need, with a break in between.
  private static let firstDay = 18_953
  private static let breakAfter = 700
  private static let breakDays = 100

  static var document: String {
    var numbers = SeededNumbers(seed: 5)
    var text = "{ \"exercises\": {\n"
    let muscles = Muscle.allCases.map(\.rawValue)
    text += (0..<exercises).map { index in
      """
      "lift-\(index)": { "name": "Lift number \(index)", "muscles": { "primary": ["\(muscles[index % muscles.count])"], "secondary": ["\(muscles[(index + 5) % muscles.count])"] } }
      """
    }.joined(separator: ",\n")
    text += "\n}, \"client\": { \"name\": \"Ada\" }, \"report\": { \"lifts\": [\"lift-0\", \"lift-1\", \"lift-2\"] },\n\"log\": { \"sessions\": [\n"
    var measurements: [String] = []
    for index in 0..<sessions {
      // Eight sessions in seven days, so that some days have two.
      var day = firstDay + index * 7 / 8
      if index > breakAfter { day += breakDays }
      guard let date = CalendarDate(dayNumber: day) else { continue }
      if index.isMultiple(of: 8) {
        let weight = 900 - index * 80 / sessions + Int.random(in: 0...9, using: &numbers)
        measurements.append(
          "{ \"date\": \"\(date)\", \"bodyweight\": \"\(weight / 10).\(weight % 10) kg\" }")
      }
      let sets = (0..<5).map { place in
        let lift = place == 0 ? index % 3 : (index * 3 + place * 7) % exercises
        let load = 40 + 10 * (lift % 8) + 40 * index / sessions
        let half = Bool.random(using: &numbers) ? ".5" : ""
        let reps = Int.random(in: 3...10, using: &numbers)
        let done = Array(repeating: "\"\(load)\(half) kg x \(reps)\"", count: setsPerSession / 5 - 1)
        return """
          { "exercise": "lift-\(lift)", "done": [\(done.joined(separator: ", ")), "\(load)\(half) kg x \(reps) @ RPE 8"] }
          """
      }
      text += """
        { "date": "\(date)", "duration": "\(Int.random(in: 45...80, using: &numbers)) min", "rpe": \(Int.random(in: 6...9, using: &numbers)), "sets": [\(sets.joined(separator: ", "))] }\(index == sessions - 1 ? "" : ",")

        """
    }
    return text + "], \"measurements\": [\n\(measurements.joined(separator: ",\n"))\n] } }\n"
  }
}
