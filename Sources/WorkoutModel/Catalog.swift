/// Entries that are found by id and keep the order in which they were written.
public struct Catalog<Entry: Identifiable & Sendable & Hashable>: Sendable, Hashable
where Entry.ID == String {
  private var entries: [Entry] = []
  private var indices: [String: Int] = [:]

  public init() {}

  public init(_ entries: some Sequence<Entry>) {
    for entry in entries { insert(entry) }
  }

  public subscript(id id: String) -> Entry? {
    get { indices[id].map { entries[$0] } }
    set {
      if let newValue { insert(newValue) }
    }
  }

  /// Adds an entry at the end, or puts it in the place of the one with the same id.
  public mutating func insert(_ entry: Entry) {
    if let index = indices[entry.id] {
      entries[index] = entry
    } else {
      indices[entry.id] = entries.count
      entries.append(entry)
    }
  }

  public var ids: [String] { entries.map(\.id) }

  public func contains(id: String) -> Bool { indices[id] != nil }
}

extension Catalog: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }
  public subscript(position: Int) -> Entry { entries[position] }
}
