import Drawing

/// What a mark is made of; the palette turns it into a colour when the figure is put on a page.
struct Tint: Hashable, Sendable {
  var material: Material
  /// From 0, near, to 1, a limb on the far side of the body.
  var far: Double = 0

  enum Material: Hashable, Sendable, CaseIterable {
    case ink, paper, ghost
    case skin, shirt, collar, shorts, shoe, hair
    case floor, floorEdge
    /// Metal and rubber, from the darkest to the lightest face.
    case propDark, prop, propLight
    /// Furniture by which way a face looks.
    case woodTop, woodFront, woodSide
  }

  init(_ material: Material, far: Double = 0) {
    self.material = material
    self.far = far
  }

  func color(_ palette: FigurePalette) -> Color {
    let near: Color =
      switch material {
      case .ink: palette.ink
      case .paper: palette.paper
      case .ghost: palette.ghost
      case .skin: palette.skin
      case .shirt: palette.shirt
      case .collar: palette.shirt.mixed(with: palette.ink, amount: 0.3)
      case .shorts: palette.shorts
      case .shoe: palette.shoe
      case .hair: palette.hair
      case .floor: palette.floor
      case .floorEdge: palette.floor.mixed(with: palette.ink, amount: 0.2)
      case .propDark: palette.prop
      case .prop: palette.prop.mixed(with: .white, amount: 0.3)
      case .propLight: palette.prop.mixed(with: .white, amount: 0.5)
      case .woodTop: palette.prop.mixed(with: .white, amount: 0.88)
      case .woodFront: palette.prop.mixed(with: .white, amount: 0.80)
      case .woodSide: palette.prop.mixed(with: .white, amount: 0.70)
      }
    return Self.shaded(near, far: far)
  }

  /// Limbs on the far side are darker and a little bluer.
  static func shaded(_ color: Color, far: Double) -> Color {
    guard far > 0 else { return color }
    let shade = Color(red: color.red * 0.78, green: color.green * 0.805, blue: color.blue * 0.84)
    return color.mixed(with: shade, amount: far)
  }
}
