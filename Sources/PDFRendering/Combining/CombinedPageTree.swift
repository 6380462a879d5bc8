internal import Haru

/// The pages of a combined file, in nodes of some documents each, and the labels of their numbers.
struct CombinedPageTree {
  let root: Int
  private(set) var pageCount = 0
  private var groups: [(number: Int, count: Int)] = []
  /// The node for the next documents, its kids and how many pages they have.
  private var group: (number: Int, kids: [Int], pages: Int)
  /// Of `PageLabels`.
  private(set) var labels: [UInt8] = []

  /// How many kids a node has at most, so that a reader need not go through all of them.
  static let groupSize = 64

  init(_ file: inout CombinedFile) {
    root = file.allocate()
    group = (file.allocate(), [], 0)
  }

  /// - Parameters:
  ///   - node: the number of the document's own page tree.
  ///   - title: stands in front of the numbers of its pages.
  mutating func add(_ node: Int, pages: [Int], title: String, to file: inout CombinedFile) {
    var syntax = PDFSyntax(capacity: 64)
    syntax.raw("<</Type/Pages/Parent ")
    syntax.reference(group.number)
    syntax.kids(pages, count: pages.count)
    file.write(node, syntax.bytes)
    addLabel(title, pages: pages.count)
    group.kids.append(node)
    group.pages += pages.count
    pageCount += pages.count
    if group.kids.count == Self.groupSize { closeGroup(&file) }
  }

  mutating func finish(_ file: inout CombinedFile) {
    closeGroup(&file)
    var syntax = PDFSyntax(capacity: 4096)
    syntax.raw("<</Type/Pages")
    syntax.kids(groups.map(\.number), count: pageCount)
    file.write(root, syntax.bytes)
  }

  private mutating func closeGroup(_ file: inout CombinedFile) {
    guard !group.kids.isEmpty else { return }
    var syntax = PDFSyntax(capacity: 1024)
    syntax.raw("<</Type/Pages/Parent ")
    syntax.reference(root)
    syntax.kids(group.kids, count: group.pages)
    file.write(group.number, syntax.bytes)
    groups.append((group.number, group.pages))
    group = (file.allocate(), [], 0)
  }

  /// The title, and a number where there are several pages.
  private mutating func addLabel(_ title: String, pages: Int) {
    var syntax = PDFSyntax(capacity: 96)
    syntax.integer(pageCount)
    syntax.raw("<</P")
    syntax.text(pages > 1 ? title + " " : title)
    if pages > 1 { syntax.raw("/S/D") }
    syntax.raw(">>")
    labels += syntax.bytes
  }
}

extension PDFSyntax {
  fileprivate mutating func kids(_ numbers: [Int], count: Int) {
    kids(numbers)
    raw("/Count ")
    integer(count)
    raw(">>")
  }
}
