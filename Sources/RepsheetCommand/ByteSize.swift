import ArgumentParser

/// The size of a file, as a person writes it.
enum ByteSize {
  /// Reads a number of bytes, or one with a unit.
  static func read(_ text: String) throws -> Int {
    let units = [("KB", 1 << 10), ("MB", 1 << 20), ("GB", 1 << 30), ("B", 1), ("", 1)]
    for (unit, factor) in units where text.uppercased().hasSuffix(unit) {
      let (size, isTooMuch) = (Int(text.dropLast(unit.count)) ?? 0).multipliedReportingOverflow(by: factor)
      if size > 0, !isTooMuch { return size }
    }
    throw ValidationError("\"\(text)\" is no size. Write 500KB, 32MB or a number of bytes.")
  }
}
