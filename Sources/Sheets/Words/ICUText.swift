internal import CICU

/// Texts that functions of `CICU` write.
enum ICUText {
  /// UTF-16 units; nil where the function reports an error or writes nothing.
  static func units(
    capacity: Int, _ write: (UnsafeMutablePointer<UInt16>, Int32) -> Int32
  ) -> String? {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { units in
      guard let start = units.baseAddress else { return nil }
      let length = write(start, Int32(units.count))
      return length > 0 ? text(of: UnsafeBufferPointer(start: start, count: Int(length))) : nil
    }
  }

  /// By ICU: the library that comes with Swift looks up its own types by name for it.
  private static func text(of units: UnsafeBufferPointer<UInt16>) -> String {
    String(unsafeUninitializedCapacity: 3 * units.count) { utf8 in
      Int(max(0, icu_utf8(utf8.baseAddress, Int32(utf8.count), units.baseAddress, Int32(units.count))))
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
