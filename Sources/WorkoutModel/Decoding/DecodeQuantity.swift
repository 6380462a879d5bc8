import JSONSource

/// Quantities with units, and other short notations.
extension DocumentDecoder {
  /// What a short notation says; a bare number gets the hint to add a unit.
  func notation<Value>(
    _ value: ValueReader, expected: String, example: String,
    _ rule: (inout NotationScanner) throws(NotationError) -> Value
  ) -> Value? {
    notation(value, expected: expected, examples: [example], rule)
  }

  /// The same, where the unit may be one of several.
  func notation<Value>(
    _ value: ValueReader, expected: String, examples: [String],
    _ rule: (inout NotationScanner) throws(NotationError) -> Value
  ) -> Value? {
    guard let text = value.string(number: expected, examples: examples) else { return nil }
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
  fileprivate func string(number expected: String, examples units: [String]) -> String? {
    if case .number(let number) = node.kind {
      let quantities = units.map { "\"\(number) \($0)\"" }
      refuse(expected: expected, hint: "add the unit, in quotes: \(quantities.alternatives)")
      return nil
    }
    return string(expected: expected)
  }
}

extension [String] {
  /// `kg, lb or %`
  var alternatives: String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " or " + self[count - 1]
  }
}

extension QuantityUnit {
  /// The unit that a hint proposes.
  fileprivate static var firstName: String { allCases.first.map(\.rawValue) ?? "" }
}
