package import Drawing
package import Haru
package import Typography

/// Turns display lists into PDF files that conform to PDF/UA-1 and PDF/A-2a.
///
/// The same document gives the same bytes, whatever the renderer has rendered before: its caches hold
/// only what follows from their keys. A renderer belongs to one worker.
package final class PDFRenderer {
  private let subsets = FontSubsetCache()
  private let packedImages = PackedImageCache()
  private let packedForms = PackedFormCache()
  /// For what every document has of its own.
  private let deflater = Deflater(level: 1)
  /// For what is packed once and used again.
  private let thoroughDeflater = Deflater(level: 6)

  private let allocate: HaruDocument.Allocate?
  private let free: HaruDocument.Free?

  /// - Parameters: as `HaruDocument`'s, for tests that let memory run out.
  package init(allocate: HaruDocument.Allocate? = nil, free: HaruDocument.Free? = nil) {
    self.allocate = allocate
    self.free = free
  }

  /// - Parameters:
  ///   - fonts: the font book that shaped the document's glyph runs.
  ///   - isOutOfTime: asked before each page, and of a booklet or a sheet of cards before each piece; once true, the work is given up.
  /// - Returns: the whole file.
  package func render(
    _ document: PagedDocument, fonts: FontBook, isOutOfTime: @escaping () -> Bool = { false }
  ) throws(PDFRenderingError) -> [UInt8] {
    guard !document.pages.isEmpty else { throw .noPages }
    guard document.metadata.title.contains(where: { !$0.isWhitespace }) else { throw .noTitle }

    let usage = try GlyphUsage(of: document, fonts: fonts)
    let file = try PDFRenderingError.calling(try HaruDocument(allocate: allocate, free: free))
    let parts = DocumentParts(
      file: file, deflater: deflater,
      fonts: try EmbeddedFonts(usage, subsets: subsets, deflater: thoroughDeflater, file: file),
      images: EmbeddedImages(
        document.images, packed: packedImages, deflater: thoroughDeflater, file: file),
      forms: EmbeddedForms(
        document.pages, packed: packedForms, deflater: thoroughDeflater, file: file),
      structure: StructureTree(pageCount: document.pages.count))

    if document.pages.contains(where: { !$0.readingOrder.isEmpty }) {
      try ImposedPages(document.pages, parts: parts, isOutOfTime: isOutOfTime).paint()
    } else {
      for (index, page) in document.pages.enumerated() {
        if isOutOfTime() { throw .outOfTime }
        var painter = try PagePainter(page, index: index, parts: parts)
        try painter.paint(items: page.frame.items.indices)
        try painter.finish()
      }
    }
    try parts.fonts.write()
    try PDFRenderingError.calling(try DocumentCatalog(document, parts: parts).write())
    return try PDFRenderingError.calling(try file.save(deflater))
  }
}

/// What the pages of one document share while it is written.
struct DocumentParts {
  let file: HaruDocument
  let deflater: Deflater
  let fonts: EmbeddedFonts
  let images: EmbeddedImages
  let forms: EmbeddedForms
  let structure: StructureTree
  let outline = Outline()
}
