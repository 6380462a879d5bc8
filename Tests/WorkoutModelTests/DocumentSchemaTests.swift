import Diagnostics
import JSONSource
import Testing

@testable import WorkoutModel

@Suite struct DocumentSchemaTests {
  /// Kinds of objects that no sample has.
  private static let rest = """
    { "exercises": { "a": { "name": "A", "images": [ { "file": "a.jpg" } ] } } }
    """

  /// The members that the decoder knows, by kind of object.
  private static func membersOfDecoder() throws -> [String: Set<String>] {
    var known: [String: Set<String>] = [:]
    let files = Sample.allCases.map(\.file) + [SourceFile(name: "rest", bytes: Array(rest.utf8))]
    for file in files {
      let node = try #require(JSONNode.parse(file).value)
      let findings = Findings()
      findings.onObjectRead = { kind, members in
        let name = String(kind.map { $0 == " " ? "-" : $0 })
        known[name, default: []].formUnion(members)
      }
      #expect(RepsheetDocument.decode(node, findings: findings).diagnostics.isEmpty)
    }
    return known
  }

  /// The members of each object in the schema.
  private static func membersOfSchema() -> [String: Set<String>] {
    guard case .object(let members)? = DocumentSchema.value["$defs"] else { return [:] }
    var known: [String: Set<String>] = [:]
    for member in members {
      guard case .object(let properties)? = member.value["properties"] else { continue }
      known[member.name] = Set(properties.map(\.name))
    }
    return known
  }

  @Test func `the schema and the decoder know the same members`() throws {
    var decoder = try Self.membersOfDecoder()
    let schema = Self.membersOfSchema()
    // A measurement has members of any name.
    decoder["measurement"]?.remove("waist")
    #expect(Set(decoder.keys) == Set(schema.keys))
    for (kind, members) in schema { #expect(decoder[kind] == members, "\(kind)") }
  }

  @Test func `the schema is JSON, and every reference in it leads somewhere`() throws {
    let file = SourceFile(name: "schema", bytes: Array(DocumentSchema.text.utf8))
    let result = JSONNode.parse(file)
    #expect(result.diagnostics.isEmpty && result.value != nil)
    let definitions = try #require(DocumentSchema.value["$defs"])
    func check(_ value: JSONValue) {
      switch value {
      case .object(let members):
        for member in members {
          if member.name == "$ref", case .string(let reference) = member.value {
            #expect(
              definitions[String(reference.dropFirst("#/$defs/".count))] != nil, "\(reference)")
          }
          check(member.value)
        }
      case .array(let values): values.forEach(check)
      default: break
      }
    }
    check(DocumentSchema.value)
  }

  @Test(arguments: [
    "3x5", "2 to 3 x 12 reps each leg", "3 × 8–10", "3*8 to 10", "AMRAP", "3 x to failure",
    "1 x 30 s - 2 min",
    "1 x 1:30 hold each side", "1 x 1 h 15 min", "3 x 5 @ 62,5kg", "3 x 5 @ 75% - 80% TM",
    "3 x 5 @ 80% of 1RM",
    "3 x 5 @ 90% of last", "3 x 5 @ BW+10kg, RIR 0",
    "warmup 5; back off 5; rest-pause 5, rest 90 s; tempo 31x0",
    "2.2.2 @ red + blue band", "2.5 km", "20 cal", "5, “slow”", "5, 'slow', \"say \"\"up\"\"\"",
    "5 @ pin 7, left",
    "1 x 400-500 m @ assisted 15 kg", "12 alternating @ RPE 7.5-8, hold 2 s",
  ])
  func `the pattern for plans lets through what is read`(_ plan: String) throws {
    #expect(try !PlanParser.parse(plan).isEmpty)
    #expect(try matches(plan, NotationPattern.plan))
  }

  @Test(arguments: [
    "", "3 x", "3 x 5 @ 60", "3 x 5, rest ninety", "3 x 5 60 kg", "rest 90 s", "3 x 5 kg",
    "3 x 5, tempo 31X",
    "3 x 5;", "3 x 5 @ 60 kg @ RPE 8", "3 x 5 each", "five",
  ])
  func `the pattern for plans stops what is not a plan`(_ plan: String) throws {
    #expect(throws: NotationError.self) { try PlanParser.parse(plan) }
    #expect(try !matches(plan, NotationPattern.plan))
  }

  @Test func `the patterns for short notations tell right from wrong`() throws {
    let cases: [(pattern: String, right: [String], wrong: [String])] = [
      (NotationPattern.load, ["60 kg", "135lbs", "2,5 kg"], ["60", "kg", "60 s"]),
      (
        NotationPattern.duration, ["90 s", "1:30", "2-3 min", "1 h 15 min"],
        ["90", "ninety", "5 km"]
      ),
      (
        NotationPattern.loggedSet,
        [
          "warm-up 60 kg x 8", "100 kg x 5 @ RPE 8", "12", "45 s", "5 km in 24:30", "red band x 10",
        ],
        ["80% x 5", "x 5", "100 kg", "5 km in"]
      ),
      (NotationPattern.loadChange, ["+2.5 kg", "-10 %"], ["2.5 kg", "+2.5"]),
      (NotationPattern.restChange, ["2 min", "2-3 min", "+30 s", "-0:15"], ["30", "+30", "+1-2 min"]),
      (
        NotationPattern.file, ["a.jpg", "a/b..c.jpg", "./a.jpg"],
        ["/a", "../a", "a/../b", "a\\b", "C:a", "a/", "a//b"]
      ),
      (
        NotationPattern.link, ["https://a.de", "tel:+491", "mailto:a@b"],
        ["ftp://a", "javascript:x", "a.de"]
      ),
      (NotationPattern.trainingPeriod, ["6 weeks", "1 month", "4-6 weeks"], ["6", "weeks"]),
      (NotationPattern.bodyQuantity, ["82.4 kg", "18 %", "34 in"], ["18", "18 s"]),
    ]
    for (pattern, right, wrong) in cases {
      for text in right { #expect(try matches(text, pattern), "\(text)") }
      for text in wrong { #expect(try !matches(text, pattern), "\(text)") }
    }
  }

  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    try text.firstMatch(of: Regex(pattern)) != nil
  }
}

extension JSONValue {
  fileprivate subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
