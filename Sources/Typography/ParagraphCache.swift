/// Paragraphs that have been set, by all that decides their lines: not by where they were written.
struct ParagraphCache {
  final class Entry {
    let prepared: PreparedParagraph
    private var lines: [Double: [TextLine]] = [:]
    var naturalWidth: Double?
    var minimumWidth: Double?
    private var balanced: [Double: Double] = [:]

    /// A paragraph that is fitted into a box may be tried at many widths; few are of use again.
    private static let capacity = 16

    init(_ prepared: PreparedParagraph) { self.prepared = prepared }

    func lines(for width: Double) -> [TextLine]? { lines[width] }

    func balancedWidth(within width: Double) -> Double? { balanced[width] }

    func remember(balancedWidth: Double, within width: Double) {
      if balanced.count >= Self.capacity { balanced.removeAll() }
      balanced[width] = balancedWidth
    }

    func remember(_ broken: [TextLine], for width: Double) {
      if lines.count >= Self.capacity { lines.removeAll() }
      lines[width] = broken
    }
  }

  /// Those that were used lately, and those that were before that.
  private var recent: [Key: Entry] = [:]
  private var earlier: [Key: Entry] = [:]
  /// Of the recent paragraphs, in UTF-8.
  private var letters = 0
  /// Beyond so many letters the recent paragraphs become the earlier ones, and the earlier ones that were
  /// not used again are forgotten. Text set for one width takes some hundred bytes a letter, so memory
  /// stays bounded, and a thousand clients' cards still share their exercises.
  private static let capacity = 150_000

  subscript(paragraph: Paragraph) -> Entry? {
    mutating get {
      let key = Key(paragraph: paragraph)
      if let known = recent[key] { return known }
      guard let known = earlier[key] else { return nil }
      insert(known, for: key)
      return known
    }
  }

  mutating func insert(_ entry: Entry, for paragraph: Paragraph) {
    insert(entry, for: Key(paragraph: paragraph))
  }

  private mutating func insert(_ entry: Entry, for key: Key) {
    // Even an empty paragraph takes room.
    letters += entry.prepared.text.utf8.count + 64
    if letters > Self.capacity {
      earlier = recent
      recent = [:]
      letters = entry.prepared.text.utf8.count + 64
    }
    recent[key] = entry
  }

  /// Compares byte for byte: for `String` é in one piece and in two is the same, for a PDF it isn't.
  private struct Key: Hashable {
    let paragraph: Paragraph
    /// A dictionary compares what it looks for with all that stands on the way: most is told apart by this.
    private let digest: Int

    init(paragraph: Paragraph) {
      self.paragraph = paragraph
      digest = Self.digest(of: paragraph)
    }

    static func == (a: Self, b: Self) -> Bool {
      guard a.digest == b.digest else { return false }
      let (a, b) = (a.paragraph, b.paragraph)
      guard a.direction == b.direction, a.isHyphenated == b.isHyphenated,
        a.spans.count == b.spans.count, a.language == b.language
      else { return false }
      // By places: walking along both would copy each span.
      for index in a.spans.indices
      where a.spans[index].style != b.spans[index].style
        || !a.spans[index].text.hasSameBytes(as: b.spans[index].text)
      {
        return false
      }
      return true
    }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    private static func digest(of paragraph: Paragraph) -> Int {
      var hasher = Hasher()
      hasher.combine(paragraph.direction == .leftToRight)
      for span in paragraph.spans {
        hasher.combine(span.style.size)
        hasher.combine(span.style.weight)
        hasher.combine(span.text.utf8.count)
        // The ends tell nearly all texts apart, and hashing a page of them is a good part of setting it.
        // Bridged strings have no bytes to show; they are only slower to find.
        _ = span.text.utf8.withContiguousStorageIfAvailable { bytes in
          hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes).prefix(24)))
          hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes).suffix(16)))
        }
      }
      return hasher.finalize()
    }
  }
}

extension String {
  /// Whether the two are spelled alike, byte for byte.
  fileprivate func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let isSame = utf8.withContiguousStorageIfAvailable { a in
      other.utf8.withContiguousStorageIfAvailable { b in
        UnsafeRawBufferPointer(a).hasSameBytes(as: UnsafeRawBufferPointer(b))
      }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}

extension UnsafeRawBufferPointer {
  /// Eight bytes at a time; both are equally long.
  fileprivate func hasSameBytes(as other: UnsafeRawBufferPointer) -> Bool {
    if baseAddress == other.baseAddress { return true }
    let words = count & ~7
    for offset in stride(from: 0, to: words, by: 8)
    where loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    {
      return false
    }
    for offset in words..<count where self[offset] != other[offset] { return false }
    return true
  }
}
