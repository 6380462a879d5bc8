/// Which way up a camera was held.
enum ExifOrientation {
  /// Looks through the first directory of an Exif part (Exif 2.32, 4.6.2); nil where nothing is said
  /// or what is said makes no sense.
  static func turn(in part: ArraySlice<UInt8>) -> Turn? {
    let name = Array("Exif\0\0".utf8)
    guard part.starts(with: name) else { return nil }
    return turn(inTIFF: Array(part.dropFirst(name.count)))
  }

  private static let orientation = 0x0112
  private static let short = 3

  static func turn(inTIFF bytes: [UInt8]) -> Turn? {
    guard bytes.count >= 8 else { return nil }
    let isLittle = bytes.starts(with: "II".utf8)
    guard isLittle || bytes.starts(with: "MM".utf8) else { return nil }
    func number(_ at: Int, bytes count: Int) -> Int? {
      guard at >= 0, at + count <= bytes.count else { return nil }
      let digits = bytes[at..<at + count]
      return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, bytes: 4), let count = number(directory, bytes: 2) else {
      return nil
    }
    for index in 0..<count {
      let entry = directory + 2 + 12 * index
      guard let tag = number(entry, bytes: 2) else { return nil }
      guard tag == orientation else { continue }
      guard number(entry + 2, bytes: 2) == short else { return nil }
      return number(entry + 8, bytes: 2).flatMap(Turn.init)
    }
    return nil
  }
}
