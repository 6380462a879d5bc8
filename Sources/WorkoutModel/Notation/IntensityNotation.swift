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

  /// A load or a share, or a range of which the first end may leave out its unit.
  private mutating func measuredIntensity() throws(NotationError) -> Intensity {
    let start = at
    guard let lower = try decimal() else { throw mismatch(Self.intensityExpected) }
    if skipPercentSign() {
      guard skipRangeMark(), let upper = try decimal() else {
        return try share(lower, lower, at: start)
      }
      guard skipPercentSign() else { throw unitMissing() }
      return try share(lower, upper, at: start)
    }
    let lowerUnit = unit(LoadUnit.self)
    guard skipRangeMark(), let upper = try decimal() else {
      guard let lowerUnit else { throw unitMissing() }
      return .load(Load(lower, lowerUnit)...Load(lower, lowerUnit))
    }
    if lowerUnit == nil, skipPercentSign() { return try share(lower, upper, at: start) }
    guard let unit = unit(LoadUnit.self) else { throw unitMissing() }
    return .load(try range(Load(lower, lowerUnit ?? unit), Load(upper, unit), at: start))
  }

  private mutating func share(
    _ lower: FixedDecimal, _ upper: FixedDecimal, at start: Int
  ) throws(NotationError) -> Intensity {
    let range = try range(Percentage(lower), Percentage(upper), at: start)
    guard lower > 0, upper <= 200 else {
      throw error("a share is more than 0% and at most 200%", at: start)
    }
    return .percentage(range, of: try reference())
  }

  private mutating func unitMissing() -> NotationError {
    skipSpaces()
    return error(
      next == nil || next == "," || next == ";"
        ? "a load needs a unit"
        : "what follows @ is \(LoadUnit.expected), not in \(rest(from: at))",
      hint: "write kg, lb or % behind the number")
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

  /// Words up to `band`, such as `red` or `red + blue`.
  private mutating func band() -> Intensity? {
    skipSpaces()
    let start = at
    var probe = self
    while !probe.skipWord("band") {
      let word = probe.peekWord()
      guard !word.isEmpty, probe.skipWord(word) else { return nil }
      _ = probe.skip("+") || probe.skip("-")
    }
    let words = text(start..<(probe.at - 4))
    self = probe
    let color = words.split(separator: " ").joined(separator: " ")
    return .band(color.isEmpty ? nil : color)
  }
}
