/// Reads the shorthand of a plan.
///
///     plan  = group *( ";" group )
///     group = [kind] [sets "x"] target ["hold"] [side] ["@" intensity] *( "," modifier )
///           | modifier *( "," modifier )
struct PlanParser {
  var scanner: NotationScanner

  static func parse(_ text: String) throws(NotationError) -> [PlanGroup] {
    var parser = PlanParser(scanner: NotationScanner(text))
    return try parser.plan()
  }

  /// Notes for all sets before them stand with each group of sets; of both together a plan has no more.
  private static let mostNotes = 100_000

  private mutating func plan() throws(NotationError) -> [PlanGroup] {
    var groups: [PlanGroup] = []
    var notes = 0
    if scanner.isAtEnd() {
      throw scanner.error(
        "the plan is empty", hint: "write one such as \"3 x 8-10 @ 60 kg\", or leave it out")
    }
    repeat {
      scanner.skipSpaces()
      let start = scanner.at
      var modifiers = PlanModifiers()
      if try modifiers.readOne(&scanner) {
        try moreModifiers(into: &modifiers)
        guard !groups.isEmpty else {
          throw scanner.error(
            "there is no set before this that it could apply to",
            hint: "begin with sets and a target, such as \"3 x 8\"", at: start)
        }
        notes += modifiers.notes.count * groups.count
        guard notes <= Self.mostNotes else {
          throw scanner.error(
            "these are more notes than \(groups.count) groups of sets have room for",
            hint: "write what holds for all sets once, into the notes of the item", at: start)
        }
        guard modifiers.fill(&groups) else {
          throw scanner.error(
            "the sets before this have it already", hint: "keep one of the two", at: start)
        }
      } else {
        groups.append(try group())
      }
    } while scanner.skip(";")
    guard scanner.isAtEnd() else { throw leftOver() }
    return groups
  }

  private mutating func group() throws(NotationError) -> PlanGroup {
    let kind = scanner.setKind() ?? .working
    let sets = try scanner.setCount()
    var group = PlanGroup(kind: kind, sets: sets ?? 1...1, target: try scanner.target())
    var modifiers = PlanModifiers()
    modifiers.side = try scanner.side()
    if scanner.skip("@") {
      group.intensity = try modifiers.readIntensity(&scanner)
    }
    try moreModifiers(into: &modifiers)
    modifiers.fill(&group)
    return group
  }

  private mutating func moreModifiers(into modifiers: inout PlanModifiers) throws(NotationError) {
    while scanner.skip(",") {
      guard try modifiers.readOne(&scanner) else {
        throw scanner.mismatch(
          "a comma is followed by rest, tempo, hold, a side, RPE, RIR or a note in quotes",
          hint: "begin more sets with a semicolon")
      }
    }
  }

  private mutating func leftOver() -> NotationError {
    scanner.skipSpaces()
    let place = scanner.at
    var probe = scanner
    var modifiers = PlanModifiers()
    let isModifier = (try? modifiers.readOne(&probe)) ?? true
    let hint =
      if isModifier {
        "put a comma before it"
      } else if scanner.next == "@" {
        "a group has one @; more goes behind a comma, as in \", RPE 8\""
      } else if scanner.nextIsDigit {
        "begin more sets with a semicolon; a load follows @"
      } else {
        "a plan is written like \"3 x 8-10 each side @ 60 kg, rest 90 s\""
      }
    return scanner.error("\(scanner.rest(from: place)) can't stand here", hint: hint, at: place)
  }
}

extension NotationScanner {
  /// The word for what sets are for.
  mutating func setKind() -> SetKind? {
    skipSpaces()
    if nextIsDigit { return nil }
    if skipWords(["warm", "up"], joined: true) { return .warmUp }
    if skipWords(["back", "off"], joined: true) { return .backOff }
    if skipWords(["rest", "pause"], joined: true) { return .restPause }
    if skipWord("top") { return .top }
    if skipWord("drop") { return .drop }
    if skipWord("cluster") { return .cluster }
    if skipWord("test") { return .test }
    return nil
  }

  /// The sets in front of an `x`; nil, with nothing skipped, if there is no `x`.
  mutating func setCount() throws(NotationError) -> ClosedRange<Int>? {
    skipSpaces()
    let start = at
    guard nextIsDigit else { return nil }
    var probe = self
    while let next = probe.next, isDigit(next) || next == " " || next == "-" { probe.advance() }
    if probe.skipWord("to") {
      while let next = probe.next, isDigit(next) || next == " " { probe.advance() }
    }
    guard probe.next == "x" || probe.next == "X" else { return nil }
    let sets = try wholeRange("sets are a whole number", in: 1...99)
    skipSpaces()
    guard next == "x" || next == "X" else {
      rewind(to: start)
      throw error(
        "the number of sets can't be read", hint: "write it like \"3 x\" or \"2-3 x\"", at: start)
    }
    advance()
    return sets
  }

  /// Which side works.
  mutating func side() throws(NotationError) -> Side? {
    skipSpaces()
    let start = at
    if skipWord("left") { return .left }
    if skipWord("right") { return .right }
    if skipWord("alternating") { return .alternating }
    guard skipWord("each") || skipWord("per") else { return nil }
    if skipWord("side") { return .each }
    if skipWord("leg") { return .eachLeg }
    if skipWord("arm") { return .eachArm }
    throw error(
      "a side is each side, each leg or each arm", hint: "write side, leg or arm behind it",
      at: start)
  }
}
