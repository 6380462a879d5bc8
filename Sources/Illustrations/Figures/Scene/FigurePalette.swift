package import Drawing

/// The colours of a figure. The defaults keep shirt, shorts and accent apart in greyscale too.
package struct FigurePalette: Hashable, Sendable {
  package var ink = Color(red: 0.106, green: 0.106, blue: 0.122)
  package var skin = Color(red: 0.984, green: 0.980, blue: 0.973)
  package var shirt = Color(red: 0.863, green: 0.875, blue: 0.902)
  package var shorts = Color(red: 0.702, green: 0.718, blue: 0.765)
  package var shoe = Color(red: 0.333, green: 0.353, blue: 0.408)
  package var hair = Color(red: 0.333, green: 0.353, blue: 0.408)
  package var floor = Color(red: 0.890, green: 0.894, blue: 0.914)
  /// Weights and handles; furniture is mixed lighter.
  package var prop = Color(red: 0.365, green: 0.384, blue: 0.439)
  /// Where a limb was before.
  package var ghost = Color(red: 0.620, green: 0.631, blue: 0.671)
  /// What the figure stands on: halos of arrows and ghosts are filled with it.
  package var paper = Color.white
  package var accent = Color(red: 0.761, green: 0.255, blue: 0.047)

  package init() {}

  /// White clothes, and grey for what has to be told apart: hair, shoes, weights, working muscles.
  package static var lowInk: FigurePalette {
    func grey(_ value: Double) -> Color { Color(red: value, green: value, blue: value) }
    var palette = FigurePalette(accent: grey(0.66))
    (palette.skin, palette.shirt, palette.shorts) = (.white, .white, grey(0.94))
    (palette.shoe, palette.hair, palette.floor) = (grey(0.82), grey(0.82), grey(0.95))
    palette.prop = grey(0.72)
    return palette
  }

  package init(accent: Color) { self.accent = accent }

  /// Secondary muscles, over the colour of what they lie on.
  func secondary(on ground: Color) -> Color { accent.mixed(with: ground, amount: 0.55) }
}
