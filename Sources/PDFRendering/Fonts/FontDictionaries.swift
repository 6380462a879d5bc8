internal import Haru
internal import Typography

extension EmbeddedFont {
  /// The Type 0 font, its descendant, descriptor, font program and `ToUnicode` map
  /// (ISO 32000-1, 9.7). Type, encoding and descriptor are the same for TrueType and CFF outlines; the
  /// program and the way from code to glyph differ.
  func write(to file: HaruDocument, deflater: Deflater) throws(PDFRenderingError) {
    let description = try description(deflater)
    let map = try glyphMap(deflater)
    try PDFRenderingError.calling(try write(description, map: map, to: file))
  }

  private func description(
    _ deflater: Deflater
  ) throws(PDFRenderingError) -> FontDescriptions.Description {
    if let known = subset.descriptions[texts] { return known }
    guard let toUnicode = deflater.compress(toUnicodeMap()) else { throw .outOfMemory }
    var widths = PDFSyntax(capacity: 1024)
    writeWidths(to: &widths)
    let made = FontDescriptions.Description(toUnicode: toUnicode, widths: widths.bytes)
    subset.descriptions.remember(made, for: texts)
    return made
  }

  private func write(
    _ description: FontDescriptions.Description, map: [UInt8]?, to file: HaruDocument
  ) throws(HaruError) {
    let descendant = try file.addObject()
    let mapping = try file.addObject()
    var type0 = PDFSyntax(capacity: 256)
    type0.raw("/Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont")
    type0.name(subset.name)
    type0.raw("/DescendantFonts[")
    type0.reference(descendant)
    type0.raw("]/ToUnicode ")
    type0.reference(mapping)
    try file.fill(object, entries: type0)

    var stream = PDFSyntax()
    stream.raw("/Filter/FlateDecode")
    try file.fill(mapping, entries: stream, data: description.toUnicode)
    try writeDescendant(descendant, widths: description.widths, map: map, to: file)
  }

  private func writeDescendant(
    _ descendant: HaruObject, widths: [UInt8], map: [UInt8]?, to file: HaruDocument
  ) throws(HaruError) {
    let descriptor = try file.addObject()
    var entries = PDFSyntax(capacity: 2048)
    entries.raw("/Type/Font/BaseFont")
    entries.name(subset.name)
    if face.isCFF {
      entries.raw("/Subtype/CIDFontType0")
    } else {
      entries.raw("/Subtype/CIDFontType2/CIDToGIDMap")
      if let map {
        let object = try file.addObject()
        var stream = PDFSyntax()
        stream.raw("/Filter/FlateDecode")
        try file.fill(object, entries: stream, data: map)
        entries.space()
        entries.reference(object)
      } else {
        entries.raw("/Identity")
      }
    }
    entries.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
    entries.reference(descriptor)
    entries.raw("/DW 0/W[")
    entries.append(widths)
    entries.raw("]")
    try file.fill(descendant, entries: entries)
    try writeDescriptor(descriptor, to: file)
  }

  private func writeDescriptor(_ descriptor: HaruObject, to file: HaruDocument) throws(HaruError) {
    let program = try file.addObject()
    var entries = PDFSyntax(capacity: 512)
    entries.raw("/Type/FontDescriptor/FontName")
    entries.name(subset.name)
    // 4: symbolic, as the subset has no character map; 64: italic.
    entries.raw("/Flags ")
    entries.integer(face.isItalic ? 4 + 64 : 4)
    entries.raw("/FontBBox[")
    for (index, edge) in face.boundingBox.enumerated() {
      if index > 0 { entries.space() }
      entries.integer(thousandths(edge))
    }
    entries.raw("]/ItalicAngle ")
    entries.real(face.italicAngle)
    entries.raw("/Ascent ")
    entries.integer(thousandths(face.ascender))
    entries.raw("/Descent ")
    entries.integer(thousandths(face.descender))
    entries.raw("/CapHeight ")
    entries.integer(thousandths(face.capHeight))
    // Fonts do not tell their stem's width; this follows the weights of common families.
    entries.raw("/StemV ")
    entries.integer(50 + face.weight * face.weight / 4225)
    if face.isCFF { entries.raw("/FontFile3 ") } else { entries.raw("/FontFile2 ") }
    entries.reference(program)
    try file.fill(descriptor, entries: entries)

    var stream = PDFSyntax()
    if face.isCFF {
      stream.raw("/Subtype/OpenType")
    } else {
      stream.raw("/Length1 ")
      stream.integer(subset.length)
    }
    stream.raw("/Filter/FlateDecode")
    try file.fill(program, entries: stream, data: subset.packed)
  }

  private func thousandths(_ units: Int32) -> Int {
    Int((Double(units) * 1000 / Double(face.unitsPerEm)).rounded())
  }

  /// `W`: for each stretch of used codes the first, then the widths.
  private func writeWidths(to entries: inout PDFSyntax) {
    var isOpen = false
    for (cid, text) in texts.enumerated() {
      guard text != nil else {
        if isOpen { entries.raw("]") }
        isOpen = false
        continue
      }
      if isOpen {
        entries.space()
      } else {
        isOpen = true
        entries.integer(cid)
        entries.raw("[")
      }
      entries.fixed(widths[Int(glyph(ofCode: cid))], decimals: 2)
    }
    if isOpen { entries.raw("]") }
  }

  /// `CIDToGIDMap`: two bytes for each code; nil where every code is its glyph's index.
  private func glyphMap(_ deflater: Deflater) throws(PDFRenderingError) -> [UInt8]? {
    guard !furtherGlyphs.isEmpty else { return nil }
    let map = texts.indices.flatMap { cid in
      let glyph = glyph(ofCode: cid)
      return [UInt8(glyph >> 8), UInt8(glyph & 0xFF)]
    }
    guard let packed = deflater.compress(map) else { throw .outOfMemory }
    return packed
  }

  /// `ToUnicode`: a CMap from codes to UTF-16 (ISO 32000-1, 9.10.3), in blocks of a hundred,
  /// spaced as in the standard's example, since some checkers read no other.
  private func toUnicodeMap() -> [UInt8] {
    var map = PDFSyntax(capacity: 4096)
    map.raw(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """)
    let codes = texts.indices.filter { texts[$0] != nil }
    for start in stride(from: 0, to: codes.count, by: 100) {
      let block = codes[start..<min(start + 100, codes.count)]
      map.integer(block.count)
      map.raw(" beginbfchar\n")
      for cid in block {
        map.raw("<")
        map.hex(UInt16(cid))
        map.raw("> <")
        switch texts[cid] {
        case .scalar(let scalar): for unit in UTF16.encode(scalar) ?? .init() { map.hex(unit) }
        case .string(let string): for unit in string.utf16 { map.hex(unit) }
        case nil: break
        }
        map.raw(">\n")
      }
      map.raw("endbfchar\n")
    }
    map.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    return map.bytes
  }
}
