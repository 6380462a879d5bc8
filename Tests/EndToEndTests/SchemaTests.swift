import Foundation
import PDFChecks
import Testing

@Suite("The schemas, seen by a validator that is not ours")
struct SchemaTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for subject in ["document", "layout", "figure"] {
      try folder.write(try Command.run("schema", subject, in: folder).bytes, to: "\(subject).schema")
    }
  }

  /// Prints a line for each file that the schema refuses; `schema: …` where the schema itself is wrong.
  private static let program = """
    import sys, json, jsonschema
    schema = json.load(open(sys.argv[1]))
    if schema["$schema"] != "https://json-schema.org/draft/2020-12/schema":
        print("schema: another draft")
    try:
        jsonschema.Draft202012Validator.check_schema(schema)
    except jsonschema.SchemaError as error:
        print("schema:", error.message)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sys.argv[2:]:
        errors = list(validator.iter_errors(json.load(open(path))))
        if errors:
            print(path.rsplit("/", 1)[-1], *["/".join(map(str, e.absolute_path)) or "." for e in errors])
    print("checked", len(sys.argv) - 2)
    """

  /// What the schema refuses.
  private func refused(_ subject: String, _ paths: [String]) throws -> [String] {
    let output = try Python.run(
      Self.program, [folder.path(of: "\(subject).schema")] + paths, package: "jsonschema")
    try #require(output.lines.last == "checked \(paths.count)", "\(output.complaints)")
    return output.lines.dropLast()
  }

  @Test func `without an argument the schema is that of documents`() throws {
    #expect(
      try Command.run("schema", in: folder).bytes == folder.bytes(of: "document.schema"))
    #expect(try Command.run("schema", "nope", in: folder).status == Exit.usage)
  }

  @Test func `the schema of documents is valid and accepts every sample`() throws {
    let (samples, names) = try Command.folderOfSamples()
    #expect(try refused("document", names.map { samples.path(of: "\($0).json") }) == [])
  }

  @Test func `the schema of layouts is valid and accepts the bundled layouts`() throws {
    let layouts = ["card", "handout", "log", "pocket", "stations", "team"].map { Repository.url(of: "layouts/\($0).json").path(percentEncoded: false) }
    #expect(try refused("layout", layouts) == [])
  }

  /// What `path` leads to, with one member more.
  private func adding(_ path: [String], to value: Any) throws -> Any {
    if let first = path.first {
      if var object = value as? [String: Any] {
        object[first] = try adding(Array(path.dropFirst()), to: #require(object[first], "\(path)"))
        return object
      }
      var list = try #require(value as? [Any], "\(path)")
      let index = try #require(Int(first))
      list[index] = try adding(Array(path.dropFirst()), to: list[index])
      return list
    }
    var object = try #require(value as? [String: Any])
    object["no-such-member"] = 1
    return object
  }

  private func expectRefused(_ subject: String, _ file: [UInt8], at pointers: [String]) throws {
    let value = try JSONSerialization.jsonObject(with: Data(file))
    let names = try pointers.enumerated().map { index, pointer -> String in
      let path = pointer.split(separator: "/").map(String.init)
      let changed = try JSONSerialization.data(withJSONObject: adding(path, to: value))
      try folder.write([UInt8](changed), to: "\(index).json")
      return "\(index).json"
    }
    let refused = try refused(subject, names.map { folder.path(of: $0) })
    #expect(refused.map { $0.split(separator: " ").first.map(String.init) } == names)
    // The command refuses the same.
    for (name, pointer) in zip(names, pointers) {
      let command = ["layout": ["layouts", "check"], "figure": ["figures", "check"]][subject] ?? ["check"]
      let output = try Command.run(command + [name, "--diagnostics", "json"], in: folder)
      #expect(output.status == Exit.refused)
      let problems = try Problem.all(in: output.complaints)
      let place = pointer == "/" ? "/no-such-member" : "\(pointer)/no-such-member"
      #expect(problems.contains { $0.pointer == place }, "\(output.complaints)")
    }
  }

  @Test func `the schema of documents refuses an unknown member at every depth`() throws {
    let sample = try Command.run("sample", "full-body", in: folder).bytes
    try expectRefused(
      "document", sample,
      at: [
        "/", "/brand", "/trainer", "/client", "/client/gym", "/client/gym/plates/4", "/notes/0",
        "/exercises/barbell-back-squat", "/exercises/barbell-back-squat/muscles",
        "/exercises/barbell-back-squat/tips/1", "/exercises/plank/source", "/workouts/full-body-a",
        "/workouts/full-body-a/frequency", "/workouts/full-body-a/blocks/0",
        "/workouts/full-body-a/blocks/0/items/0",
      ])
  }

  @Test func `the schema of layouts refuses an unknown member at every depth`() throws {
    try expectRefused(
      "layout", Repository.bytes(of: "layouts/card.json"),
      at: [
        "/", "/page", "/page/margins", "/colors", "/type", "/type/title", "/blocks/0", "/footer/0", "/papers/0",
        "/papers/0/page/margins", "/papers/0/options/exercises", "/attempts/1", "/attempts/1/options",
      ])
  }

  @Test func `the schema of figures is valid and accepts the bundled figures`() throws {
    let files = try Repository.files(below: "layouts/figures", endings: [".json"])
    let paths = files.map { Repository.url(of: $0).path(percentEncoded: false) }
    #expect(try refused("figure", paths) == [])
  }

  @Test func `the schema of figures refuses an unknown member at every depth`() throws {
    try expectRefused(
      "figure", Repository.bytes(of: "layouts/figures/hip-thrust.json"),
      at: [
        "/", "/view", "/muscles", "/frames/0", "/frames/0/pose", "/frames/0/pose/hip",
        "/frames/0/reach", "/frames/0/reach/grip", "/props/0", "/props/1", "/props/1/at", "/arrows/0",
      ])
  }

  /// What the schema refuses the command refuses, and the other way round.
  @Test func `numbers end in the schemas where the command's readers end`() throws {
    func figure(_ between: String, _ radius: String) -> String {
      #"{ "frames": [ { "pose": {} }, { "between": \#(between) }, { "pose": {} } ], "props": [ { "kind": "ball", "at": [1, 0, 0], "radius": \#(radius) } ] }"#
    }
    func layout(_ tracking: String) -> String {
      #"{ "name": "t", "blocks": [], "type": { "title": { "tracking": \#(tracking) } } }"#
    }
    let cases = [
      ("figure", figure("0.01", "0.001"), true), ("figure", figure("0.99", "3"), true),
      ("figure", figure("0.009", "1"), false), ("figure", figure("0.991", "1"), false),
      ("figure", figure("0.5", "0.0009"), false), ("figure", figure("0.5", "3.1"), false),
      ("layout", layout("-0.1"), true), ("layout", layout("0.5"), true),
      ("layout", layout("-0.11"), false), ("layout", layout("0.51"), false),
    ]
    for (index, (subject, text, isRight)) in cases.enumerated() {
      let name = "\(index).json"
      try folder.write(text, to: name)
      #expect(try refused(subject, [folder.path(of: name)]).isEmpty == isRight, "\(text)")
      let check = try Command.run("\(subject)s", "check", name, in: folder)
      #expect((check.status == Exit.success) == isRight, "\(text)\n\(check.complaints)")
    }
  }

  @Test func `the schema of layouts accepts the tutorial's files, and refuses what is broken in them`() throws {
    let page = try Repository.text(of: "Sources/Repsheet/Repsheet.docc/MakeYourOwnLayout.md")
    let files = page.matches(of: /```json\n([^`]*)```/).map { String($0.output.1) }
    let breaks = [
      ("\"when\": { \"page\": \"first\" }", "\"when\": { \"page\": \"last\" }"),
      ("\"when\": \"client.precautions\"", "\"when\": \"client.precaution\""),
      ("\"when\": { \"not\": {", "\"when\": { \"no\": {"), ("\"width\": \"1/3\"", "\"width\": \"third\""),
      ("\"of\": \"exercises\"", "\"of\": \"exercise\""), ("\"block\": \"steps\"", "\"block\": \"stops\""),
      ("\"color\": \"accent\"", "\"color\": \"akzent\""), ("\"style\": \"heading\"", "\"style\": \"header\""),
      ("\"wording\": \"sentences\"", "\"wordings\": \"sentences\""), ("\"cells\": [", "\"cell\": ["),
    ]
    var names: [String] = []
    for (index, file) in files.enumerated() {
      try folder.write(file, to: "good-\(index).json")
      names.append("good-\(index).json")
    }
    #expect(try refused("layout", names.map { folder.path(of: $0) }) == [])
    var broken: [String] = []
    for (index, (old, new)) in breaks.enumerated() {
      try #require(files[1].contains(old), "\(old)")
      try folder.write(files[1].replacing(old, with: new, maxReplacements: 1), to: "bad-\(index).json")
      broken.append("bad-\(index).json")
      let check = try Command.run("layouts", "check", "bad-\(index).json", in: folder)
      #expect(check.status == Exit.refused, "\(new)")
    }
    let refused = try refused("layout", broken.map { folder.path(of: $0) })
    #expect(refused.map { $0.split(separator: " ").first.map(String.init) } == broken)
  }
}
