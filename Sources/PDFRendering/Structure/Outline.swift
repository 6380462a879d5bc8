internal import Drawing
internal import Haru

/// `Outlines`: the headings of the first two levels, for the reader's side bar.
final class Outline {
  private struct Entry {
    let heading: StructureTree.ElementID
    let isTop: Bool
    var title = ""
    var page = 0
    /// Of the heading's first line, in PDF's coordinates.
    var top = 0.0
    var baseline: Double?
  }

  private var entries: [Entry] = []
  private var places: [StructureTree.ElementID: Int] = [:]

  /// A heading's first or further piece.
  func begin(_ heading: StructureTree.ElementID, level: Int) {
    guard level <= 2, places[heading] == nil else { return }
    places[heading] = entries.count
    entries.append(Entry(heading: heading, isTop: level <= 1))
  }

  /// Text of a heading; a new line gets a space before it where the break has swallowed one.
  func add(
    _ text: String, to heading: StructureTree.ElementID, page: Int, baseline: Double, top: Double
  ) {
    guard let place = places[heading] else { return }
    if entries[place].baseline == nil {
      entries[place].page = page
      entries[place].top = top
    } else if entries[place].baseline != baseline, entries[place].title.last?.isWhitespace == false {
      entries[place].title += " "
    }
    entries[place].baseline = baseline
    // An inserted hyphen would stand between the letters of a word.
    entries[place].title += String(text.unicodeScalars.filter { $0 != "\u{AD}" })
  }

  /// - Returns: the outline's root; nil where there is no heading.
  func write(pages: [HaruObject], to file: HaruDocument) throws(HaruError) -> HaruObject? {
    let shown = entries.filter { entry in entry.title.contains { !$0.isWhitespace } }
    guard !shown.isEmpty else { return nil }
    let root = try file.addObject()
    var objects: [HaruObject] = []
    for _ in shown { objects.append(try file.addObject()) }
    let parents = Self.parents(shown)
    let kids = Dictionary(grouping: shown.indices) { parents[$0] }
    // Among the kids of its parent.
    var turns = [Int?: Int]()

    var syntax = PDFSyntax(capacity: 256)
    for (index, entry) in shown.enumerated() {
      let siblings = kids[parents[index]] ?? []
      let turn = turns[parents[index], default: 0]
      turns[parents[index]] = turn + 1
      let own = (kids[index] ?? []).map { objects[$0] }
      syntax.removeAll()
      syntax.raw("/Title")
      syntax.text(entry.title)
      syntax.raw("/Parent ")
      syntax.reference(parents[index].map { objects[$0] } ?? root)
      if turn > 0 {
        syntax.raw("/Prev ")
        syntax.reference(objects[siblings[turn - 1]])
      }
      if turn + 1 < siblings.count {
        syntax.raw("/Next ")
        syntax.reference(objects[siblings[turn + 1]])
      }
      syntax.outlineKids(own, visible: own.count)
      syntax.raw("/Dest[")
      syntax.reference(pages[entry.page])
      syntax.raw("/XYZ null ")
      syntax.real(entry.top)
      syntax.raw(" null]")
      try file.fill(objects[index], entries: syntax)
    }
    syntax.removeAll()
    syntax.raw("/Type/Outlines")
    let tops = (kids[nil] ?? []).map { objects[$0] }
    syntax.outlineKids(tops, visible: shown.count)
    try file.fill(root, entries: syntax)
    return root
  }

  /// For each entry the top-level heading that it lies under.
  private static func parents(_ entries: [Entry]) -> [Int?] {
    var top: Int?
    return entries.enumerated().map { index, entry in
      if entry.isTop { top = index }
      return entry.isTop ? nil : top
    }
  }
}

extension PDFSyntax {
  /// `Count` is of all that can be seen below; a negative one would close the entry.
  fileprivate mutating func outlineKids(_ kids: [HaruObject], visible: Int) {
    guard let first = kids.first, let last = kids.last else { return }
    raw("/First ")
    reference(first)
    raw("/Last ")
    reference(last)
    raw("/Count ")
    integer(visible)
  }
}
