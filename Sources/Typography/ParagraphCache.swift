/// Paragraphs that have been set, by all that decides their lines: not by where they were written.
struct ParagraphCache {
  final class Entry {
    let prepared: PreparedParagraph
    private var lines: [Double: [TextLine]] = [:]
    var naturalWidth: Double?
    var minimumWidth: Double?

    /// A paragraph that is fitted into a box may be tried at many widths; few are of use again.
    private static let capacity = 16

    init(_ prepared: PreparedParagraph) { self.prepared = prepared }

    func lines(for width: Double) -> [TextLine]? { lines[width] }

    func remember(_ broken: [TextLine], for width: Double) {
      if lines.count >= Self.capacity { lines.removeAll() }
      lines[width] = broken
    }
  }

  private var entries: [Key: Entry] = [:]
  /// Of all paragraphs in the cache, in UTF-8.
  private var letters = 0
  /// Beyond so many letters all are forgotten. Text set for one width takes some hundred bytes a
  /// letter, so memory stays bounded, and a thousand clients' cards still share their exercises.
  private static let capacity = 1_000_000

  subscript(paragraph: Paragraph) -> Entry? { entries[Key(paragraph: paragraph)] }

  mutating func insert(_ entry: Entry, for paragraph: Paragraph) {
    // Even an empty paragraph takes room.
    letters += entry.prepared.text.utf8.count + 64
    if letters > Self.capacity {
      entries.removeAll(keepingCapacity: true)
      letters = entry.prepared.text.utf8.count + 64
    }
    entries[Key(paragraph: paragraph)] = entry
  }

  /// Compares byte for byte: for `String` é in one piece and in two is the same, for a PDF it isn't.
  private struct Key: Hashable {
    var paragraph: Paragraph

    static func == (a: Self, b: Self) -> Bool {
      let (a, b) = (a.paragraph, b.paragraph)
      return a.direction == b.direction && a.isHyphenated == b.isHyphenated
        && a.spans.count == b.spans.count && a.language == b.language
        && zip(a.spans, b.spans).allSatisfy { a, b in
          a.style == b.style && a.text.utf8.elementsEqual(b.text.utf8)
        }
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(paragraph.direction)
      for span in paragraph.spans {
        hasher.combine(span.style.size)
        hasher.combine(span.style.weight)
        // Bridged strings have no bytes to show; they are only slower to find.
        if span.text.utf8.withContiguousStorageIfAvailable({
          hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }) == nil {
          hasher.combine(span.text.utf8.count)
        }
      }
    }
  }
}
