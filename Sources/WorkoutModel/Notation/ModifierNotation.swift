/// What can be said of sets behind a comma, or for all sets at the end of a plan.
struct PlanModifiers {
  var side: Side?
  var rpe: ClosedRange<FixedDecimal>?
  var rir: ClosedRange<Int>?
  var rest: ClosedRange<Duration>?
  var tempo: Tempo?
  var hold: ClosedRange<Duration>?
  var notes: [Text] = []

  /// Reads a modifier if one comes next; whether there was one.
  mutating func readOne(_ scanner: inout NotationScanner) throws(NotationError) -> Bool {
    scanner.skipSpaces()
    if scanner.nextIsDigit { return false }
    let start = scanner.at
    if scanner.next == "\"" || scanner.next == "'" {
      notes.append(Text(try scanner.quoted()))
    } else if scanner.setKind() != nil {
      // `rest-pause` begins sets; it isn't a rest.
      scanner.rewind(to: start)
      return false
    } else if scanner.skipWord("rest") {
      try set(&rest, try scanner.durationRange("rest"), "rest", scanner, start)
    } else if scanner.skipWord("tempo") {
      try set(&tempo, try scanner.tempo(), "tempo", scanner, start)
    } else if scanner.skipWord("hold") {
      try set(&hold, try scanner.durationRange("hold"), "hold", scanner, start)
    } else if scanner.skipWord("rpe") {
      try set(&rpe, try scanner.rpe(), "RPE", scanner, start)
    } else if scanner.skipWord("rir") {
      try set(&rir, try scanner.rir(), "RIR", scanner, start)
    } else if let side = try scanner.side() {
      try set(&self.side, side, "the side", scanner, start)
    } else {
      return false
    }
    return true
  }

  /// What stands behind `@`: RPE and RIR are kept here, a load is handed back.
  mutating func readIntensity(_ scanner: inout NotationScanner) throws(NotationError) -> Intensity?
  {
    if scanner.skipWord("rpe") {
      rpe = try scanner.rpe()
      return nil
    }
    if scanner.skipWord("rir") {
      rir = try scanner.rir()
      return nil
    }
    return try scanner.intensity()
  }

  private func set<Value>(
    _ place: inout Value?, _ value: Value, _ name: String, _ scanner: NotationScanner, _ start: Int
  ) throws(NotationError) {
    guard place == nil else {
      throw scanner.error("\(name) stands twice", hint: "keep one of the two", at: start)
    }
    place = value
  }

  /// Gives the group what it doesn't have itself; whether anything was of use.
  @discardableResult
  func fill(_ group: inout PlanGroup) -> Bool {
    var isOfUse = !notes.isEmpty
    func fill<Value>(_ place: inout Value?, _ value: Value?) {
      if place == nil, let value {
        place = value
        isOfUse = true
      }
    }
    fill(&group.side, side)
    fill(&group.rpe, rpe)
    fill(&group.rir, rir)
    fill(&group.rest, rest)
    fill(&group.tempo, tempo)
    fill(&group.hold, hold)
    group.notes += notes
    return isOfUse
  }

  func fill(_ groups: inout [PlanGroup]) -> Bool {
    var isOfUse = false
    for index in groups.indices where fill(&groups[index]) { isOfUse = true }
    return isOfUse
  }
}

extension NotationScanner {
  /// `8`, `8.5` or `7-8`.
  mutating func rpe() throws(NotationError) -> ClosedRange<FixedDecimal> {
    skipSpaces()
    let start = at
    guard let lower = try decimal() else { throw mismatch("RPE is a number from 0 to 10") }
    var upper = lower
    if skipRangeMark() { upper = try decimal() ?? lower }
    guard [lower, upper].allSatisfy({ $0 <= 10 && $0.millionths % 500_000 == 0 }) else {
      throw error("RPE is a number from 0 to 10, in halves, not \(text(start..<at))", at: start)
    }
    return try range(lower, upper, at: start)
  }

  /// `2` or `1-2`.
  mutating func rir() throws(NotationError) -> ClosedRange<Int> {
    try wholeRange("RIR is a whole number", in: 0...20)
  }

  /// `3-1-X-0` or `31X0`.
  mutating func tempo() throws(NotationError) -> Tempo {
    skipSpaces()
    let start = at
    var phases: [Tempo.Phase] = []
    var isDashed = false
    while phases.count < 5 {
      if next == "x" || next == "X" {
        phases.append(.explosive)
        advance()
      } else if let digit = next, nextIsDigit {
        var seconds = Int(digit.value - 0x30)
        advance()
        // Two digits are one phase only where dashes part the phases.
        if let second = next, nextIsDigit, isDashed || peek(1) == "-" {
          seconds = seconds * 10 + Int(second.value - 0x30)
          advance()
        }
        phases.append(.seconds(seconds))
      } else {
        break
      }
      if next == "-" {
        isDashed = true
        advance()
      }
    }
    guard phases.count == 4 else {
      throw error(
        "a tempo has four phases: down, pause, up, pause", hint: "write it like 3-1-X-0 or 31X0",
        at: start)
    }
    return Tempo(
      lowering: phases[0], pauseAtBottom: phases[1], lifting: phases[2], pauseAtTop: phases[3])
  }

  /// A note in straight or curly quotes; the quote that would close it is written twice inside it.
  mutating func quoted() throws(NotationError) -> String {
    let start = at
    let closing: [Unicode.Scalar] =
      switch nextAsWritten {
      case "“": ["”"]
      case "„": ["“", "”"]
      case let quote?: [quote]
      case nil: []
      }
    advance()
    var note = ""
    var pieceStart = at
    while let scalar = nextAsWritten {
      advance()
      guard closing.contains(scalar) else { continue }
      if nextAsWritten == scalar {
        note += text(pieceStart..<at)
        advance()
        pieceStart = at
      } else {
        note += text(pieceStart..<(at - 1))
        if note.isEmpty { throw error("the note is empty", hint: "leave it out", at: start) }
        return note
      }
    }
    throw error("the note is not closed", hint: "end it with a quote", at: start)
  }
}
