package import Drawing
package import Typography

/// The colours and type styles of a layout, by the names that layout files use.
package struct Theme: Hashable, Sendable {
  package var colors: [ColorToken: Color]
  package var styles: [TypeToken: TypeStyle]
  /// What a style may shrink to where its text does not fit, in points; none is no limit.
  package var smallest: [TypeToken: Double] = [:]
  /// By how much boxes to write in grow with what is printed in them.
  package var boxScale = 1.0
  package var ink = InkUse.full

  package func color(_ token: ColorToken) -> Color {
    colors[token] ?? (token == .highlight ? color(.accent) : .black)
  }

  /// The style of a token, in its own colour or another.
  package func text(_ token: TypeToken, color: ColorToken? = nil) -> TextStyle {
    let style = styles[token] ?? TypeStyle(size: 9, leading: 12)
    return TextStyle(
      role: style.role, weight: style.weight, isItalic: style.isItalic, size: style.size,
      leading: style.leading, color: self.color(color ?? style.color), tracking: style.tracking,
      isCapitals: style.isCapitals)
  }

  /// A style set smaller for what does not fit, with the leading in proportion; sizes in points.
  package func text(_ token: TypeToken, size: Double) -> TextStyle {
    var style = text(token)
    let size = max(size, smallest[token] ?? 0)
    style.leading = (style.leading * size / style.size * 2).rounded() / 2
    style.size = size
    return style
  }

  /// The steps below a token's own size that are left on the type scale, largest first, itself included.
  package func sizes(_ token: TypeToken, downTo smallest: Double) -> [TextStyle] {
    let own = text(token)
    let smallest = max(smallest, self.smallest[token] ?? 0)
    let smaller = Self.scale.reversed().filter { $0 < own.size && $0 >= smallest }
    return [own] + smaller.map { text(token, size: $0) }
  }

  /// In points. Sizes between these are for those who edit layout files.
  package static let scale = [7.5, 9, 10.5, 13, 17, 24, 34]

  /// Takes a brand's colour as the accent, darkened where small text in it could not be read on the
  /// paper or on a panel.
  package func accented(_ accent: Color?) -> Theme {
    guard let accent else { return self }
    var theme = self
    // The darker of two light grounds: what is read there is read on the other.
    let grounds = [color(.paper), color(.panel)].filter { $0.luminance > 0.5 }
    let darkest = grounds.min { $0.luminance < $1.luminance } ?? .white
    theme.colors[.accent] = accent.legible(on: darkest)
    return theme
  }
}

/// What a colour is for.
package enum ColorToken: String, Hashable, Sendable, CaseIterable {
  case ink
  case secondary
  case hairline
  case panel
  case penBox = "pen-box"
  case accent
  /// For what stands out beside the accent; the accent where a layout has none.
  case highlight
  /// On a ground of ink or accent.
  case paper

  package static func == (a: Self, b: Self) -> Bool { a.case == b.case }
  package func hash(into hasher: inout Hasher) { hasher.combine(self.case) }
  /// Two are told apart by their case: letter for letter would cost more than what they are keys of.
  private var `case`: UInt8 { withUnsafeBytes(of: self) { $0[0] } }
}

/// What a type style is for.
package enum TypeToken: String, Hashable, Sendable, CaseIterable {
  case title
  case subtitle
  case fact
  case factUnit = "fact-unit"
  case factLabel = "fact-label"
  case section
  case sectionNote = "section-note"
  case number
  case name
  case plan
  case planUnit = "plan-unit"
  case planNote = "plan-note"
  case dose
  case step
  case stepNumber = "step-number"
  case tip
  case body
  case strong
  case heading
  case label
  case box
  case answer
  case letterhead
  case footer

  package static func == (a: Self, b: Self) -> Bool { a.case == b.case }
  package func hash(into hasher: inout Hasher) { hasher.combine(self.case) }
  /// Two are told apart by their case: letter for letter would cost more than what they are keys of.
  private var `case`: UInt8 { withUnsafeBytes(of: self) { $0[0] } }
}

/// How a token prints, as layout files write it.
package struct TypeStyle: Hashable, Sendable {
  package var role: FontRole = .text
  package var weight = 400
  package var isItalic = false
  /// In points.
  package var size: Double
  package var leading: Double
  /// In ems.
  package var tracking = 0.0
  package var isCapitals = false
  package var color = ColorToken.ink
}

extension Theme {
  /// What a layout file starts from: the card's sizes.
  package static let standard = Theme(
    colors: [
      .ink: Color(red: 27 / 255, green: 27 / 255, blue: 31 / 255),
      .secondary: Color(red: 91 / 255, green: 91 / 255, blue: 102 / 255),
      .hairline: Color(red: 201 / 255, green: 201 / 255, blue: 209 / 255),
      .panel: Color(red: 244 / 255, green: 244 / 255, blue: 246 / 255),
      .penBox: Color(red: 140 / 255, green: 140 / 255, blue: 150 / 255),
      .accent: Color(red: 194 / 255, green: 65 / 255, blue: 12 / 255),
      .paper: .white,
    ],
    styles: [
      .title: condensed(700, 24, 26, tracking: 0.01, capitals: true),
      .subtitle: TypeStyle(size: 9, leading: 12, color: .secondary),
      .fact: condensed(700, 34, 34),
      .factUnit: condensed(600, 13, 14),
      .factLabel: condensed(600, 9, 12),
      .section: condensed(600, 10.5, 13, color: .accent),
      .sectionNote: condensed(500, 10.5, 13, color: .secondary),
      .number: condensed(700, 17, 18, color: .accent),
      .name: condensed(700, 17, 18, tracking: 0.015, capitals: true),
      .plan: condensed(700, 34, 32),
      .planUnit: condensed(600, 13, 14),
      .planNote: condensed(500, 9, 11, color: .secondary),
      .dose: condensed(700, 24, 26),
      .step: TypeStyle(size: 9, leading: 12),
      .stepNumber: condensed(600, 9, 12, color: .secondary),
      .tip: TypeStyle(weight: 500, size: 9, leading: 12),
      .body: TypeStyle(size: 9, leading: 12),
      .strong: TypeStyle(weight: 500, size: 9, leading: 12),
      .heading: condensed(700, 13, 16, tracking: 0.015, capitals: true),
      .label: condensed(600, 7.5, 10, tracking: 0.02, capitals: true),
      .box: condensed(500, 7.5, 8, color: .secondary),
      .answer: TypeStyle(size: 17, leading: 22),
      .letterhead: condensed(600, 10.5, 13, tracking: 0.03, capitals: true),
      .footer: TypeStyle(size: 7.5, leading: 10, color: .secondary),
    ])

  private static func condensed(
    _ weight: Int, _ size: Double, _ leading: Double, tracking: Double = 0,
    capitals: Bool = false, color: ColorToken = .ink
  ) -> TypeStyle {
    TypeStyle(
      role: .condensed, weight: weight, size: size, leading: leading, tracking: tracking,
      isCapitals: capitals, color: color)
  }
}
