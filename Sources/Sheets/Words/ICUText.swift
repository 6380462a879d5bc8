/// Texts that functions of `CICU` write.
enum ICUText {
  /// UTF-16 units; nil where the function reports an error or writes nothing.
  static func units(
    capacity: Int, _ write: (UnsafeMutablePointer<UInt16>, Int32) -> Int32
  ) -> String? {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { units in
      guard let start = units.baseAddress else { return nil }
      let length = write(start, Int32(units.count))
      return length > 0 ? String(decoding: units.prefix(Int(length)), as: UTF16.self) : nil
    }
  }

  /// A name in ASCII, closed by a zero.
  static func name(
    capacity: Int = 160, _ write: (UnsafeMutablePointer<CChar>, Int32) -> Bool
  ) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { letters in
      guard let start = letters.baseAddress, write(start, Int32(letters.count)) else { return nil }
      return String(cString: start)
    }
  }
}
