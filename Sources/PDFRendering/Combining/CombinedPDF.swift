package import Drawing
internal import Haru

/// One file of many: the pages of files that ``PDFRenderer`` has made, one behind the other, with a
/// bookmark and page labels for each.
///
/// It is written as the files come. What stays in memory is a few dozen bytes a document and a stream: the file may be
/// larger than the memory. It is tagged as its parts are: the structure tree
/// has a part for each of them.
package struct CombinedPDF {
  package enum Failure: Error {
    case unreadablePart
    /// The whole would be beyond its ``Limits``.
    case tooLarge
    case outOfMemory
  }

  /// What a file may come to, but for what stands above the parts.
  package struct Limits {
    package var bytes: Int
    package var objects: Int

    package init(bytes: Int, objects: Int) {
      self.bytes = bytes
      self.objects = objects
    }

    /// No larger than readers take that go by ten digits (ISO 32000-1, 7.5.4), and below the 8 388 607 objects that
    /// ISO 19005-2, 6.1.13 allows.
    package static let standard = Limits(bytes: 9_000_000_000, objects: 8_300_000)
  }

  private let limits: Limits
  private let metadata: DocumentMetadata
  private var file: CombinedFile
  private var shared: [SharedContent: Int] = [:]
  private var digest = ContentDigest()
  private var pageTree: CombinedPageTree
  private var structure: CombinedStructure
  private var outline: CombinedOutline
  private var documentCount = 0

  /// - Parameter sectionSize: after how many objects the file says where they are.
  package init(_ metadata: DocumentMetadata, limits: Limits = .standard, sectionSize: Int = 100_000) {
    self.metadata = metadata
    self.limits = limits
    file = CombinedFile(sectionSize: sectionSize)
    pageTree = CombinedPageTree(&file)
    structure = CombinedStructure(&file)
    outline = CombinedOutline(&file)
  }

  /// How many pages there are so far.
  package var pages: Int { pageTree.pageCount }

  /// - Parameter title: for the bookmark, and in front of the numbers of its pages.
  package mutating func add(_ pdf: [UInt8], title: String) throws(Failure) {
    guard let source = FinishedPDF(pdf), let tree = source.reference("Pages", in: source.catalog),
      let root = source.reference("StructTreeRoot", in: source.catalog),
      let element = source.reference("K", in: root),
      let pages = source.references("Kids", in: tree), !pages.isEmpty
    else { throw .unreadablePart }
    guard file.length + pdf.count <= limits.bytes, file.objectCount + source.offsets.count <= limits.objects
    else { throw .tooLarge }
    digest.add(pdf)
    documentCount += 1
    let prefix = "d\(documentCount + 1_000_000)-"
    var copy = ObjectCopy(source, structureKey: structure.nextKey, identifierPrefix: Array(prefix.utf8))
    let node = file.allocate()
    copy.numbers[tree] = node
    copy.numbers[root] = structure.root
    let bookmarks = source.reference("Outlines", in: source.catalog)
    let bookmark = outline.begin(&file)
    if let bookmarks { copy.numbers[bookmarks] = bookmark }

    let kids = pages.map { copy.number(of: $0, in: &file, shared: &shared) }
    structure.add(root, element, &copy, to: &file, shared: &shared)
    outline.add(
      bookmark, title, page: kids[0],
      kids: bookmarks.flatMap { root in
        CombinedOutline.Kids(
          first: source.reference("First", in: root).map { copy.number(of: $0, in: &file, shared: &shared) },
          last: source.reference("Last", in: root).map { copy.number(of: $0, in: &file, shared: &shared) },
          count: source.integer("Count", in: root))
      }, to: &file)
    copy.copyRest(to: &file, shared: &shared)

    pageTree.add(node, pages: kids, title: title, to: &file)
    if file.isOutOfMemory { throw .outOfMemory }
  }

  /// How many bytes there are so far, of which some may not be packed yet.
  package var length: Int { file.length }

  /// What has been written since the last call.
  package mutating func take() -> [UInt8] { file.take() }

  /// Writes what stands for the whole. There is a whole only if something was added.
  package mutating func finish() throws(Failure) {
    pageTree.finish(&file)
    structure.finish(&file)
    outline.finish(&file)
    writeCatalog()
    if file.isOutOfMemory { throw .outOfMemory }
  }

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
    syntax.removeAll()
    syntax.raw("<<")
    syntax.information(metadata, producer: DocumentCatalog.producer)
    syntax.raw(">>")
    file.write(file.information, syntax.bytes)

    syntax.removeAll()
    syntax.raw("<</Type/Catalog/Pages ")
    syntax.reference(pageTree.root)
    syntax.raw("/Lang")
    if let language = structure.language { syntax.append(language) } else { syntax.text(metadata.language) }
    syntax.raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ")
    syntax.reference(structure.root)
    syntax.raw("/Metadata ")
    syntax.reference(xmp)
    syntax.outputIntent(profile)
    syntax.raw("/Outlines ")
    syntax.reference(outline.root)
    syntax.raw("/PageLabels<</Nums[")
    syntax.append(pageTree.labels)
    syntax.raw("]>>>>")
    file.write(file.catalog, syntax.bytes)
    file.finish(digest)
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
  mutating func kids(_ numbers: [Int]) {
    raw("/Kids[")
    for number in numbers {
      space()
      reference(number)
    }
    raw("]")
  }
}
