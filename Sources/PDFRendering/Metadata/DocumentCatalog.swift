internal import Drawing
internal import Haru

/// Everything that is said about the document as a whole: catalogue, information dictionary, XMP,
/// output intent, page labels and the trailer's `ID`.
struct DocumentCatalog {
  static let producer = "Repsheet with libharu"

  private let document: PagedDocument
  private let parts: DocumentParts

  init(_ document: PagedDocument, parts: DocumentParts) {
    self.document = document
    self.parts = parts
  }

  func write() throws(HaruError) {
    let file = parts.file
    let outline =
      document.pages.count > 1
      ? try parts.outline.write(pages: parts.structure.pages, to: file) : nil
    let metadata = try addMetadata()
    let profile = try addProfile()
    let structure = try StructureWriter.write(parts.structure, to: file, parts.deflater)

    var entries = PDFSyntax(capacity: 512)
    entries.raw("/Lang")
    entries.text(document.metadata.language)
    entries.raw("/MarkInfo<</Marked true>>")
    writePreferences(to: &entries)
    entries.raw("/StructTreeRoot ")
    entries.reference(structure)
    entries.raw("/Metadata ")
    entries.reference(metadata)
    entries.outputIntent(profile.number)
    if let outline {
      entries.raw("/Outlines ")
      entries.reference(outline)
    }
    writePageLabels(to: &entries)
    try file.fill(file.catalog, entries: entries)
    try writeInformation()
    try writeIdentifier()
  }

  /// `ViewerPreferences`: the title in the window's bar, which way its pages follow, and how to print what is
  /// measured.
  private func writePreferences(to entries: inout PDFSyntax) {
    let printing = document.metadata.printing
    entries.raw("/ViewerPreferences<</DisplayDocTitle true")
    if document.metadata.isRightToLeft { entries.raw("/Direction/R2L") }
    if printing.scaling == .none { entries.raw("/PrintScaling/None") }
    switch printing.flip {
    case .long: entries.raw("/Duplex/DuplexFlipLongEdge")
    case .short: entries.raw("/Duplex/DuplexFlipShortEdge")
    case nil: break
    }
    entries.raw(">>")
  }

  /// `Metadata`, not compressed, so that any program finds it in the file.
  private func addMetadata() throws(HaruError) -> HaruObject {
    let object = try parts.file.addObject()
    var entries = PDFSyntax()
    entries.raw("/Type/Metadata/Subtype/XML")
    let packet = XMPPacket(metadata: document.metadata, producer: Self.producer)
    try parts.file.fill(object, entries: entries, data: packet.bytes)
    return object
  }

  private func addProfile() throws(HaruError) -> HaruObject {
    let object = try parts.file.addObject()
    var entries = PDFSyntax()
    entries.raw("/N 3")
    try parts.file.fill(object, entries: entries, data: SRGBProfile.bytes)
    return object
  }

  /// The information dictionary, equal to the XMP.
  private func writeInformation() throws(HaruError) {
    var entries = PDFSyntax(capacity: 512)
    entries.information(document.metadata, producer: Self.producer)
    try parts.file.fill(parts.file.info, entries: entries)
  }

  /// `ID`: from the content, so that the same content has the same.
  private func writeIdentifier() throws(HaruError) {
    var entries = PDFSyntax(capacity: 96)
    entries.identifier(parts.file.digest)
    try parts.file.fill(parts.file.trailer, entries: entries)
  }

  /// `PageLabels`, where at least one page has one. Pages without count on as they would without.
  private func writePageLabels(to entries: inout PDFSyntax) {
    let labels = document.pages.map(\.label)
    guard labels.contains(where: { $0 != nil }) else { return }
    entries.raw("/PageLabels<</Nums[")
    for (index, label) in labels.enumerated() {
      if let label {
        entries.integer(index)
        entries.raw("<</P")
        entries.text(label)
        entries.raw(">>")
      } else if index == 0 || labels[index - 1] != nil {
        entries.integer(index)
        entries.raw("<</S/D/St ")
        entries.integer(index + 1)
        entries.raw(">>")
      }
    }
    entries.raw("]>>")
  }
}

extension PDFSyntax {
  /// `OutputIntents`, with the number of the profile's object.
  mutating func outputIntent(_ profile: Int) {
    raw(
      "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile "
    )
    integer(profile)
    raw(" 0 R>>]")
  }

  /// The entries of the information dictionary.
  mutating func information(_ metadata: DocumentMetadata, producer: String) {
    raw("/Title")
    text(metadata.title)
    if let author = metadata.author {
      raw("/Author")
      text(author)
    }
    if let subject = metadata.subject {
      raw("/Subject")
      text(subject)
    }
    if let keywords = metadata.keywordList {
      raw("/Keywords")
      text(keywords)
    }
    raw("/Creator")
    text(metadata.creator)
    raw("/Producer")
    text(producer)
    if let date = metadata.date {
      let moment = Timestamp(secondsSince1970: date).pdf
      raw("/CreationDate")
      text(moment)
      raw("/ModDate")
      text(moment)
    }
  }

  /// The trailer's `ID`.
  mutating func identifier(_ digest: ContentDigest) {
    raw("/ID[")
    for _ in 0..<2 {
      raw("<")
      for byte in digest.bytes { hex(byte) }
      raw(">")
    }
    raw("]")
  }
}
