internal import Haru

/// The bookmarks of a combined file: one for each document, closed over those that the document has
/// itself.
struct CombinedOutline {
  struct Kids {
    var first: Int?
    var last: Int?
    var count: Int?
  }

  private struct Entry {
    var number: Int
    var title: String
    var page: Int
    var kids: Kids?
    var previous: Int?
  }

  let root: Int
  private var first: Int?
  /// Not written before it is known which one follows.
  private var waiting: Entry?
  private var count = 0

  init(_ file: inout CombinedFile) { root = file.allocate() }

  /// - Returns: the number of the next bookmark, which the document's own bookmarks lie in.
  mutating func begin(_ file: inout CombinedFile) -> Int { file.allocate() }

  mutating func add(
    _ number: Int, _ title: String, page: Int, kids: Kids?, to file: inout CombinedFile
  ) {
    let previous = waiting?.number
    write(next: number, to: &file)
    first = first ?? number
    count += 1
    waiting = Entry(number: number, title: title, page: page, kids: kids, previous: previous)
  }

  mutating func finish(_ file: inout CombinedFile) {
    let last = waiting?.number
    write(next: nil, to: &file)
    var syntax = PDFSyntax(capacity: 64)
    syntax.raw("<</Type/Outlines")
    if let first, let last {
      syntax.raw("/First ")
      syntax.reference(first)
      syntax.raw("/Last ")
      syntax.reference(last)
      syntax.raw("/Count ")
      syntax.integer(count)
    }
    syntax.raw(">>")
    file.write(root, syntax.bytes)
  }

  private mutating func write(next: Int?, to file: inout CombinedFile) {
    guard let entry = waiting else { return }
    waiting = nil
    var syntax = PDFSyntax(capacity: 160)
    syntax.raw("<</Title")
    syntax.text(entry.title)
    syntax.raw("/Parent ")
    syntax.reference(root)
    if let previous = entry.previous {
      syntax.raw("/Prev ")
      syntax.reference(previous)
    }
    if let next {
      syntax.raw("/Next ")
      syntax.reference(next)
    }
    if let kids = entry.kids, let first = kids.first, let last = kids.last {
      syntax.raw("/First ")
      syntax.reference(first)
      syntax.raw("/Last ")
      syntax.reference(last)
      // Negative: closed.
      syntax.raw("/Count ")
      syntax.integer(-(kids.count ?? 1))
    }
    syntax.raw("/Dest[")
    syntax.reference(entry.page)
    syntax.raw("/XYZ null null null]>>")
    file.write(entry.number, syntax.bytes)
  }
}
