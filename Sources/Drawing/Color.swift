/// A colour in sRGB (IEC 61966-2-1), each part from 0 to 1. Opaque.
public struct Color: Hashable, Sendable {
  public var red: Double
  public var green: Double
  public var blue: Double

  public static let black = Color(red: 0, green: 0, blue: 0)
  public static let white = Color(red: 1, green: 1, blue: 1)

  public init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#RRGGBB` or `#RGB`; nil for anything else.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.first == UInt8(ascii: "#") else { return nil }
    let values = digits.dropFirst().compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard values.count == digits.count - 1 else { return nil }
    func part(_ high: Int, _ low: Int) -> Double { Double(high * 16 + low) / 255 }
    switch values.count {
    case 3:
      self.init(
        red: part(values[0], values[0]), green: part(values[1], values[1]),
        blue: part(values[2], values[2]))
    case 6:
      self.init(
        red: part(values[0], values[1]), green: part(values[2], values[3]),
        blue: part(values[4], values[5]))
    default: return nil
    }
  }

  /// `#RRGGBB`.
  public var hex: String {
    let parts = [red, green, blue].map { value in
      let text = String(Int((min(max(value, 0), 1) * 255).rounded()), radix: 16, uppercase: true)
      return text.count == 1 ? "0" + text : text
    }
    return "#" + parts.joined()
  }

  /// Relative luminance, 0 for black to 1 for white (WCAG 2.2, definition of relative luminance).
  public var luminance: Double {
    func linear(_ value: Double) -> Double {
      value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Contrast ratio, 1 to 21 (WCAG 2.2, success criterion 1.4.3).
  public func contrast(with other: Color) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// This colour darkened or lightened in equal steps until its contrast with `ground` is at least `ratio`.
  public func legible(on ground: Color, ratio: Double = 4.5) -> Color {
    guard contrast(with: ground) < ratio else { return self }
    let end: Color = ground.luminance > 0.18 ? .black : .white
    for step in 1...20 {
      let mixed = mixed(with: end, amount: Double(step) / 20)
      if mixed.contrast(with: ground) >= ratio { return mixed }
    }
    return end
  }

  /// A straight mix: 0 gives this colour, 1 gives `other`.
  public func mixed(with other: Color, amount: Double) -> Color {
    Color(
      red: red + (other.red - red) * amount, green: green + (other.green - green) * amount,
      blue: blue + (other.blue - blue) * amount)
  }

  /// x to the power 2.4 for 0 < x ≤ 1, as x² · x^(2/5) with Newton's fifth root: the same bits on every machine.
  private static func power(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let target = x * x
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      let next = (4 * root + target / fourth) / 5
      if abs(next - root) < 1e-15 { break }
      root = next
    }
    return x * x * root
  }
}
