/// The short notations as regular expressions (ECMA-262), for schemas. They let through everything
/// that is read, and a little more: what only arithmetic can tell, such as a range that runs backwards.
enum NotationPattern {
  static let identifier = "^[a-z0-9][a-z0-9-]*$"
  static let date = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
  static let dateAndTime = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$"
  static let publicationDate = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
  static let timeOfDay = "^[0-9]{2}:[0-9]{2}$"
  static let language = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"
  static let link = "^([hH][tT][tT][pP][sS]?://[^/]|[mM][aA][iI][lL][tT][oO]:|[tT][eE][lL]:).*$"
  static let color = "^#[0-9A-Fa-f]{6}$"
  static let file = "^(?![/~]|.:)(?!(.*/)?\\.\\.(/|$))(?!.*//)(?!.*/$)[^\\\\]+$"
  static let focus =
    "^ *(?:center|(?:top|bottom|center)(?:[ -]+(?:left|right|center))?|(?:left|right|center)(?:[ -]+(?:top|bottom|center))?"
    + "|\(focusShare) +\(focusShare)) *$"
  static let load = whole(quantity(LoadUnit.self))
  static let duration = whole(durations)
  static let countRange = whole(counts)
  static let trainingPeriod = whole("\(counts)\(space)\(anyOf(["days?", "weeks?", "months?"]))")
  static let bodyQuantity = whole(
    "\(number)\(space)(?:%|\(unit(LoadUnit.self))|\(unit(LengthUnit.self)))")
  static let loadChange = whole(
    "[-+\(dashes)]\(space)\(number)\(space)(?:%|\(unit(LoadUnit.self)))")
  static let restChange = whole("(?:\(durations)|[-+\(dashes)]\(space)(?:\(clock)|\(timeSpan)))")
  static let rpe = whole(rpes)
  static let tempo = whole(tempos)
  static let target = whole(targets)
  static let intensity = whole("(?:\(loads)|\(efforts))")
  static let plan = whole("\(group)(?:\(space);\(space)(?:\(group)|\(modifiers)))*")
  static let loggedSet = whole(
    "(?:\(kind)\(space))?(?:\(singleLoad)\(space)[xX×*]\(space))?"
      + "(?:\(clock)|\(timeSpan)|\(number)\(space)\(unit(DistanceUnit.self))"
      + "(?:\(space)\(word("in"))\(space)(?:\(clock)|\(timeSpan)))?|[0-9]+(?:\(space)\(anyOf(["reps?"])))?)"
      + "(?:\(space)[@,]\(space)\(efforts))*")

  private static let focusShare = "(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%"
  private static let space = "\\s*"
  private static let dashes = "–—−‐‑"
  private static let number = "(?:[0-9]{1,9}(?:[.,][0-9]{1,6})?|[.,][0-9]{1,6})"
  private static let to = "\(space)(?:[-\(dashes)]|\(word("to")))\(space)"
  private static let counts = "[0-9]{1,9}(?:\(to)[0-9]{1,9})?"

  private static let timeUnit = anyOf([
    "s", "secs?", "seconds?", "mins?", "minutes?", "h", "hrs?", "hours?",
  ])
  private static let clock = "[0-9]{1,9}:[0-9]{2}(?::[0-9]{2})?"
  private static let timeSpan =
    "\(number)\(space)\(timeUnit)(?:\(space)\(number)\(space)\(timeUnit))*"
  private static let durations =
    "(?:\(clock)(?:\(to)\(clock))?|(?:(?:\(timeSpan)|\(number))\(to))?\(timeSpan))"

  private static let kind = anyOf([
    "warm\(joint)up", "back\(joint)off", "rest\(joint)pause", "top", "drop", "cluster", "test",
  ])
  private static let joint = "[-\(dashes)]?\\s*"
  private static let distances =
    "(?:\(number)(?:\(space)\(unit(DistanceUnit.self)))?\(to))?\(number)\(space)\(unit(DistanceUnit.self))"
  private static let energies = "(?:\(number)\(to))?\(number)\(space)\(unit(EnergyUnit.self))"
  private static let targets =
    "(?:\(anyOf(["amrap", "any", "to[-\(dashes)\\s]\\s*failure"]))|\(durations)(?:\(space)\(word("hold")))?"
    + "|\(distances)|\(energies)|[0-9]+(?:\\.[0-9]+)+|[0-9]+\\+|\(counts)(?:\(space)\(anyOf(["reps?"])))?)"
  private static let side =
    "(?:\(anyOf(["left", "right", "alternating"]))|\(anyOf(["each", "per"]))\(space)\(anyOf(["side", "leg", "arm"])))"

  private static let rpes = "\(number)(?:\(to)\(number))?"
  private static let efforts = "(?:\(word("rpe"))\(space)\(rpes)|\(word("rir"))\(space)\(counts))"
  private static let singleLoad =
    "(?:\(quantity(LoadUnit.self))|(?:\(anyOf(["bodyweight", "body[-\(dashes)\\s]\\s*weight", "bw"]))"
    + "(?:\(space)\\+\(space)\(quantity(LoadUnit.self)))?)"
    + "|\(word("assisted"))\(space)\(quantity(LoadUnit.self))|\(word("pin"))\(space)\(number)"
    + "|(?:[^0-9;,@\"']*\\s)?\(word("band")))"
  private static let share =
    "(?:\(number)\(space)%?\(to))?\(number)\(space)%"
    + "(?:\(space)(?:\(word("of"))\(space))?(?:\(anyOf(["tm", "training[-\\s]\\s*max", "max", "1rm"])))|\(space)\(word("of"))\(space)\(word("last")))?"
  private static let loads =
    "(?:\(share)|(?:\(number)(?:\(space)\(unit(LoadUnit.self)))?\(to))?\(quantity(LoadUnit.self))|\(singleLoad))"

  private static let phase = "(?:[0-9]{1,2}|[xX×*])[-\(dashes)]?"
  private static let tempos = "\(phase)\(phase)\(phase)\(phase)"
  private static let note =
    "(?:\"(?:[^\"]|\"\")+\"|'(?:[^']|'')+'|“(?:[^”]|””)+”|„(?:[^“”]|““|””)+[“”])"
  private static let modifier =
    "(?:\(word("rest"))\(space)\(durations)|\(word("tempo"))\(space)\(tempos)"
    + "|\(word("hold"))\(space)\(durations)|\(side)|\(efforts)|\(note))"
  private static let modifiers = "\(modifier)(?:\(space),\(space)\(modifier))*"
  private static let group =
    "(?:\(kind)\(space))?(?:\(counts)\(space)[xX×*]\(space))?\(targets)(?:\(space)\(side))?"
    + "(?:\(space)@\(space)(?:\(loads)|\(efforts)))?(?:\(space),\(space)\(modifiers))?"

  private static func whole(_ pattern: String) -> String { "^\(space)\(pattern)\(space)$" }

  /// A word in small and in capital letters; signs of the pattern stay as they are.
  private static func word(_ letters: String) -> String {
    var isEscaped = false
    return letters.map { letter in
      defer { isEscaped = letter == "\\" }
      return letter.isASCII && letter.isLetter && !isEscaped
        ? "[\(letter.lowercased())\(letter.uppercased())]" : String(letter)
    }.joined()
  }

  private static func anyOf(_ words: [String]) -> String {
    "(?:" + words.map(word).joined(separator: "|") + ")"
  }

  private static func unit<Unit: QuantityUnit>(_ type: Unit.Type) -> String {
    anyOf((Unit.allCases.map(\.rawValue) + Unit.spellings.keys.sorted()))
  }

  private static func quantity<Unit: QuantityUnit>(_ type: Unit.Type) -> String {
    "\(number)\(space)\(unit(type))"
  }
}
