internal import Diagnostics

/// Characters that could not be printed, each told once per place.
struct MissingCharacters {
  private struct Case: Hashable {
    var scalar: Unicode.Scalar
    var location: SourceLocation?
  }

  private var cases: [Case] = []
  private var known: Set<Case> = []

  mutating func note(_ scalar: Unicode.Scalar, at location: SourceLocation?) {
    let new = Case(scalar: scalar, location: location)
    if known.insert(new).inserted { cases.append(new) }
  }

  /// In the order in which they were met; none of them is known afterwards.
  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { self = MissingCharacters() }
    return cases.map { Diagnostic(missing: $0.scalar, at: $0.location) }
  }
}

extension Diagnostic {
  fileprivate init(missing scalar: Unicode.Scalar, at location: SourceLocation?) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    if scalar.isControl {
      self.init(
        .error, at: location, message: "the control character \(code) can't be printed",
        hint: "leave it out")
    } else {
      let name = scalar.properties.name.map { " \($0)" } ?? ""
      self.init(
        .error, at: location, message: "no font has the character “\(scalar)” (\(code)\(name))",
        hint: "write it in words or leave it out")
    }
  }
}
