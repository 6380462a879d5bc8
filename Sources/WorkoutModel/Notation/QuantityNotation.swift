/// Quantities with a unit: `60 kg`, `55-60 kg`, `2,5 km`, `80 %`.
extension NotationScanner {
  /// The unit that comes next, if it is one of the kind's.
  mutating func unit<Unit: QuantityUnit>(_ type: Unit.Type) -> Unit? {
    let start = at
    skipSpaces()
    if next == "\"" || next == "#", let next, let unit = Unit.spellings[String(Character(next))] {
      advance()
      return unit
    }
    let word = peekWord()
    guard !word.isEmpty, let unit = Unit(rawValue: word) ?? Unit.spellings[word],
      skipWord(word)
    else {
      rewind(to: start)
      return nil
    }
    return unit
  }

  /// A quantity; its name in messages is `what`.
  mutating func quantity<Unit: QuantityUnit>(
    _ what: String, _ type: Unit.Type = Unit.self
  ) throws(NotationError) -> Quantity<Unit> {
    guard let amount = try decimal() else { throw mismatch("\(what) is \(Unit.expected)") }
    let place = at
    guard let unit = unit(Unit.self) else {
      skipSpaces()
      let units = Unit.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(
        next == nil
          ? "\(what) has no unit" : "\(what) is \(Unit.expected), not in \(rest(from: at))",
        hint: "write \(units) behind the number", at: place)
    }
    return Quantity(amount, unit)
  }

  mutating func skipPercentSign() -> Bool { skip("%") }

  /// `+` or `-` in front of a quantity; nil if there is neither.
  mutating func sign() -> Int? {
    if skip("+") { return 1 }
    if skip("-") { return -1 }
    return nil
  }
}
