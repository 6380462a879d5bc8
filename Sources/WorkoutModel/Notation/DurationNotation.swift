/// Durations: `90 s`, `2 min`, `1 h 15 min`, `1:30` (minutes and seconds), `1:02:30`.
extension NotationScanner {
  static let durationExpected = "a duration such as \"90 s\", \"2 min\" or \"1:30\""

  /// The length of the unit of time that comes next, in seconds.
  mutating func timeUnit() -> Int64? {
    let seconds: Int64
    let word = peekWord()
    switch word {
    case "s", "sec", "secs", "second", "seconds": seconds = 1
    case "min", "mins", "minute", "minutes": seconds = 60
    case "h", "hr", "hrs", "hour", "hours": seconds = 3600
    default: return nil
    }
    return skipWord(word) ? seconds : nil
  }

  /// What `1:30` or `1:02:30` comes to, if a clock time comes next.
  mutating func clockTime() throws(NotationError) -> Duration? {
    skipSpaces()
    let start = at
    var seconds = try digits()
    guard at > start, next == ":" else {
      rewind(to: start)
      return nil
    }
    var parts = 1
    while next == ":" {
      advance()
      let place = at
      let part = try digits()
      guard parts < 3, part < 60, at - place == 2 else {
        throw error(
          "\(rest(from: start)) is not a time", hint: "write minutes and seconds like \"1:30\"",
          at: start)
      }
      seconds = seconds * 60 + part
      parts += 1
    }
    return .seconds(seconds)
  }

  mutating func duration(_ what: String) throws(NotationError) -> Duration {
    let range = try durationRange(what)
    guard range.lowerBound == range.upperBound else {
      throw error("\(what) is one duration, not a range", hint: "write one of its ends", at: 0)
    }
    return range.lowerBound
  }

  /// A duration, or a range of which the first end may leave out its unit.
  mutating func durationRange(_ what: String) throws(NotationError) -> ClosedRange<Duration> {
    skipSpaces()
    let start = at
    if let lower = try clockTime() {
      var upper = lower
      if skipRangeMark() {
        guard let end = try clockTime() else {
          throw mismatch("the range ends with a time such as \"2:00\"")
        }
        upper = end
      }
      return try range(lower, upper, at: start)
    }
    guard let amount = try decimal() else { throw mismatch("\(what) is \(Self.durationExpected)") }
    if let unit = timeUnit() {
      let lower = try compound(.decimalSeconds(amount, times: unit), unit: unit)
      guard skipRangeMark(), let second = try decimal() else { return lower...lower }
      guard let unit = timeUnit() else { throw unitMissing(what) }
      return try range(
        lower, compound(.decimalSeconds(second, times: unit), unit: unit), at: start)
    }
    guard skipRangeMark(), let second = try decimal(), let unit = timeUnit() else {
      throw unitMissing(what)
    }
    return try range(
      .decimalSeconds(amount, times: unit), .decimalSeconds(second, times: unit), at: start)
  }

  /// Adds the smaller units that follow: `15 min` behind `1 h`.
  private mutating func compound(_ first: Duration, unit: Int64) throws(NotationError) -> Duration {
    var sum = first
    var unit = unit
    while unit > 1 {
      let place = at
      guard let amount = try decimal(), let smaller = timeUnit(), smaller < unit else {
        rewind(to: place)
        break
      }
      sum += .decimalSeconds(amount, times: smaller)
      unit = smaller
    }
    return sum
  }

  private mutating func unitMissing(_ what: String) -> NotationError {
    skipSpaces()
    return error(
      next == nil
        ? "\(what) has no unit" : "\(what) is \(Self.durationExpected), not in \(rest(from: at))",
      hint: "write s, min or h behind the number")
  }
}

extension Duration {
  static func decimalSeconds(_ amount: FixedDecimal, times unit: Int64) -> Duration {
    let millionths = amount.scaled(by: unit, over: 1).millionths
    return Duration(
      secondsComponent: millionths / 1_000_000,
      attosecondsComponent: millionths % 1_000_000 * 1_000_000_000_000)
  }

  /// To the millionth.
  package var decimalSeconds: FixedDecimal {
    let (seconds, attoseconds) = components
    return FixedDecimal(Int(seconds)) + FixedDecimal(millionths: attoseconds / 1_000_000_000_000)
  }

  /// In the notation, the way that people write it: `90 s`, `2 min`, `2:30`.
  package var notation: String { Self.notation(self...self) }

  /// In the notation: `90 s`, `2-3 min`, `1:30-2:15`; beyond thirty years `22222222 h 5 min`.
  package static func notation(_ range: ClosedRange<Duration>) -> String {
    let ends =
      range.lowerBound == range.upperBound
      ? [range.lowerBound.decimalSeconds]
      : [range.lowerBound.decimalSeconds, range.upperBound.decimalSeconds]
    if ends.contains(where: { $0.millionths / 1_000_000 > NotationScanner.largestNumber }) {
      return ends.map(longNotation).joined(separator: "-")
    }
    let whole = ends.compactMap(\.integer)
    let isInSeconds = whole.count < ends.count || range.lowerBound == .zero
    if !isInSeconds, whole.allSatisfy({ $0 % 60 == 0 }) {
      return whole.map { "\($0 / 60)" }.joined(separator: "-") + " min"
    }
    if isInSeconds || ends.allSatisfy({ $0 < 120 }) {
      return ends.map(\.description).joined(separator: "-") + " s"
    }
    return whole.map { seconds in
      seconds < 3600
        ? "\(seconds / 60):\(twoDigits(seconds % 60))"
        : "\(seconds / 3600):\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
    }.joined(separator: "-")
  }

  /// In hours, minutes and seconds, none of which has more digits than can be read.
  private static func longNotation(_ seconds: FixedDecimal) -> String {
    var rest = seconds.millionths
    var words: [String] = []
    for (name, unit) in [("h", Int64(3600)), ("min", 60)] {
      let count = min(rest / (unit * 1_000_000), Int64(NotationScanner.largestNumber))
      rest -= count * unit * 1_000_000
      if count > 0 { words.append("\(count) \(name)") }
    }
    if rest > 0 || words.isEmpty { words.append("\(FixedDecimal(millionths: rest)) s") }
    return words.joined(separator: " ")
  }
}
