internal import Drawing
internal import Haru

/// The drawings that one document shows more than once, each written once as a form XObject
/// (ISO 32000-1, 8.10). What is drawn once stays in its page.
final class EmbeddedForms {
  /// A drawing, and how many decimal places its lengths have.
  struct Key: Hashable {
    var drawing: PathDrawing
    var decimals: Int
  }

  private let packed: PackedFormCache
  private let deflater: Deflater
  private let file: HaruDocument
  /// How often each is drawn; once the pages are counted, of those that are drawn again.
  private var uses: [PathDrawing: Int] = [:]
  private var objects: [Key: HaruObject] = [:]

  init(_ pages: [Page], packed: PackedFormCache, deflater: Deflater, file: HaruDocument) {
    self.packed = packed
    self.deflater = deflater
    self.file = file
    for page in pages { count(page.frame) }
    uses = uses.filter { $0.value > 1 }
  }

  private func count(_ frame: Frame) {
    for placed in frame.items {
      switch placed.item {
      case .group(let inner, let transform, let clip):
        if clip == nil, transform.isShift, let drawing = PathDrawing(inner) {
          uses[drawing, default: 0] += 1
        } else {
          count(inner)
        }
      case .tagged(_, let inner): count(inner)
      case .glyphs, .path, .image, .link: break
      }
    }
  }

  /// A frame that the document shows again elsewhere; nil where it does not.
  func repeated(_ frame: Frame) -> PathDrawing? {
    guard !uses.isEmpty, let drawing = PathDrawing(frame), uses[drawing] != nil else { return nil }
    return drawing
  }

  /// `XObject` with `Subtype` `Form`. Its own zero is the drawing's upper left corner.
  /// - Returns: nil where nothing would be seen, so that there is no box to give it.
  func object(for drawing: PathDrawing, decimals: Int) throws(PDFRenderingError) -> HaruObject? {
    let key = Key(drawing: drawing, decimals: decimals)
    if let known = objects[key] { return known }
    guard let bounds = drawing.bounds else { return nil }
    guard let content = packed.content(of: key, deflater: deflater) else { throw .outOfMemory }
    // One point more on each side than there is ink, for what rounding adds.
    let box = HaruPage.Box(
      left: bounds.minX.rounded(.down) - 1, bottom: (-bounds.maxY).rounded(.down) - 1,
      right: bounds.maxX.rounded(.up) + 1, top: (-bounds.minY).rounded(.up) + 1)
    var entries = PDFSyntax(capacity: 128)
    // Resources are empty, but PDF/A-2, 6.2.2 wants each content stream to have its own.
    entries.raw("/Type/XObject/Subtype/Form/Resources<<>>/Filter/FlateDecode/BBox")
    entries.box(box)
    let object = try PDFRenderingError.calling(try file.addObject())
    try PDFRenderingError.calling(try file.fill(object, entries: entries, data: content))
    objects[key] = object
    return object
  }
}
