internal import Drawing
internal import Haru

extension PagePainter {
  /// `Link` annotation with a `URI` action, known to the structure tree (PDF/UA-1, 7.18.5). Outside a
  /// link tag it gets a `Link` element of its own: no annotation may stay untagged, even in a footer.
  mutating func addLink(
    to target: LinkTarget, over area: Rect, description: String, in context: Context
  ) throws(PDFRenderingError) {
    let element =
      context.link
      ?? parts.structure.element(
        for: SemanticTag(.link), in: context.element, over: nil)
    let annotation = try PDFRenderingError.calling(try parts.file.addObject())
    let key = parts.structure.add(annotation, to: element)
    var entries = PDFSyntax(capacity: 256)
    entries.raw("/Type/Annot/Subtype/Link/Rect")
    entries.box(pageBox(of: area))
    // 4: printed, which PDF/A asks of every annotation.
    entries.raw("/F 4/Border[0 0 0]/StructParent ")
    entries.integer(key)
    switch target {
    case .address(let address):
      entries.raw("/Contents")
      entries.text(description.isEmpty ? address : description)
      entries.raw("/A<</S/URI/URI")
      entries.text(Self.escaped(address))
      entries.raw(">>")
    }
    try PDFRenderingError.calling(try parts.file.fill(annotation, entries: entries))
    annotations.append(annotation)
  }

  /// `URI` takes ASCII alone (ISO 32000-1, 12.6.4.7); other bytes are escaped as RFC 3986 has it.
  private static func escaped(_ address: String) -> String {
    var ascii = PDFSyntax(capacity: address.utf8.count)
    for byte in address.utf8 {
      if byte > 0x20, byte < 0x7F {
        ascii.byte(byte)
      } else {
        ascii.raw("%")
        ascii.hex(byte)
      }
    }
    return String(decoding: ascii.bytes, as: UTF8.self)
  }
}

extension PDFSyntax {
  /// `[left bottom right top]`
  mutating func box(_ box: HaruPage.Box) {
    raw("[")
    real(box.left)
    space()
    real(box.bottom)
    space()
    real(box.right)
    space()
    real(box.top)
    raw("]")
  }
}
