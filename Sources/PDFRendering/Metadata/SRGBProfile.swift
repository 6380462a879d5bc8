/// An ICC profile of sRGB (IEC 61966-2-1), made here so that nobody's file has to be carried along.
///
/// ICC.1:2004-10 (version 4.2), as ISO 32000-1 and PDF/A-2 take it: a display profile of three
/// primaries, one curve and the adaptation from D65 to D50.
enum SRGBProfile {
  static let bytes: [UInt8] = {
    let curve = parametricCurve
    let tags: [(name: StaticString, data: [UInt8])] = [
      ("desc", text("sRGB")),
      ("cprt", text("none")),
      ("wtpt", xyz(0xF6D6, 0x10000, 0xD32D)),
      ("chad", adaptation),
      ("rXYZ", xyz(0x6FA2, 0x38F5, 0x0390)),
      ("gXYZ", xyz(0x6299, 0xB785, 0x18DA)),
      ("bXYZ", xyz(0x24A0, 0x0F84, 0xB6CF)),
      ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
    ]
    var table = number(UInt32(tags.count))
    var data: [UInt8] = []
    var curveOffset: UInt32?
    let dataStart = UInt32(headerSize + 4 + 12 * tags.count)
    for tag in tags {
      // The three curves are one.
      let offset = tag.data == curve ? curveOffset ?? dataStart + UInt32(data.count)
        : dataStart + UInt32(data.count)
      if offset == dataStart + UInt32(data.count) { data += tag.data }
      if tag.data == curve { curveOffset = offset }
      table += signature(tag.name) + number(offset) + number(UInt32(tag.data.count))
    }
    return header(size: Int(dataStart) + data.count) + table + data
  }()

  private static let headerSize = 128

  private static func header(size: Int) -> [UInt8] {
    var header = number(UInt32(size)) + number(0)
    header += [4, 0x20, 0, 0] + signature("mntr") + signature("RGB ") + signature("XYZ ")
    // Created 2004-01-01T00:00:00: a profile must have a date, and ours must not change.
    header += [7, 212, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0] + signature("acsp")
    header += [UInt8](repeating: 0, count: 28)
    // The illuminant of the connection space, D50.
    header += number(0xF6D6) + number(0x10000) + number(0xD32D)
    return header + [UInt8](repeating: 0, count: headerSize - header.count)
  }

  /// `para`, type 3, with sRGB's numbers: gamma 2.4, 1/1.055, 0.055/1.055, 1/12.92, 0.04045.
  private static var parametricCurve: [UInt8] {
    signature("para") + number(0) + [0, 3, 0, 0]
      + [0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B].flatMap(number)
  }

  /// `sf32`: Bradford's matrix from D65 to D50.
  private static var adaptation: [UInt8] {
    signature("sf32") + number(0)
      + [
        0x10C42, 0x05DE, 0xFFFF_F326, 0x0793, 0xFD90, 0xFFFF_FBA1, 0xFFFF_FDA2, 0x03DC, 0xC06E,
      ].flatMap(number)
  }

  /// In s15Fixed16.
  private static func xyz(_ x: UInt32, _ y: UInt32, _ z: UInt32) -> [UInt8] {
    signature("XYZ ") + number(0) + number(x) + number(y) + number(z)
  }

  /// `mluc` with four letters of English.
  private static func text(_ letters: StaticString) -> [UInt8] {
    signature("mluc") + number(0) + number(1) + number(12) + Array("enUS".utf8) + number(8)
      + number(28) + signature(letters).flatMap { [0, $0] }
  }

  private static func signature(_ name: StaticString) -> [UInt8] { Array(name.description.utf8) }

  private static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
