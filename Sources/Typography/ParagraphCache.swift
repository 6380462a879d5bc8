/// Paragraphs that have been set, by all that decides their lines: not by where they were written.
struct ParagraphCache {
  final class Entry {
    fileprivate let paragraph: Paragraph
    let prepared: PreparedParagraph
    private var lines: [Double: [TextLine]] = [:]
    var naturalWidth: Double?
    var minimumWidth: Double?
    private var balanced: [Double: Double] = [:]

    /// A paragraph that is fitted into a box may be tried at many widths; few are of use again.
    private static let capacity = 16

    init(_ paragraph: Paragraph, _ prepared: PreparedParagraph) {
      self.paragraph = paragraph
      self.prepared = prepared
    }

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

  /// Those that were used lately, and those that were before that, by their digests: a dictionary of
  /// paragraphs would copy each that it compares.
  private var recent: [Int: [Entry]] = [:]
  private var earlier: [Int: [Entry]] = [:]
  /// Of the recent paragraphs, in UTF-8.
  private var letters = 0
  /// Beyond so many letters the recent paragraphs become the earlier ones, and the earlier ones that were
  /// not used again are forgotten. Text set for one width takes some hundred bytes a letter, so memory
  /// stays bounded, and a thousand clients' cards still share their exercises.
  private static let capacity = 150_000

  subscript(paragraph: Paragraph) -> Entry? {
    mutating get {
      let digest = paragraph.digest
      if let known = recent[digest]?.first(where: { $0.paragraph.isSet(as: paragraph) }) { return known }
      guard let known = earlier[digest]?.first(where: { $0.paragraph.isSet(as: paragraph) }) else {
        return nil
      }
      insert(known, digest)
      return known
    }
  }

  mutating func insert(_ entry: Entry) { insert(entry, entry.paragraph.digest) }

  private mutating func insert(_ entry: Entry, _ digest: Int) {
    // Even an empty paragraph takes room.
    letters += entry.prepared.text.utf8.count + 64
    if letters > Self.capacity {
      earlier = recent
      recent = [:]
      letters = entry.prepared.text.utf8.count + 64
    }
    recent[digest, default: []].append(entry)
  }
}

extension Paragraph {
  /// Whether the same lines come of both. Compares byte for byte: for `String` é in one piece and in two is
  /// the same, for a PDF it isn't.
  fileprivate func isSet(as other: Paragraph) -> Bool {
    guard direction == other.direction, isHyphenated == other.isHyphenated,
      spans.count == other.spans.count, language == other.language
    else { return false }
    // By places: walking along both would copy each span.
    for index in spans.indices
    where spans[index].style != other.spans[index].style
      || !spans[index].text.hasSameBytes(as: other.spans[index].text)
    {
      return false
    }
    return true
  }

  /// The same for paragraphs of which the same lines come, and hardly ever for others.
  fileprivate var digest: Int {
    var hasher = Hasher()
    hasher.combine(direction == .leftToRight)
    for span in spans {
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
