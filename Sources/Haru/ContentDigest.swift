/// 128 bits that tell one content from another: the trailer's `/ID` without a clock or a random number.
///
/// Two lanes of multiply-and-rotate over eight bytes at a time; no protection against forgery, which
/// an `/ID` does not offer either.
package struct ContentDigest: Hashable, Sendable {
  private var first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  package init() {}

  package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    let words = bytes.count / 8
    for index in 0..<words {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)))
    }
    var rest: UInt64 = 0
    for index in (words * 8)..<bytes.count { rest = rest << 8 | UInt64(bytes[index]) }
    add(rest)
  }

  /// Sixteen bytes.
  package var bytes: [UInt8] {
    let lanes = [Self.mixed(first ^ second), Self.mixed(second &+ first)]
    return lanes.flatMap { lane in (0..<8).map { UInt8(truncatingIfNeeded: lane >> (56 - 8 * $0)) } }
  }

  private mutating func add(_ word: UInt64) {
    first = Self.turned((first ^ word) &* 0x9FB2_1C65_1E98_DF25, by: 29)
    second = Self.turned((second &+ word) &* 0xD6E8_FEB8_6659_FD93, by: 37)
  }

  private static func turned(_ word: UInt64, by count: UInt64) -> UInt64 {
    word &<< count | word &>> (64 - count)
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    var word = word
    word = (word ^ word >> 32) &* 0xD6E8_FEB8_6659_FD93
    word = (word ^ word >> 32) &* 0xD6E8_FEB8_6659_FD93
    return word ^ word >> 32
  }
}
