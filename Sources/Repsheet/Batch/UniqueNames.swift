/// Gives each document of a batch a name of its own, in the order of the input.
///
/// Names that differ in upper and lower case alone are the same to some file systems, and so they are
/// here. Of each name a number is kept, not the name: a million take some tens of megabytes.
struct UniqueNames {
  private var taken: Set<UInt64> = []
  /// The last number given out to twins of a name.
  private var numbers: [UInt64: Int] = [:]

  /// No document gets the name.
  mutating func reserve(_ name: String) { taken.insert(Self.key(name)) }

  /// - Returns: the name, with a number behind it where it was taken.
  mutating func claim(_ name: SafeFileName) -> (name: String, isTwin: Bool) {
    let key = Self.key(name.text)
    if taken.insert(key).inserted { return (name.text, false) }
    var number = numbers[key, default: 1]
    while true {
      number += 1
      let numbered = name.numbered(number)
      guard taken.insert(Self.key(numbered)).inserted else { continue }
      numbers[key] = number
      return (numbered, true)
    }
  }

  /// FNV-1a (Fowler, Noll, Vo 1991), the same in every run. Two names that share one cost a number
  /// that was not needed, and no more.
  private static func key(_ name: String) -> UInt64 {
    name.lowercased().utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
