import JSONSource

/// What was measured of the body, and what is aimed at.
extension DocumentDecoder {
  /// How a measurement stands in the log first.
  struct FirstMeasured {
    /// Nil while it can't be read.
    var quantity: BodyQuantity?
    var date: CalendarDate?
  }

  func measurement(_ value: ValueReader) -> Measurement? {
    value.object("measurement") { reader in
      let date = reader.require("date").flatMap(date)
      var values = ["bodyweight", "body-fat"].compactMap { reader[$0] }
      values += reader.others()
      let measured = values.compactMap { measuredValue($0, on: date) }
      return date.map { Measurement(date: $0, values: measured) }
    }
  }

  private func measuredValue(_ value: ValueReader, on date: CalendarDate?) -> MeasuredValue? {
    let name = value.name
    guard checkIdentifier(name, name: name, tell: { value.error($0, hint: $1) }) else { return nil }
    let quantity = bodyQuantity(value, of: name)
    if firstMeasured[name] == nil { measuredNames?.append(name) }
    if firstMeasured[name]?.quantity == nil { firstMeasured[name] = FirstMeasured(quantity: quantity, date: date) }
    return quantity.map { MeasuredValue(name: name, quantity: $0) }
  }

  /// The measurement that a goal is for. One that the log lacks is worth a warning: it may be measured later.
  func aimedMeasurement(_ value: ValueReader) -> String? {
    guard let name = identifier(value) else { return nil }
    if let measuredNames, firstMeasured[name] == nil {
      let near = findings.nearestName(to: name, among: measuredNames)
      value.warning(
        "the log has no measurement \"\(name)\"",
        hint: near.map { "did you mean \"\($0)\"?" } ?? "add it to \"measurements\"")
    }
    return name
  }

  /// A mass, a length or a share of the body, greater than zero.
  /// - Parameter measurement: the name of what is measured; nil where that is not known.
  func bodyQuantity(_ value: ValueReader, of measurement: String?) -> BodyQuantity? {
    let first = measurement.flatMap { firstMeasured[$0] }
    let named = measurement.flatMap { BodyQuantity.Kind(measurement: $0) }
    let kind = named ?? first?.quantity?.kind
    guard let quantity = bodyQuantity(value, kind) else { return nil }
    guard let kind, quantity.kind != kind else { return quantity }
    if named == nil, let measurement, let first, let known = first.quantity {
      value.error(
        "\(measurement) is in \(quantity.unit) here, and in \(known.unit) \(first.date.map { "on \($0)" } ?? "before")",
        hint: "write it in \(known.unit), or give what is in \(quantity.unit) another name")
    } else {
      value.refuse(expected: kind.expected)
    }
    return nil
  }

  private func bodyQuantity(_ value: ValueReader, _ kind: BodyQuantity.Kind?) -> BodyQuantity? {
    let kinds = kind.map { [$0] } ?? BodyQuantity.Kind.allCases
    let expected = kind?.expected ?? "a quantity such as \"82.4 kg\", \"88 cm\" or \"18 %\""
    return notation(value, expected: expected, examples: kinds.compactMap(\.units.first)) {
      (scanner) throws(NotationError) in
      guard let amount = try scanner.decimal() else {
        throw scanner.mismatch("\(value.name) is \(expected)")
      }
      guard amount > 0 else { throw scanner.error("\(value.name) is more than nothing") }
      if scanner.skipPercentSign() { return .share(Percentage(amount)) }
      if let unit = scanner.unit(LoadUnit.self) { return .mass(Load(amount, unit)) }
      if let unit = scanner.unit(LengthUnit.self) { return .length(Length(amount, unit)) }
      throw scanner.error(
        scanner.isAtEnd() ? "\(value.name) has no unit" : "\(value.name) is \(expected)",
        hint: "write \(kinds.flatMap(\.units).alternatives) behind the number")
    }
  }
}
