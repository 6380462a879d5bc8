import Diagnostics
import Drawing
import JSONSource
import Typography

extension Theme {
  /// Reads a layout file's `colors` and `type` over what it starts from.
  mutating func read(_ layout: ObjectReader) {
    for entry in layout["colors"]?.entries() ?? [] {
      guard let token = Self.token(entry, ColorToken.self, kind: "colour"),
        let text = entry.value.string(expected: "a colour such as \"#C2410C\"")
      else { continue }
      guard let color = Color(hex: text) else {
        entry.value.refuse(expected: "a colour such as \"#C2410C\"")
        continue
      }
      colors[token] = color
    }
    for entry in layout["type"]?.entries() ?? [] {
      guard let token = Self.token(entry, TypeToken.self, kind: "type style") else { continue }
      let own = styles[token] ?? TypeStyle(size: 9, leading: 12)
      styles[token] = entry.value.object("a type style") { TypeStyle(over: own, $0) } ?? own
    }
  }

  private static func token<Token: RawRepresentable<String> & CaseIterable>(
    _ entry: (name: String, nameLocation: SourceLocation, value: ValueReader), _ type: Token.Type,
    kind: String
  ) -> Token? {
    if let token = Token(rawValue: entry.name) { return token }
    let names = Token.allCases.map(\.rawValue)
    let hint =
      NearestName.of(entry.name, among: names).map { "did you mean \"\($0)\"?" }
      ?? "there are \(names.joined(separator: ", "))"
    entry.value.findings.error(
      at: entry.nameLocation, "there is no \(kind) \"\(entry.name)\"", hint: hint)
    return nil
  }
}

extension TypeStyle {
  /// The members that are written, over a style that says the rest.
  fileprivate init(over base: TypeStyle, _ reader: ObjectReader) {
    self = base
    if let family = reader["family"]?.choice(FamilyName.self) {
      role = family == .text ? .text : .condensed
    }
    if let weight = reader["weight"]?.count(in: 100...900) { self.weight = weight }
    if let isItalic = reader["italic"]?.bool() { self.isItalic = isItalic }
    if let size = reader["size"]?.number(in: 4...144) {
      leading = (leading * size / self.size * 2).rounded() / 2
      self.size = size
    }
    if let leading = reader["leading"]?.number(in: 4...200) { self.leading = leading }
    if let tracking = reader["tracking"]?.number(in: LayoutSchema.trackings) { self.tracking = tracking }
    if let isCapitals = reader["capitals"]?.bool() { self.isCapitals = isCapitals }
    if let color = reader["color"]?.choice(ColorToken.self) { self.color = color }
  }
}

private enum FamilyName: String, CaseIterable { case text, condensed }
