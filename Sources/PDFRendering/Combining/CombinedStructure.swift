internal import Haru

/// The structure tree of a combined file: a part for each document.
struct CombinedStructure {
  let root: Int
  /// Of the first document, as it is written.
  private(set) var language: [UInt8]?
  /// The first of the next document's keys in the parent tree.
  private(set) var nextKey = 0
  private let documentElement: Int
  private var parts: [Int] = []
  private var parentTree: [Leaf] = []
  private var identifierTree: [Leaf] = []

  /// A node of a name or number tree: its first and last key as they are written.
  private struct Leaf {
    var number: Int
    var first: [UInt8]
    var last: [UInt8]
  }

  init(_ file: inout CombinedFile) {
    root = file.allocate()
    documentElement = file.allocate()
  }

  /// - Parameters:
  ///   - structure: the number of the document's `StructTreeRoot`.
  ///   - element: of the element that holds all others.
  mutating func add(
    _ structure: Int, _ element: Int, _ copy: inout ObjectCopy, to file: inout CombinedFile,
    shared: inout [SharedContent: Int]
  ) {
    addPart(element, &copy, to: &file, shared: &shared)
    addTrees(of: structure, &copy, to: &file, shared: &shared)
  }

  /// Writes what stands above the parts.
  func finish(_ file: inout CombinedFile) {
    var syntax = PDFSyntax(capacity: 4096)
    syntax.raw("<</S/Document/P ")
    syntax.reference(root)
    syntax.raw("/K[")
    for part in parts {
      syntax.space()
      syntax.reference(part)
    }
    syntax.raw("]>>")
    file.write(documentElement, syntax.bytes)
    let parents = tree(parentTree, &file)
    let identifiers = tree(identifierTree, &file)
    syntax.removeAll()
    syntax.raw("<</Type/StructTreeRoot/K ")
    syntax.reference(documentElement)
    syntax.raw("/ParentTree<<")
    syntax.kids(parents)
    syntax.raw(">>/ParentTreeNextKey ")
    syntax.integer(nextKey)
    if !identifiers.isEmpty {
      syntax.raw("/IDTree<<")
      syntax.kids(identifiers)
      syntax.raw(">>")
    }
    syntax.raw(">>")
    file.write(root, syntax.bytes)
  }

  /// The document's own element becomes a part of the whole.
  private mutating func addPart(
    _ element: Int, _ copy: inout ObjectCopy, to file: inout CombinedFile,
    shared: inout [SharedContent: Int]
  ) {
    let number = file.allocate()
    copy.numbers[element] = number
    parts.append(number)
    let source = copy.source
    let spoken = source.value(of: "Lang", in: source.catalog).map { source.text(at: $0) }
    if language == nil { language = spoken }
    var syntax = PDFSyntax(capacity: 1024)
    syntax.raw("<</S/Part/P ")
    syntax.reference(documentElement)
    if let spoken, spoken != language {
      syntax.raw("/Lang")
      syntax.append(spoken)
    }
    if let kids = source.value(of: "K", in: element) {
      syntax.raw("/K ")
      copy.copy(PDFScanner(source.bytes, at: kids), to: &syntax, file: &file, shared: &shared)
    }
    syntax.raw(">>")
    file.write(number, syntax.bytes)
  }

  /// The entries of `ParentTree` and `IDTree`, as leaves of larger trees.
  private mutating func addTrees(
    of structure: Int, _ copy: inout ObjectCopy, to file: inout CombinedFile,
    shared: inout [SharedContent: Int]
  ) {
    let source = copy.source
    let count = source.integer("ParentTreeNextKey", in: structure) ?? 0
    if let tree = source.value(of: "ParentTree", in: structure),
      let list = PDFScanner(source.bytes, at: tree).value(of: "Nums"), count > 0
    {
      var syntax = PDFSyntax(capacity: 4096)
      var scan = PDFScanner(source.bytes, at: list)
      var keys: [Int] = []
      _ = scan.skip("[")
      while let key = scan.nextInteger() {
        keys.append(nextKey + key)
        syntax.space()
        syntax.integer(nextKey + key)
        syntax.space()
        scan.skipSpace()
        copy.copy(scan, to: &syntax, file: &file, shared: &shared)
        scan.skipValue()
      }
      if let first = keys.first, let last = keys.last {
        parentTree.append(
          leaf(
            "Nums", syntax.bytes, first: Array("\(first)".utf8), last: Array("\(last)".utf8), &file))
      }
    }
    nextKey += count
    guard let tree = source.value(of: "IDTree", in: structure),
      let list = PDFScanner(source.bytes, at: tree).value(of: "Names")
    else { return }
    var syntax = PDFSyntax(capacity: 256)
    var scan = PDFScanner(source.bytes, at: list)
    var names: [[UInt8]] = []
    _ = scan.skip("[")
    while scan.skip("(") {
      let start = scan.at
      scan.at -= 1
      scan.skipString()
      let name = Array("(".utf8) + copy.identifierPrefix + source.bytes[start..<scan.at]
      names.append(name)
      syntax.append(name)
      scan.skipSpace()
      copy.copy(scan, to: &syntax, file: &file, shared: &shared)
      scan.skipValue()
    }
    if let first = names.first, let last = names.last {
      identifierTree.append(leaf("Names", syntax.bytes, first: first, last: last, &file))
    }
  }

  private func leaf(
    _ key: StaticString, _ entries: [UInt8], first: [UInt8], last: [UInt8], _ file: inout CombinedFile
  ) -> Leaf {
    let leaf = Leaf(number: file.allocate(), first: first, last: last)
    var syntax = PDFSyntax(capacity: entries.count + 64)
    syntax.raw("<<")
    syntax.limits(first, last)
    syntax.raw("/")
    syntax.raw(key)
    syntax.raw("[")
    syntax.append(entries)
    syntax.raw("]>>")
    file.write(leaf.number, syntax.bytes)
    return leaf
  }

  /// Leaves under nodes, so that a reader need not go through all of them.
  private func tree(_ leaves: [Leaf], _ file: inout CombinedFile) -> [Int] {
    guard leaves.count > CombinedPageTree.groupSize else { return leaves.map(\.number) }
    var nodes: [Leaf] = []
    for start in stride(from: 0, to: leaves.count, by: CombinedPageTree.groupSize) {
      let group = leaves[start..<min(start + CombinedPageTree.groupSize, leaves.count)]
      guard let first = group.first, let last = group.last else { continue }
      let node = Leaf(number: file.allocate(), first: first.first, last: last.last)
      var syntax = PDFSyntax(capacity: 1024)
      syntax.raw("<<")
      syntax.limits(node.first, node.last)
      syntax.kids(group.map(\.number))
      syntax.raw(">>")
      file.write(node.number, syntax.bytes)
      nodes.append(node)
    }
    return tree(nodes, &file)
  }
}

extension PDFSyntax {
  fileprivate mutating func limits(_ first: [UInt8], _ last: [UInt8]) {
    raw("/Limits[")
    append(first)
    space()
    append(last)
    raw("]")
  }
}
