import PDFChecks
import Testing

@Suite("Clients of one document each have their own sheet")
struct ClientSheetTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      { "title": "Block",
        "clients": [
          { "name": "Ann", "maxes": { "bench": "50 kg" } }, { "name": "Bob", "maxes": { "bench": "110 kg" } }
        ],
        "exercises": { "bench": { "name": "Bench press" } },
        "workouts": { "upper": { "blocks": [{ "items": [{ "exercise": "bench", "plan": "3 x 5 @ 75%" }] }] } },
        "program": {
          "weeks": [{ "days": { "mon": ["upper"] } }, { "repeat": 1, "adjust": [{ "load": "+2.5 kg" }] }]
        }
      }
      """, to: "two.json")
  }

  @Test(arguments: ["card", "log", "handout", "pocket"])
  func `a day's sheet is printed for each of them, with the loads that are theirs`(layout: String) throws {
    let output = try Command.run(
      ["render", "two.json", "--layout", layout, "--week", "2", "--day", "mon", "-o", "out.pdf"], in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    #expect(!output.complaints.contains("clients"), "\(output.complaints)")
    let text = try PDFFile(at: folder.url(of: "out.pdf")).text()
    for words in ["Ann", "Bob", "40", "85"] { #expect(text.contains(words), "\(words) in \(text)") }
  }

  @Test(arguments: ["card", "week"])
  func `so is a workout by itself, and a week, with nothing said to be missing`(layout: String) throws {
    let output = try Command.run(["render", "two.json", "--layout", layout, "-o", "out.pdf"], in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    #expect(!output.complaints.contains("clients"), "\(output.complaints)")
    let text = try PDFFile(at: folder.url(of: "out.pdf")).text()
    #expect(text.contains("Ann") && text.contains("Bob"))
  }

  @Test func `stations are for whoever comes, and the team's grid is for all`() throws {
    for (layout, pages) in [("stations", 2), ("team", 3)] {
      let output = try Command.run(
        ["render", "two.json", "--layout", layout, "--workout", "upper", "-o", "out.pdf"], in: folder)
      #expect(output.status == Exit.success, "\(output.complaints)")
      #expect(try PDFFile(at: folder.url(of: "out.pdf")).pageCount == pages)
    }
  }

  @Test func `a max that somebody lacks is told without printing, at the plan that asks for it`() throws {
    try folder.write(
      """
      { "clients": [{ "name": "Ann", "maxes": { "bench": "50 kg" } }, { "name": "Bob" }],
        "exercises": { "bench": { "name": "Bench press" } },
        "workouts": { "upper": { "blocks": [{ "items": [{ "exercise": "bench", "plan": "3 x 5 @ 75%" }] }] } } }
      """, to: "lacking.json")
    let message = "75% is of a max in bench that Bob doesn't have"
    for command in [["check", "lacking.json"], ["render", "lacking.json", "--layout", "team", "-o", "out.pdf"]] {
      let output = try Command.run(command, in: folder)
      #expect(output.status == Exit.refused)
      #expect(output.complaints.hasPrefix("lacking.json:3:"))
      #expect(output.complaints.contains(message), "\(output.complaints)")
    }
    #expect(try Command.run("check", "two.json", in: folder).complaints == "")
  }
}
