import Foundation
import PDFChecks
import Testing

@Suite("Loads on the command line")
struct LoadTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let squad = """
    { "exercises": { "squat": { "name": "Squat", "equipment": ["barbell"] } },
      "workouts": { "w": { "title": "Day", "blocks": [ { "items": [
        { "exercise": "squat", "plan": "1 x 5 @ 85% TM" } ] } ] } } }
    """
  private static let roster = """
    [ { "id": "sam", "name": "Sam", "maxes": { "squat": "140 kg" },
        "gym": { "bar": "20 kg", "plates": ["20 kg", "10 kg", "5 kg", "2.5 kg"] } },
      { "id": "ana", "name": "Ana", "maxes": { "squat": { "load": "200 lb", "kind": "training-max" } } } ]
    """

  private struct Numbers: Decodable {
    var numbers: Int
    var unit: String
    var prescriptions: [Prescription]

    struct Prescription: Decodable {
      var client: String
      var week: Int?
      var day: String?
      var workout: String
      var item: String
      var exercise: String
      var adjusted: [[String: Adjusted]]?
      var sets: [Set]
    }
    enum Adjusted: Decodable, Equatable {
      case week(Int)
      case change(String)

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        self =
          try (try? value.decode(Int.self)).map { .week($0) } ?? .change(value.decode(String.self))
      }
    }
    struct Set: Decodable {
      var plan: String
      var loads: [Load]
      var bar: String?
      var platesPerSide: [String]?

      enum CodingKeys: String, CodingKey {
        case plan, loads, bar
        case platesPerSide = "plates-per-side"
      }
    }
    struct Load: Decodable {
      var wanted: String
      var load: String
      var printed: String
      var fit: String
      var steps: [Step]
    }
    struct Step: Decodable {
      var formula: String
      var expression: String
      var result: String
    }
  }

  @Test func `a roster makes a team sheet, and the numbers say where each load comes from`() throws {
    try folder.write(Self.squad, to: "day.json")
    try folder.write(Self.roster, to: "team.json")
    let output = try Command.run(
      "render", "day.json", "--roster", "team.json", "--numbers", "numbers.json", in: folder)
    #expect(output.status == Exit.success)
    #expect(output.out == "day.pdf\nnumbers.json\n")
    // The grid, then a card each.
    #expect(try PDFFile(at: folder.url(of: "day.pdf")).pageCount == 3)
    let read = try JSONDecoder().decode(
      Numbers.self, from: Data(try folder.bytes(of: "numbers.json")))
    #expect(read.numbers == 1 && read.unit == "kg")
    #expect(read.prescriptions.map(\.client) == ["sam", "ana"])
    #expect(read.prescriptions[0].item == "/workouts/w/blocks/0/items/0")
    let sam = try #require(read.prescriptions[0].sets.first)
    // 0.9 × 140 = 126; 0.85 × 126 = 107.1; 20 + 2 × (20 + 20 + 2.5) = 105
    #expect(sam.plan == "1 x 5 @ 85% TM")
    #expect(sam.loads[0].steps.map(\.result) == ["126 kg", "107.1 kg", "105 kg"])
    #expect(sam.loads[0].steps.map(\.formula) == ["training-max", "percentage", "plates"])
    #expect(sam.loads[0].fit == "below")
    #expect(sam.platesPerSide == ["20 kg", "20 kg", "2.5 kg"] && sam.bar == "20 kg")
    // 0.85 × 200 lb = 170 lb = 77.11 kg
    let ana = try #require(read.prescriptions[1].sets.first?.loads.first)
    #expect(ana.wanted == "170 lb" && ana.load == "77 kg" && ana.printed == "77 kg")
    #expect(ana.fit == "exact")
  }

  @Test func `a team's week has everyone's own loads, and the numbers say what was adjusted`() throws {
    let program = """
      "program": { "weeks": [ { "days": { "mon": ["w"] } },
        { "repeat": 1, "adjust": [ { "load": "+2.5 kg" } ] } ] }, "exercises"
      """
    try folder.write(Self.squad.replacing("\"exercises\"", with: program), to: "day.json")
    try folder.write(Self.roster, to: "team.json")
    let output = try Command.run(
      "render", "day.json", "--roster", "team.json", "--layout", "team", "--week", "2", "--numbers",
      "numbers.json", in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    let read = try JSONDecoder().decode(
      Numbers.self, from: Data(try folder.bytes(of: "numbers.json")))
    #expect(read.prescriptions.map(\.client) == ["sam", "ana"])
    for prescription in read.prescriptions {
      #expect(prescription.week == 2 && prescription.day == "mon")
      #expect(prescription.adjusted == [["week": .week(2), "load": .change("+2.5 kg")]])
    }
    // 107.1 + 2.5 = 109.6; 170 lb + 2.5 kg = 175.5 lb, without a gym to a pound
    #expect(read.prescriptions.map { $0.sets[0].loads[0].wanted } == ["109.6 kg", "176 lb"])
  }

  @Test func `a percentage of a max that is missing is refused where it stands`() throws {
    try folder.write(
      Self.squad.replacing("{ \"exercises\"", with: "{ \"client\": { \"name\": \"Jo\" }, \"exercises\""),
      to: "day.json")
    let output = try Command.run("render", "day.json", in: folder)
    #expect(output.status == Exit.refused)
    #expect(
      output.complaints.contains(
        "/workouts/w/blocks/0/items/0/plan: 85% is of a max in squat that Jo doesn't have"))
    #expect(try folder.names == ["day.json"])
  }

  @Test func `a roster that is wrong or not there is told`() throws {
    try folder.write(Self.squad, to: "day.json")
    try folder.write("[ { \"name\": 1 } ]", to: "team.json")
    let wrong = try Command.run("render", "day.json", "--roster", "team.json", in: folder)
    #expect(wrong.status == Exit.refused && wrong.complaints.contains("team.json:1:"))
    let missing = try Command.run("render", "day.json", "--roster", "no.json", in: folder)
    #expect(missing.status == Exit.unreadable)
    #expect(!folder.contains("day.pdf"))
  }

  @Test func `numbers have a file of their own`() throws {
    try folder.write(Self.squad, to: "day.json")
    let output = try Command.run("render", "day.json", "--numbers", "day.pdf", in: folder)
    #expect(output.status == Exit.usage)
    #expect(output.complaints.contains("would both be written to day.pdf"))
  }
}
