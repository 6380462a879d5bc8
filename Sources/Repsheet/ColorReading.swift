import Drawing
public import WorkoutModel

extension AccentColor {
  /// Reads `#RRGGBB` or `#RGB`; nil for anything else.
  public init?(_ text: String) {
    guard let color = Color(hex: text) else { return nil }
    func byte(_ part: Double) -> UInt8 { UInt8((part * 255).rounded()) }
    self.init(red: byte(color.red), green: byte(color.green), blue: byte(color.blue))
  }
}
