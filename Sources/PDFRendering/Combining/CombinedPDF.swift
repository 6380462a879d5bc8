package import Drawing
internal import Haru

/// One file of many: the pages of files that ``PDFRenderer`` has made, one behind the other, with a
/// bookmark and page labels for each.
///
/// It is written as the files come. What stays in memory is eight bytes an object and a few dozen a
/// document: the file may be larger than the memory. It is tagged as its parts are: the structure tree
/// has a part for each of them.
package struct CombinedPDF {
  package enum Failure: Error { case unreadablePart }

  private let metadata: DocumentMetadata
  private var file = CombinedFile()
  private var shared: [ContentDigest: Int] = [:]
  private var digest = ContentDigest()
  private let catalog: Int
  private let pageTree: Int
  private let structureRoot: Int
  private let documentElement: Int
  private var outline: CombinedOutline
  private var groups: [(number: Int, count: Int)] = []
  /// The page tree's node for the next documents, its kids and how many pages they have.
  private var group: (number: Int, kids: [Int], pages: Int)
  private var pageCount = 0
  private var parts: [Int] = []
  private var structureKey = 0
  private var parentTree: [Leaf] = []
  private var identifierTree: [Leaf] = []
  private var labels: [UInt8] = []
  private var language: [UInt8]?

  /// A node of a name or number tree: its first and last key as they are written.
  private struct Leaf {
    var number: Int
    var first: [UInt8]
    var last: [UInt8]
  }

  /// How many documents a node of the page tree holds.
  private static let groupSize = 64

  package init(_ metadata: DocumentMetadata) {
    self.metadata = metadata
    catalog = file.allocate()
    pageTree = file.allocate()
    structureRoot = file.allocate()
    documentElement = file.allocate()
    outline = CombinedOutline(&file)
    group = (file.allocate(), [], 0)
  }

  /// How many pages there are so far.
  package var pages: Int { pageCount }

  /// - Parameter title: for the bookmark, and in front of the numbers of its pages.
  package mutating func add(_ pdf: [UInt8], title: String) throws(Failure) {
    guard let source = FinishedPDF(pdf), let tree = source.reference("Pages", in: source.catalog),
      let structure = source.reference("StructTreeRoot", in: source.catalog),
      let element = source.reference("K", in: structure),
      let pages = source.references("Kids", in: tree), !pages.isEmpty
    else { throw .unreadablePart }
    digest.add(pdf)
    let prefix = "d\(parts.count + 1_000_000)-"
    var copy = ObjectCopy(source, structureKey: structureKey, identifierPrefix: Array(prefix.utf8))
    let node = file.allocate()
    copy.numbers[tree] = node
    copy.numbers[structure] = structureRoot
    let root = source.reference("Outlines", in: source.catalog)
    let bookmark = outline.begin(&file)
    if let root { copy.numbers[root] = bookmark }

    let kids = pages.map { copy.number(of: $0, in: &file, shared: &shared) }
    addPart(element, &copy)
    addTrees(of: structure, &copy)
    outline.add(
      bookmark, title, page: kids[0],
      kids: root.flatMap { root in
        CombinedOutline.Kids(
          first: source.reference("First", in: root).map { copy.number(of: $0, in: &file, shared: &shared) },
          last: source.reference("Last", in: root).map { copy.number(of: $0, in: &file, shared: &shared) },
          count: source.integer("Count", in: root))
      }, to: &file)
    copy.copyRest(to: &file, shared: &shared)

    var syntax = PDFSyntax(capacity: 64)
    syntax.raw("<</Type/Pages/Parent ")
    syntax.reference(group.number)
    syntax.kids(kids, count: kids.count)
    file.write(node, syntax.bytes)
    addLabel(title, pages: kids.count)
    group.kids.append(node)
    group.pages += kids.count
    pageCount += kids.count
    if group.kids.count == Self.groupSize { closeGroup() }
  }

  /// What has been written since the last call.
  package mutating func take() -> [UInt8] { file.take() }

  /// Writes what stands for the whole. There is a whole only if something was added.
  package mutating func finish() {
    closeGroup()
    var syntax = PDFSyntax(capacity: 4096)
    syntax.raw("<</Type/Pages")
    syntax.kids(groups.map(\.number), count: pageCount)
    file.write(pageTree, syntax.bytes)
    writeStructure()
    outline.finish(&file)
    writeCatalog()
  }

  // MARK: - Pages

  private mutating func closeGroup() {
    guard !group.kids.isEmpty else { return }
    var syntax = PDFSyntax(capacity: 1024)
    syntax.raw("<</Type/Pages/Parent ")
    syntax.reference(pageTree)
    syntax.kids(group.kids, count: group.pages)
    file.write(group.number, syntax.bytes)
    groups.append((group.number, group.pages))
    group = (file.allocate(), [], 0)
  }

  /// `PageLabels`: the title, and a number where there are several pages.
  private mutating func addLabel(_ title: String, pages: Int) {
    var syntax = PDFSyntax(capacity: 96)
    syntax.integer(pageCount)
    syntax.raw("<</P")
    syntax.text(pages > 1 ? title + " " : title)
    if pages > 1 { syntax.raw("/S/D") }
    syntax.raw(">>")
    labels += syntax.bytes
  }

  // MARK: - Structure

  /// The document's own element becomes a part of the whole.
  private mutating func addPart(_ element: Int, _ copy: inout ObjectCopy) {
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
  private mutating func addTrees(of structure: Int, _ copy: inout ObjectCopy) {
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
        keys.append(structureKey + key)
        syntax.space()
        syntax.integer(structureKey + key)
        syntax.space()
        scan.skipSpace()
        copy.copy(scan, to: &syntax, file: &file, shared: &shared)
        scan.skipValue()
      }
      if let first = keys.first, let last = keys.last {
        parentTree.append(
          leaf("Nums", syntax.bytes, first: Array("\(first)".utf8), last: Array("\(last)".utf8)))
      }
    }
    structureKey += count
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
      identifierTree.append(leaf("Names", syntax.bytes, first: first, last: last))
    }
  }

  private mutating func leaf(
    _ key: StaticString, _ entries: [UInt8], first: [UInt8], last: [UInt8]
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
  private mutating func tree(_ leaves: [Leaf]) -> [Int] {
    guard leaves.count > Self.groupSize else { return leaves.map(\.number) }
    var nodes: [Leaf] = []
    for start in stride(from: 0, to: leaves.count, by: Self.groupSize) {
      let group = leaves[start..<min(start + Self.groupSize, leaves.count)]
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
    return tree(nodes)
  }

  private mutating func writeStructure() {
    var syntax = PDFSyntax(capacity: 4096)
    syntax.raw("<</S/Document/P ")
    syntax.reference(structureRoot)
    syntax.raw("/K[")
    for part in parts {
      syntax.space()
      syntax.reference(part)
    }
    syntax.raw("]>>")
    file.write(documentElement, syntax.bytes)
    let parents = tree(parentTree)
    let identifiers = tree(identifierTree)
    syntax.removeAll()
    syntax.raw("<</Type/StructTreeRoot/K ")
    syntax.reference(documentElement)
    syntax.raw("/ParentTree<<")
    syntax.kids(parents)
    syntax.raw(">>/ParentTreeNextKey ")
    syntax.integer(structureKey)
    if !identifiers.isEmpty {
      syntax.raw("/IDTree<<")
      syntax.kids(identifiers)
      syntax.raw(">>")
    }
    syntax.raw(">>")
    file.write(structureRoot, syntax.bytes)
  }

  // MARK: - The whole

  private mutating func writeCatalog() {
    let xmp = file.allocate()
    let packet = XMPPacket(metadata: metadata, producer: DocumentCatalog.producer).bytes
    var syntax = PDFSyntax(capacity: 512)
    syntax.raw("<</Type/Metadata/Subtype/XML/Length ")
    syntax.integer(packet.count)
    syntax.raw(">>")
    file.write(xmp, syntax.bytes, stream: packet[...])
    let profile = file.allocate()
    syntax.removeAll()
    syntax.raw("<</N 3/Length ")
    syntax.integer(SRGBProfile.bytes.count)
    syntax.raw(">>")
    file.write(profile, syntax.bytes, stream: SRGBProfile.bytes[...])
    let information = file.allocate()
    syntax.removeAll()
    syntax.raw("<<")
    syntax.information(metadata, producer: DocumentCatalog.producer)
    syntax.raw(">>")
    file.write(information, syntax.bytes)

    syntax.removeAll()
    syntax.raw("<</Type/Catalog/Pages ")
    syntax.reference(pageTree)
    syntax.raw("/Lang")
    if let language { syntax.append(language) } else { syntax.text(metadata.language) }
    syntax.raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ")
    syntax.reference(structureRoot)
    syntax.raw("/Metadata ")
    syntax.reference(xmp)
    syntax.outputIntent(profile)
    syntax.raw("/Outlines ")
    syntax.reference(outline.root)
    syntax.raw("/PageLabels<</Nums[")
    syntax.append(labels)
    syntax.raw("]>>>>")
    file.write(catalog, syntax.bytes)

    syntax.removeAll()
    syntax.raw("/Root ")
    syntax.reference(catalog)
    syntax.raw("/Info ")
    syntax.reference(information)
    syntax.identifier(digest)
    file.finish(trailer: syntax)
  }
}

extension FinishedPDF {
  /// The numbers of a list of references.
  func references(_ key: StaticString, in object: Int) -> [Int]? {
    guard let start = value(of: key, in: object) else { return nil }
    var scan = PDFScanner(bytes, at: start)
    guard scan.skip("[") else { return nil }
    var numbers: [Int] = []
    while let number = scan.nextReference() { numbers.append(number) }
    return numbers
  }

  /// The bytes of a value.
  func text(at start: Int) -> [UInt8] {
    var scan = PDFScanner(bytes, at: start)
    scan.skipValue()
    return Array(bytes[start..<scan.at])
  }
}

extension PDFSyntax {
  mutating func reference(_ number: Int) {
    integer(number)
    raw(" 0 R")
  }

  fileprivate mutating func kids(_ numbers: [Int]) {
    raw("/Kids[")
    for number in numbers {
      space()
      reference(number)
    }
    raw("]")
  }

  fileprivate mutating func kids(_ numbers: [Int], count: Int) {
    kids(numbers)
    raw("/Count ")
    integer(count)
    raw(">>")
  }

  fileprivate mutating func limits(_ first: [UInt8], _ last: [UInt8]) {
    raw("/Limits[")
    append(first)
    space()
    append(last)
    raw("]")
  }
}
