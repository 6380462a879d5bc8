import JSONSource

/// Quantities with units, and other short notations.
extension DocumentDecoder {
  /// What a short notation says; a bare number gets the hint to add a unit.
  func notation<Value>(
    _ value: ValueReader, expected: String, example: String,
    _ rule: (inout NotationScanner) throws(NotationError) -> Value
  ) -> Value? {
    guard let text = value.string(number: expected, example: example) else { return nil }
    return read(text, of: value, rule)
  }

  /// What a text says by a rule; nil after telling what is wrong with it.
  func read<Value>(
    _ text: String, of value: ValueReader,
    _ rule: (inout NotationScanner) throws(NotationError) -> Value
  ) -> Value? {
    do throws(NotationError) {
      return try readNotation(text, rule)
    } catch {
      value.error(error.message, hint: error.hint)
      return nil
    }
  }

  /// A quantity greater than zero.
  func quantity<Unit: QuantityUnit>(_ value: ValueReader, _ type: Unit.Type) -> Quantity<Unit>? {
    let quantity = notation(value, expected: Unit.expected, example: Unit.firstName) {
      (scanner) throws(NotationError) in try scanner.quantity(value.name, Unit.self)
    }
    guard let quantity else { return nil }
    guard quantity.amount > 0 else {
      value.error("\(value.name) is more than nothing")
      return nil
    }
    return quantity
  }

  func load(_ value: ValueReader) -> Load? { quantity(value, LoadUnit.self) }

  /// A duration greater than zero.
  func duration(_ value: ValueReader) -> Duration? {
    guard let duration = durationOrZero(value) else { return nil }
    guard duration > .zero else {
      value.error("\(value.name) is longer than nothing")
      return nil
    }
    return duration
  }

  func durationOrZero(_ value: ValueReader) -> Duration? {
    notation(value, expected: NotationScanner.durationExpected, example: "s") {
      (scanner) throws(NotationError) in try scanner.duration(value.name)
    }
  }

  /// A count, or a range of counts in a text: `3`, `"2-3"`.
  func countRange(_ value: ValueReader, in limits: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard case .string(let text) = value.node.kind else {
      return value.count(in: limits).map { $0...$0 }
    }
    return read(text, of: value) { (scanner) throws(NotationError) in
      try scanner.wholeRange("\(value.name) is a whole number", in: limits)
    }
  }

  /// `6 weeks`
  func trainingPeriod(_ value: ValueReader) -> TrainingPeriod? {
    let expected = "a number of days, weeks or months such as \"6 weeks\""
    return notation(value, expected: expected, example: "weeks") {
      (scanner) throws(NotationError) in
      guard scanner.nextIsDigit else { throw scanner.mismatch("\(value.name) is \(expected)") }
      let count = try scanner.wholeRange("\(value.name) is a whole number", in: 1...999)
      let word = scanner.peekWord()
      let unit = TrainingPeriod.Unit.allCases.first {
        $0.rawValue == word || $0.rawValue.dropLast() == word
      }
      guard let unit, scanner.skipWord(word) else {
        throw scanner.mismatch("\(value.name) is \(expected)")
      }
      return TrainingPeriod(count: count, unit: unit)
    }
  }

  /// A mass, a length or a share of the body, greater than zero.
  func bodyQuantity(_ value: ValueReader) -> BodyQuantity? {
    let expected = "a quantity such as \"82.4 kg\", \"88 cm\" or \"18 %\""
    return notation(value, expected: expected, example: "cm") { (scanner) throws(NotationError) in
      guard let amount = try scanner.decimal() else {
        throw scanner.mismatch("\(value.name) is \(expected)")
      }
      guard amount > 0 else { throw scanner.error("\(value.name) is more than nothing") }
      if scanner.skipPercentSign() { return .share(Percentage(amount)) }
      if let unit = scanner.unit(LoadUnit.self) { return .mass(Load(amount, unit)) }
      if let unit = scanner.unit(LengthUnit.self) { return .length(Length(amount, unit)) }
      throw scanner.error(
        scanner.isAtEnd() ? "\(value.name) has no unit" : "\(value.name) is \(expected)",
        hint: "write kg, lb, cm, in or % behind the number")
    }
  }

  /// A number that stands as such in the document and follows the rules of RPE.
  func rpe(_ value: ValueReader) -> FixedDecimal? {
    guard case .number(let text) = value.node.kind else {
      value.refuse(expected: "a number from 0 to 10")
      return nil
    }
    let range = read(text, of: value) { (scanner) throws(NotationError) in try scanner.rpe() }
    return range?.lowerBound
  }
}

extension ValueReader {
  /// A text; a bare number in its place gets the hint to add a unit.
  fileprivate func string(number expected: String, example unit: String) -> String? {
    if case .number(let number) = node.kind {
      refuse(expected: expected, hint: "add the unit, in quotes: \"\(number) \(unit)\"")
      return nil
    }
    return string(expected: expected)
  }
}

extension QuantityUnit {
  /// The unit that a hint proposes.
  fileprivate static var firstName: String { allCases.first.map(\.rawValue) ?? "" }
}
