import Foundation
import PDFChecks
import Testing

@Suite("Figures on the command line")
struct FigureTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, to name: String) throws {
    try folder.write([UInt8](text.utf8), to: name)
  }

  @Test func `a figure prints on a page of its own size, with its name and what it shows`() throws {
    let output = try Command.run("figures", "show", "clamshell", "-o", "one.pdf", in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    #expect(output.lines == ["one.pdf"])
    let file = PDFFile(at: folder.url.appending(path: "one.pdf"))
    #expect(try file.text().contains("Clamshell"))
    #expect(try PDFConformance.violations(of: [folder.path(of: "one.pdf")]) == [])
    let bare = try Command.run("figures", "show", "clamshell", "--no-names", "-o", "-", in: folder)
    try folder.write(bare.bytes, to: "bare.pdf")
    #expect(try !PDFFile(at: folder.url.appending(path: "bare.pdf")).text().contains("Clamshell"))
  }

  @Test func `all figures print on a contact sheet that conforms`() throws {
    let output = try Command.run("figures", "show", "--all", "-o", "sheet.pdf", in: folder)
    #expect(output.status == Exit.success && output.complaints == "", "\(output.complaints)")
    let text = try PDFFile(at: folder.url.appending(path: "sheet.pdf")).text()
    for title in ["Air squat", "Lat pulldown", "Wall sit"] { #expect(text.contains(title)) }
    #expect(try PDFConformance.violations(of: [folder.path(of: "sheet.pdf")]) == [])
  }

  @Test func `a bundled figure can be taken, changed, checked and printed`() throws {
    let text = try Command.run("figures", "text", "plank", in: folder).bytes
    #expect(text == (try Repository.bytes(of: "layouts/figures/plank.json")))
    try folder.write(text, to: "mine.json")
    #expect(try Command.run("figures", "check", "mine.json", in: folder).complaints == "")
    #expect(try Command.run("figures", "show", "./mine.json", in: folder).lines == ["./mine.pdf"])
  }

  @Test func `what is wrong with a figure file is told at its place`() throws {
    try write(
      #"{ "title": "T", "frames": [ { "pose": { "kneee": { "flexion": 9 } } }, { "between": 0.5 } ] }"#,
      to: "bad.json")
    let output = try Command.run("figures", "check", "bad.json", in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("bad.json:1:"))
    #expect(output.complaints.contains("did you mean \"knee\"?"))
    #expect(output.complaints.contains("between"))
    #expect(try Command.run("figures", "show", "bad.json", "-o", "-", in: folder).bytes.isEmpty)
  }

  @Test(arguments: [
    (["show", "clamshel"], Exit.unreadable, "did you mean \"clamshell\"?"),
    (["show", "./nope.json"], Exit.unreadable, "can't be read"),
    (["show"], Exit.usage, "Which figure?"), (["show", "--all"], Exit.usage, "-o sheet.pdf"),
    (["show", "plank", "--all"], Exit.usage, "exclude each other"),
  ])
  func `a figure that is not there is told with what was meant`(
    _ arguments: [String], _ status: Int32, _ complaint: String
  ) throws {
    let output = try Command.run(["figures"] + arguments, in: folder)
    #expect(output.status == status)
    #expect(output.complaints.contains(complaint), "\(output.complaints)")
  }

  @Test(arguments: [
    (#""name": "Push-Ups""#, "push-up"), (#""name": "Press-ups", "equipment": ["mat"]"#, "push-up"),
    (#""name": "Bench press", "equipment": ["Barbell", "bench"]"#, "bench-press"),
    (#""name": { "de": "Unterarmstütz", "en": "Forearm plank" }"#, "plank"),
    (#""name": "Farmer's walk", "equipment": ["dumbbells"], "position": "moving""#, "farmer-carry"),
    // Another implement, a machine, another position or another exercise: rather none.
    (#""name": "Bench press", "equipment": ["Smith machine"]"#, "none"),
    (#""name": "Bench press", "equipment": ["dumbbells", "bench"]"#, "none"),
    (#""name": "Goblet squat", "equipment": ["dumbbell"]"#, "none"),
    (#""name": "Deadlift", "equipment": ["bodyweight"]"#, "none"),
    (#""name": "Standing calf raise", "equipment": ["machine"]"#, "none"),
    (#""name": "Hammer curl", "position": "seated""#, "none"),
    (#""name": "Squat""#, "none"), (#""name": "Decline bench press""#, "none"),
    (#""name": "Push-up", "figure": "none""#, "none"), (#""name": "Push-up", "figure": null"#, "none"),
  ])
  func `an exercise gets the figure that its name is sure to mean, or none`(
    _ members: String, _ figure: String
  ) throws {
    try write(#"{ "exercises": { "x": { \#(members) } } }"#, to: "my.json")
    let output = try Command.run("figures", "match", "my.json", in: folder)
    #expect(output.complaints == "")
    #expect(output.lines == ["x  \(figure)" + (figure == "none" ? "" : "  (by its name)")])
  }

  @Test func `a matched figure is printed`() throws {
    func pdf(_ members: String) throws -> [UInt8] {
      try write(
        """
        { "exercises": { "x": { "name": "Clamshell"\(members) } },
          "workouts": { "w": { "blocks": [ { "items": [ "x" ] } ] } } }
        """, to: "my.json")
      return try Command.run("render", "my.json", "-o", "-", in: folder).bytes
    }
    #expect(try pdf("") == pdf(#", "figure": "clamshell""#))
    #expect(try pdf("").count > pdf(#", "figure": "none""#).count)
  }
}
