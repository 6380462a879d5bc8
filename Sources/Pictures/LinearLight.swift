import Drawing

/// The way between sRGB's bytes and amounts of light (IEC 61966-2-1): averages of bytes come out too
/// dark, averages of light do not.
enum LinearLight {
  /// The light of each byte, 0 to 1.
  static let ofByte: [Float] = (0...255).map { byte in
    let value = Double(byte) / 255
    return Float(Color(red: value, green: value, blue: value).luminance)
  }

  /// The byte nearest to each of ``steps`` + 1 amounts of light from 0 to 1.
  static let bytes: [UInt8] = {
    var byte = 0
    return (0...steps).map { step in
      let light = Float(step) / Float(steps)
      while byte < 255, ofByte[byte + 1] - light < light - ofByte[byte] { byte += 1 }
      return UInt8(byte)
    }
  }()

  /// Fine enough that every byte is met: the darkest two lie 1/3295 apart.
  static let steps = 1 << 13
}
