import JSONSource

/// Reads the lists of blocks in a layout file, and knows what the blocks stand in.
package struct BlockReader {
  var scope: BlockScope
  /// The layout's `options`, laid over each block by its name.
  var options: JSONNode?
  /// Of all that the layout's lists and its options put inside of each other.
  var count = BlockCount()

  func blocks(_ list: ValueReader?) -> [ArrangedBlock] {
    list?.list(entry: "a block") { BlockCatalog.decode($0, self) } ?? []
  }

  /// For what stands inside of a block.
  var inside: BlockReader {
    var reader = self
    reader.scope.depth = .inside
    return reader
  }

  /// For what is printed once for each part.
  func repeating(_ part: RepeatedPart) -> BlockReader {
    var reader = inside
    reader.scope.repeats.insert(part)
    return reader
  }
}

/// How many blocks a layout has. Options that put blocks into each other make a billion of a kilobyte.
final class BlockCount {
  /// Pages have some dozens.
  static let most = 10_000
  private var count = 0

  /// Whether the next one is the first that is too many, or a further one; nil where it is not.
  func next() -> Excess? {
    count += 1
    return count <= Self.most ? nil : count == Self.most + 1 ? .first : .further
  }

  enum Excess { case first, further }
}

/// What a block stands in.
package struct BlockScope: Hashable, Sendable {
  enum Place: Hashable, Sendable {
    case content
    /// A header or a footer: once on each page.
    case furniture
  }

  enum Depth: Hashable, Sendable {
    /// In one of the layout's own lists.
    case list
    case inside
  }

  var place: Place
  var depth = Depth.list
  /// What the regions around it are repeated for.
  var repeats: Set<RepeatedPart> = []
}

/// Where a block may stand.
package enum BlockPlace: Hashable, Sendable {
  case anywhere
  /// Where there is one exercise: in `each` of `exercises`.
  case exercise
  /// Where there is one block of the workout, or one exercise and with it its block.
  case workoutBlock
  /// In the layout's list of `blocks`, where pages can end.
  case pages

  /// Why it may not stand there, and where it may; nil where it may.
  func refusal(in scope: BlockScope) -> (reason: String, hint: String)? {
    switch self {
    case .anywhere: nil
    case .exercise:
      scope.repeats.contains(.exercises)
        ? nil
        : (
          "prints a part of one exercise and stands where there is none",
          "put it in { \"block\": \"each\", \"of\": \"exercises\", \"blocks\": [ … ] }"
        )
    case .workoutBlock:
      scope.repeats.isDisjoint(with: [.blocks, .exercises])
        ? (
          "prints the heading of one of the workout's blocks and stands where there is none",
          "put it in { \"block\": \"each\", \"of\": \"blocks\", \"blocks\": [ … ] }"
        ) : nil
    case .pages:
      scope == BlockScope(place: .content)
        ? nil
        : (
          "ends a page and stands inside of something that does not",
          "put it in the layout's list of blocks, or give each \"new-page\": true"
        )
    }
  }
}
