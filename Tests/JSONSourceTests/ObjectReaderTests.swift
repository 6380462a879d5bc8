import Diagnostics
import JSONSource
import Testing

@Suite struct ObjectReaderTests {
  private struct Pet: Equatable {
    var name: String?
    var legs: Int?
    var tags: [String]?
  }

  private func readPet(_ text: String) throws -> (pet: Pet?, problems: [String]) {
    let findings = Findings()
    let node = try #require(parse(text).value)
    let pet = ValueReader(node, name: "pet", findings: findings).object("pet") { reader in
      Pet(
        name: reader.require("name")?.string(), legs: reader["legs"]?.count(in: 0...8),
        tags: reader["tags"]?.strings())
    }
    return (pet, findings.diagnostics.map(\.description))
  }

  @Test func `members that fit are decoded without a word`() throws {
    let read = try readPet(
      #"{ "name": "Rex", "legs": 4, "tags": ["a"], "x-own": 1, "$schema": "u" }"#)
    #expect(read.pet == Pet(name: "Rex", legs: 4, tags: ["a"]))
    #expect(read.problems.isEmpty)
  }

  @Test func `a list stays unread from where the time is over`() throws {
    let node = try #require(parse("[\([String](repeating: "1", count: 1000).joined(separator: ","))]").value)
    var isOver = false
    let findings = Findings(isOutOfTime: { isOver })
    let reader = ValueReader(node, name: "all", findings: findings)
    #expect(reader.list { $0.count(in: 1...1) }?.count == 1000)
    isOver = true
    #expect(try #require(reader.list { $0.count(in: 1...1) }).count < 100)
    #expect(reader.list { $0.count(in: 1...1) } == [])
    #expect(findings.diagnostics.isEmpty)
  }

  @Test func `whole numbers are told and written without a fraction`() {
    #expect([-3, 0.5, 120, 1e300].map(\.written) == ["-3", "0.5", "120", "1e+300"])
    #expect(JSONValue.array([0.01, 3, .number(3), .number(.nan)]).text() == "[0.01,3,3,null]")
  }

  @Test func `all problems are told at once, in the order of the text`() throws {
    let read = try readPet("{\n\"tegs\": [],\n\"legs\": \"four\",\n\"tags\": [1],\n\"q\": {} }")
    #expect(
      read.problems == [
        "t.json:1:1: error: pet needs name\n  hint: add \"name\": …",
        "t.json:2:1: error: /tegs: pet has no member \"tegs\"\n  hint: did you mean \"legs\"?",
        "t.json:3:9: error: /legs: legs is a whole number from 0 to 8, not \"four\"",
        "t.json:4:10: error: /tags/0: an entry of tags is a text in double quotes, not 1",
        "t.json:5:1: error: /q: pet has no member \"q\"\n  hint: pet has legs, name, tags; notes of your own begin with \"x-\"",
      ])
  }

  @Test func `a list or a text in the place of an object is refused`() throws {
    #expect(try readPet("[]").problems == ["t.json:1:1: error: pet is an object { … }, not a list"])
  }

  @Test func `a text with a control character is refused`() throws {
    let read = try readPet(#"{ "name": "R\u0007x" }"#)
    #expect(
      read.problems == [
        "t.json:1:11: error: /name: name holds the control character U+0007\n  hint: remove it"
      ])
  }

  @Test func `a word outside a fixed set names the nearest one`() throws {
    enum Pace: String, CaseIterable { case walk, trot, gallop }
    let findings = Findings()
    let node = try #require(parse(#"["walk", "galop", 3]"#).value)
    let paces = ValueReader(node, name: "paces", findings: findings).list { $0.choice(Pace.self) }
    #expect(paces == [.walk])
    #expect(findings.diagnostics.map(\.hint) == ["did you mean \"gallop\"?", nil])
  }

  @Test func `ten thousand problems are placed in one walk through the text`() throws {
    let names = (0..<10_000).map { "\"n\($0)\": 0" }
    let read = try readPet("{\(names.joined(separator: ",\n"))}")
    #expect(read.problems.count == 10_001)
    #expect(read.problems.last?.hasPrefix("t.json:10000:1: error: /n9999: ") == true)
  }
}
