/// A part of a batch: every n-th document, so that n processes share one input without talking.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  public let number: Int
  public let count: Int

  public static let whole = Shard(number: 1, count: 1)

  /// Reads `2/8`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1],
      (1...1_000_000).contains(count), (1...count).contains(number)
    else { return nil }
    self.init(number: number, count: count)
  }

  private init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  public var description: String { "\(number)/\(count)" }

  /// - Parameter ordinal: of a document in the input, from 0.
  func holds(_ ordinal: Int) -> Bool { ordinal % count == number - 1 }

  /// What sets the files of one shard apart from those of others; empty where there is but one.
  var suffix: String { count == 1 ? "" : "-\(number)-of-\(count)" }
}
