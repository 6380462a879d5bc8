/// Bytes in PDF syntax (ISO 32000-1, 7.3): the one place where numbers, names and strings are spelled.
///
/// No locale and no formatter take part, and nothing depends on the order of a hash table.
package struct PDFSyntax: ~Copyable {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Syntax that is known when the program is written.
  package mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  package mutating func space() { bytes.append(0x20) }

  package mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// A number that has been multiplied by ten to the power `decimals`; trailing zeros are dropped, and
  /// the zero before the point.
  package mutating func fixed(_ value: Int, decimals: Int) {
    var fraction = value.magnitude
    var places = decimals
    while places > 0, fraction % 10 == 0 {
      fraction /= 10
      places -= 1
    }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    guard places > 0 else { return digits(fraction) }
    let (whole, rest) = fraction.quotientAndRemainder(dividingBy: Self.power(places))
    if whole > 0 { digits(whole) }
    bytes.append(UInt8(ascii: "."))
    var divisor = Self.power(places - 1)
    while divisor > 0 {
      bytes.append(0x30 + UInt8(rest / divisor % 10))
      divisor /= 10
    }
  }

  /// Rounded to `decimals` places, and held to ±32 767, which every reader takes; 0 for what is no
  /// number.
  package mutating func real(_ value: Double, decimals: Int = 2) {
    fixed(Self.scaled(value, decimals: decimals), decimals: decimals)
  }

  /// What ``fixed(_:decimals:)`` takes, for sums that must come out exactly.
  package static func scaled(_ value: Double, decimals: Int) -> Int {
    guard !value.isNaN else { return 0 }
    let held = min(max(value, -32_767), 32_767)
    return Int((held * Double(power(decimals))).rounded())
  }

  /// `/Name`, with `#` escapes.
  package mutating func name(_ text: String) {
    bytes.append(UInt8(ascii: "/"))
    for byte in text.utf8 {
      if byte > 0x20, byte < 0x7F, !Self.delimiters.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "#"))
        hex(byte)
      }
    }
  }

  /// `(text)` where the text is ASCII, else UTF-16 in `<FEFF…>`: both read the same everywhere, as
  /// libharu's `HPDF_SetInfoAttr` and its encoders do not.
  package mutating func text(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      bytes.append(UInt8(ascii: "("))
      for byte in text.utf8 { stringByte(byte) }
      bytes.append(UInt8(ascii: ")"))
    } else {
      raw("<FEFF")
      for unit in text.utf16 { hex(unit) }
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// A byte between `(` and `)`.
  package mutating func stringByte(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0D:
      // A bare carriage return in a string would be read as a line feed.
      raw("\\r")
    default:
      bytes.append(byte)
    }
  }

  /// `n 0 R`
  package mutating func reference(_ object: HaruObject) {
    integer(object.number)
    raw(" 0 R")
  }

  package mutating func hex(_ byte: UInt8) {
    bytes.append(Self.hexDigit(byte >> 4))
    bytes.append(Self.hexDigit(byte & 15))
  }

  package mutating func hex(_ unit: UInt16) {
    hex(UInt8(unit >> 8))
    hex(UInt8(unit & 0xFF))
  }

  /// Bytes that were spelled elsewhere.
  package mutating func append(_ other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

  private mutating func digits(_ value: UInt) {
    if value >= 10 { digits(value / 10) }
    bytes.append(0x30 + UInt8(value % 10))
  }

  private static let delimiters = Array("()<>[]{}/%#".utf8)

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

  private static func power(_ exponent: Int) -> UInt {
    switch exponent {
    case ...0: 1
    case 1: 10
    case 2: 100
    case 3: 1000
    case 4: 10_000
    case 5: 100_000
    default: 1_000_000
    }
  }
}
