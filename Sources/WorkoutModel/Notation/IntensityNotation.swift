/// How hard, by load: `60 kg`, `80%`, `85% TM`, `bodyweight + 10 kg`, `red band`, `pin 7`.
extension NotationScanner {
  static let intensityExpected =
    "behind @ stands a load such as 60 kg, a share such as 80%, bodyweight, assisted 15 kg, red band, pin 7, RPE 8 or RIR 2"

  mutating func intensity() throws(NotationError) -> Intensity {
    skipSpaces()
    if nextIsDigit { return try measuredIntensity() }
    if skipWord("bodyweight") || skipWord("bw") || skipWords(["body", "weight"]) {
      return .bodyweight(plus: skip("+") ? try load("what is added to the bodyweight") : nil)
    }
    if skipWord("assisted") { return .assisted(try load("the assistance")) }
    if skipWord("pin") {
      guard let pin = try decimal() else { throw mismatch("a pin is a number such as \"pin 7\"") }
      return .pin(pin)
    }
    if let band = band() { return band }
    throw mismatch(Self.intensityExpected)
  }

  mutating func load(_ what: String) throws(NotationError) -> Load {
    try quantity(what, LoadUnit.self)
  }

  private mutating func measuredIntensity() throws(NotationError) -> Intensity {
    let start = at
    guard let lower = try decimal() else { throw mismatch(Self.intensityExpected) }
    let lowerUnit = unit(LoadUnit.self)
    let lowerIsShare = lowerUnit == nil && skipPercentSign()
    var upper: FixedDecimal?
    if skipRangeMark() { upper = try decimal() }
    let hasUpper = upper != nil
    if hasUpper && lowerUnit == nil || lowerIsShare,
      (hasUpper && skipPercentSign()) || (lowerIsShare && !hasUpper)
    {
      let range = try range(Percentage(lower), Percentage(upper ?? lower), at: start)
      guard range.lowerBound.hundredths > 0, range.upperBound.hundredths <= 200 else {
        throw error("a share is more than 0% and at most 200%", at: start)
      }
      return .percentage(range, of: try reference())
    }
    let unit = hasUpper ? unit(LoadUnit.self) : lowerUnit
    guard let unit, !lowerIsShare else {
      skipSpaces()
      let what = LoadUnit.expected
      throw error(
        next == nil || next == "," || next == ";"
          ? "a load needs a unit" : "what follows @ is \(what), not in \(rest(from: at))",
        hint: "write kg, lb or % behind the number")
    }
    return .load(try range(Load(lower, lowerUnit ?? unit), Load(upper ?? lower, unit), at: start))
  }

  /// What a share is of; the max, unless something else is said.
  private mutating func reference() throws(NotationError) -> Intensity.Reference {
    let place = at
    let isOf = skipWord("of")
    if skipWord("tm") || skipWords(["training", "max"]) { return .trainingMax }
    if isOf && skipWord("last") { return .last }
    if skipWord("max") || skipOneRepMax() { return .max }
    if isOf {
      throw mismatch(
        "a share is of TM, of 1RM or of last", hint: "leave it out for a share of the max")
    }
    rewind(to: place)
    return .max
  }

  private mutating func skipOneRepMax() -> Bool {
    let start = at
    skipSpaces()
    if next == "1" {
      advance()
      if skipWord("rm") { return true }
    }
    rewind(to: start)
    return false
  }

  /// Words that end with `band`.
  private mutating func band() -> Intensity? {
    skipSpaces()
    let start = at
    var probe = self
    while !probe.skipWord("band") {
      let before = probe.at
      guard !probe.peekWord().isEmpty, probe.at - start < 60, probe.skipWord(probe.peekWord())
      else {
        return nil
      }
      if probe.next == "-" || probe.next == "+" { probe.advance() }
      if probe.skip("+") {}
      if probe.at == before { return nil }
    }
    let words = text(start..<(probe.at - 4))
    self = probe
    let color = words.split(separator: " ").joined(separator: " ")
    return .band(color.isEmpty ? nil : color)
  }
}
