public import Diagnostics

/// Where a value was written, for messages about it that come later. Two values that say the same
/// are equal wherever they stand, so an origin never tells two values apart.
public struct Origin: Sendable, Hashable {
  /// Nil for a value that was not read from a file.
  public var location: SourceLocation?

  public init(_ location: SourceLocation? = nil) {
    self.location = location
  }

  public static func == (a: Self, b: Self) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}
