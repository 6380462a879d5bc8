/// Paragraphs that have been set, by all that decides their lines: not by where they were written.
struct ParagraphCache {
  final class Entry {
    fileprivate let paragraph: Paragraph
    let prepared: PreparedParagraph
    private var lines: [(width: Double, lines: [TextLine])] = []
    var naturalWidth: Double?
    var minimumWidth: Double?
    private var balanced: [(width: Double, balanced: Double)] = []

    /// A paragraph that is fitted into a box may be tried at many widths; few are of use again, and so few
    /// are found faster one after the other than by their hashes.
    private static let capacity = 16

    init(_ paragraph: Paragraph, _ prepared: PreparedParagraph) {
      self.paragraph = paragraph
      self.prepared = prepared
    }

    func lines(for width: Double) -> [TextLine]? { lines.first { $0.width == width }?.lines }

    func balancedWidth(within width: Double) -> Double? {
      balanced.first { $0.width == width }?.balanced
    }

    func remember(balancedWidth: Double, within width: Double) {
      if balanced.count >= Self.capacity { balanced.removeAll() }
      balanced.append((width, balancedWidth))
    }

    func remember(_ broken: [TextLine], for width: Double) {
      if lines.count >= Self.capacity { lines.removeAll() }
      lines.append((width, broken))
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
    var digest = QuickDigest()
    digest.add(direction == .leftToRight ? 0 : 1)
    // By places: to walk along the spans would copy each.
    for index in spans.indices {
      digest.add(spans[index].style.size.bitPattern)
      digest.add(UInt64(truncatingIfNeeded: spans[index].style.weight))
      // Bridged strings have no bytes to show; they are only slower to find.
      let known = digest
      digest =
        spans[index].text.utf8.withContiguousStorageIfAvailable { bytes in
          known.adding(endsOf: UnsafeRawBufferPointer(bytes))
        } ?? known
    }
    return Int(truncatingIfNeeded: digest.value)
  }
}

/// A hash in a multiplication for eight bytes, where `Hasher` would be a good part of setting a page.
private struct QuickDigest {
  private(set) var value: UInt64 = 0

  mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }

  /// With how many bytes there are, the first 24 and the last 16: they tell nearly all texts apart.
  func adding(endsOf bytes: UnsafeRawBufferPointer) -> QuickDigest {
    var digest = self
    let count = bytes.count
    digest.add(UInt64(truncatingIfNeeded: count))
    guard count >= 8 else {
      digest.add(bytes.reduce(0) { $0 << 8 | UInt64($1) })
      return digest
    }
    for offset in stride(from: 0, through: min(16, count - 8), by: 8) {
      digest.add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    for offset in stride(from: max(0, count - 16), through: count - 8, by: 8) {
      digest.add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    return digest
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
