import Diagnostics
import JSONSource

/// Plans, as shorthand and as objects.
extension DocumentDecoder {
  func plan(_ value: ValueReader) -> Plan? {
    let groups: [PlanGroup]?
    switch value.node.kind {
    case .string:
      groups = shorthand(value) { text throws(NotationError) in try PlanParser.parse(text) }
    case .object: groups = planObject(value)
    default:
      groups = refuse(
        value, expected: "a plan such as \"3 x 8-10 @ 60 kg\", or an object { \"groups\": … }")
    }
    return groups.map { Plan(groups: $0, origin: Origin(value.location)) }
  }

  /// What a text in the shorthand says; a mistake is shown with a caret under its place.
  func shorthand<Value>(
    _ value: ValueReader, expected: String = "a text in double quotes",
    _ parse: (String) throws(NotationError) -> Value
  ) -> Value? {
    guard let text = value.string(expected: expected) else { return nil }
    do throws(NotationError) {
      return try parse(text)
    } catch {
      value.error(error.messageWithCaret, hint: error.hint)
      return nil
    }
  }

  private func planObject(_ value: ValueReader) -> [PlanGroup]? {
    value.object("plan") { reader in
      let entries = reader.require("groups")
      var groups = entries?.list(entry: "a group") { planGroup($0) } ?? []
      let modifiers = planModifiers(reader)
      if case .array(let nodes)? = entries?.node.kind, nodes.isEmpty {
        entries?.error(
          "a plan has at least one group", hint: "write [ { \"sets\": 3, \"target\": \"8\" } ]")
      }
      _ = modifiers.fill(&groups)
      return groups.isEmpty ? nil : groups
    }
  }

  private func planGroup(_ value: ValueReader) -> PlanGroup? {
    value.object("plan group") { reader in
      let kind = reader["kind"]?.choice(SetKind.self) ?? .working
      let sets = reader["sets"].flatMap { countRange($0, in: 1...99) } ?? 1...1
      let target = reader.require("target").flatMap(target)
      let intensity = reader["intensity"]
      var modifiers = planModifiers(reader)
      let load = intensity.flatMap { self.intensity($0, &modifiers) }
      return target.map {
        var group = PlanGroup(kind: kind, sets: sets, target: $0, intensity: load)
        modifiers.fill(&group)
        return group
      }
    }
  }

  /// A target of the shorthand, or a bare number of repetitions.
  private func target(_ value: ValueReader) -> Target? {
    if case .number = value.node.kind { return value.count(in: 1...999).map { .reps($0...$0) } }
    return shorthand(value) { text throws(NotationError) in
      try readNotation(text) { (scanner) throws(NotationError) in try scanner.target() }
    }
  }

  private func intensity(_ value: ValueReader, _ modifiers: inout PlanModifiers) -> Intensity? {
    var read = PlanModifiers()
    let intensity = shorthand(value) { text throws(NotationError) in
      try readNotation(text) { (scanner) throws(NotationError) in try read.readIntensity(&scanner) }
    }
    if (read.rpe != nil && modifiers.rpe != nil) || (read.rir != nil && modifiers.rir != nil) {
      value.error("\(read.rpe != nil ? "RPE" : "RIR") stands twice", hint: "keep one of the two")
    }
    modifiers.rpe = modifiers.rpe ?? read.rpe
    modifiers.rir = modifiers.rir ?? read.rir
    return intensity ?? nil
  }

  private func planModifiers(_ reader: ObjectReader) -> PlanModifiers {
    var modifiers = PlanModifiers()
    modifiers.rest = modifier(reader["rest"], expected: NotationScanner.durationExpected) {
      (scanner) throws(NotationError) in try scanner.durationRange("rest")
    }
    modifiers.tempo = modifier(reader["tempo"], expected: "a tempo such as \"3-1-X-0\"") {
      (scanner) throws(NotationError) in try scanner.tempo()
    }
    modifiers.hold = modifier(reader["hold"], expected: NotationScanner.durationExpected) {
      (scanner) throws(NotationError) in try scanner.durationRange("hold")
    }
    modifiers.side = reader["side"]?.choice(Side.self)
    modifiers.rpe = numberOrRange(reader["rpe"], expected: "a number from 0 to 10, or \"7-8\"") {
      (scanner) throws(NotationError) in try scanner.rpe()
    }
    modifiers.rir = numberOrRange(reader["rir"], expected: "a whole number, or \"1-2\"") {
      (scanner) throws(NotationError) in try scanner.rir()
    }
    if let note = reader["note"].flatMap(text) { modifiers.notes = [note] }
    return modifiers
  }

  private func modifier<Value>(
    _ value: ValueReader?, expected: String,
    _ rule: (inout NotationScanner) throws(NotationError) -> Value
  ) -> Value? {
    value.flatMap { notation($0, expected: expected, example: "s", rule) }
  }

  /// A number that may stand bare, or a range of such in a text.
  private func numberOrRange<Value>(
    _ value: ValueReader?, expected: String,
    _ rule: (inout NotationScanner) throws(NotationError) -> Value
  ) -> Value? {
    guard let value else { return nil }
    let text: String
    switch value.node.kind {
    case .number(let number): text = number
    case .string(let string): text = string
    default: return refuse(value, expected: expected)
    }
    return read(text, of: value, rule)
  }
}
