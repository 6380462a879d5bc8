/// Bytes in PDF syntax (ISO 32000-1, 7.3): the one place where numbers, names and strings are spelled.
///
/// No locale and no formatter take part, and nothing depends on the order of a hash table. What is called for
/// each letter and operator is inlined where it is called, in other rooms too: that is why it is public, as
/// Swift 6.3 does so with nothing that is a package's own.
public struct PDFSyntax: ~Copyable {
  @usableFromInline internal var start: UnsafeMutablePointer<UInt8>
  @usableFromInline internal var capacity: Int
  @usableFromInline package internal(set) var count = 0

  package init(capacity: Int = 64) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  package borrowing func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: start, count: count))
  }

  package mutating func removeAll() { count = 0 }

  @inlinable @inline(__always)
  internal mutating func reserve(_ more: Int) {
    if count + more > capacity { widen(by: more) }
  }

  @usableFromInline @inline(never)
  internal mutating func widen(by more: Int) {
    capacity = max(2 * capacity, count + more)
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    wider.update(from: start, count: count)
    start.deallocate()
    start = wider
  }

  @inlinable @inline(__always)
  internal mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
    guard let from = source.baseAddress else { return }
    reserve(source.count)
    (start + count).update(from: from, count: source.count)
    count += source.count
  }

  /// Syntax that is known when the program is written: inlined, its length is known too, and it is copied in a
  /// move or two.
  @inlinable @inline(__always)
  public mutating func raw(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inlinable @inline(__always)
  public mutating func byte(_ byte: UInt8) {
    if count == capacity { reserve(1) }
    start[count] = byte
    count += 1
  }

  @inlinable
  public mutating func space() { byte(0x20) }

  package mutating func integer(_ value: Int) {
    if value < 0 { byte(UInt8(ascii: "-")) }
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
    if value < 0 { byte(UInt8(ascii: "-")) }
    guard places > 0 else { return digits(fraction) }
    let (whole, rest) = fraction.quotientAndRemainder(dividingBy: Self.power(places))
    if whole > 0 { digits(whole) }
    byte(UInt8(ascii: "."))
    var divisor = Self.power(places - 1)
    while divisor > 0 {
      byte(0x30 + UInt8(rest / divisor % 10))
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
    byte(UInt8(ascii: "/"))
    for letter in text.utf8 {
      if letter > 0x20, letter < 0x7F, !Self.isDelimiter(letter) {
        byte(letter)
      } else {
        byte(UInt8(ascii: "#"))
        hex(letter)
      }
    }
  }

  /// `(text)` where the text is ASCII, else UTF-16 in `<FEFF…>`: both read the same everywhere, as
  /// libharu's `HPDF_SetInfoAttr` and its encoders do not.
  package mutating func text(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      byte(UInt8(ascii: "("))
      for letter in text.utf8 { stringByte(letter) }
      byte(UInt8(ascii: ")"))
    } else {
      raw("<FEFF")
      for unit in text.utf16 { hex(unit) }
      byte(UInt8(ascii: ">"))
    }
  }

  /// A byte between `(` and `)`.
  @inlinable @inline(__always)
  public mutating func stringByte(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
      byte(UInt8(ascii: "\\"))
      byte(letter)
    case 0x0D:
      // A bare carriage return in a string would be read as a line feed.
      raw("\\r")
    default:
      byte(letter)
    }
  }

  /// `n 0 R`
  package mutating func reference(_ object: HaruObject) { reference(object.number) }

  package mutating func reference(_ number: Int) {
    integer(number)
    raw(" 0 R")
  }

  package mutating func hex(_ value: UInt8) {
    byte(Self.hexDigit(value >> 4))
    byte(Self.hexDigit(value & 15))
  }

  package mutating func hex(_ unit: UInt16) {
    hex(UInt8(unit >> 8))
    hex(UInt8(unit & 0xFF))
  }

  /// Bytes that were spelled elsewhere.
  package mutating func append(_ other: [UInt8]) { other.withUnsafeBufferPointer { append($0) } }

  package mutating func append(_ other: ArraySlice<UInt8>) {
    other.withUnsafeBufferPointer { append($0) }
  }

  package mutating func append(_ other: borrowing PDFSyntax) {
    append(UnsafeBufferPointer(start: other.start, count: other.count))
  }

  /// The bytes from a place on.
  package borrowing func bytes(from offset: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start + offset, count: count - offset))
  }

  private mutating func digits(_ value: UInt) {
    if value < 10 { return byte(0x30 + UInt8(value)) }
    var length = 2
    var bound: UInt = 100
    while value >= bound {
      length += 1
      // The largest numbers have twenty digits, and ten to the power of twenty is none of them.
      if length == 20 { break }
      bound *= 10
    }
    reserve(length)
    var rest = value
    for index in stride(from: count + length - 1, through: count, by: -1) {
      start[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

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
