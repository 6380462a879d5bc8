package import Drawing
internal import CHarfBuzz

/// One TrueType or OpenType face, ready to be shaped with, measured and subset.
///
/// Its HarfBuzz objects are made immutable on creation, and HarfBuzz lets any number of threads read
/// immutable objects at once; that is why the pointers may be shared.
package final class FontFace: Sendable {
  package let id: FontID
  /// From the `name` table, such as `Barlow-SemiBold`; ASCII without spaces.
  package let postScriptName: String
  package let unitsPerEm: Int32
  /// In units of the em; y up, so the descender is negative.
  package let ascender: Int32
  package let descender: Int32
  package let capHeight: Int32
  package let xHeight: Int32
  /// Degrees counter-clockwise from upright; negative leans right.
  package let italicAngle: Double
  /// 100 … 900.
  package let weight: Int
  package let isItalic: Bool
  /// Whether its outlines are CFF in place of TrueType.
  package let isCFF: Bool
  package let glyphCount: Int
  /// Smallest box around all glyphs, in units: xMin, yMin, xMax, yMax.
  package let boundingBox: [Int32]

  /// Where a variable font stands on its axes; empty for others.
  let design: [FontAxis]

  nonisolated(unsafe) let face: OpaquePointer
  nonisolated(unsafe) let font: OpaquePointer

  /// - Parameter bytes: the whole font file. The memory must outlive the face (a bundled file does);
  ///   `copying` makes the face keep a copy of its own.
  /// - Returns: nil where the bytes are no font that HarfBuzz can read.
  package convenience init?(id: FontID, bytes: UnsafeRawBufferPointer, copying: Bool = false) {
    let blob = hb_blob_create(
      bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(bytes.count),
      copying ? HB_MEMORY_MODE_DUPLICATE : HB_MEMORY_MODE_READONLY, nil, nil)
    defer { hb_blob_destroy(blob) }
    self.init(id: id, blob: blob, index: 0, instance: nil)
  }

  /// Maps a font file into memory.
  /// - Parameters:
  ///   - index: of the face in a collection, from 0.
  ///   - instance: of a variable font, one of its named instances, from 0; nil for its default.
  /// - Returns: nil where the file holds no font that HarfBuzz can read, or one that a PDF can't hold
  ///   (CFF2) or may not (by `fsType` in its `OS/2` table).
  package convenience init?(id: FontID, path: String, index: Int = 0, instance: Int? = nil) {
    guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
    defer { hb_blob_destroy(blob) }
    self.init(id: id, blob: blob, index: UInt32(index), instance: instance)
    guard !Self.hasTable("CFF2", face), Self.mayBeEmbedded(face) else { return nil }
  }

  private init?(id: FontID, blob: OpaquePointer?, index: UInt32, instance: Int?) {
    guard let face = hb_face_create(blob, index), hb_face_get_glyph_count(face) > 0,
      let font = hb_font_create(face)
    else { return nil }
    design = Self.axes(of: face, instance: instance)
    if let instance, !design.isEmpty {
      hb_font_set_var_named_instance(font, UInt32(instance))
    }
    hb_face_make_immutable(face)
    hb_font_make_immutable(font)
    self.id = id
    self.face = face
    self.font = font
    unitsPerEm = Int32(hb_face_get_upem(face))
    glyphCount = Int(hb_face_get_glyph_count(face))
    isCFF = Self.hasTable("CFF ", face) || Self.hasTable("CFF2", face)

    var extents = hb_font_extents_t()
    hb_font_get_h_extents(font, &extents)
    ascender = extents.ascender
    descender = extents.descender
    func metric(_ tag: hb_ot_metrics_tag_t, orElse share: Double) -> Int32 {
      var value: hb_position_t = 0
      let found = hb_ot_metrics_get_position(font, tag, &value) != 0
      return found && value > 0 ? value : Int32(Double(hb_face_get_upem(face)) * share)
    }
    capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT, orElse: 0.7)
    xHeight = metric(HB_OT_METRICS_TAG_X_HEIGHT, orElse: 0.5)
    italicAngle = Double(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE))
    isItalic = hb_style_get_value(font, HB_STYLE_TAG_ITALIC) > 0.5
    weight = Int(hb_style_get_value(font, HB_STYLE_TAG_WEIGHT))
    boundingBox = Self.headBox(face)
    postScriptName = Self.name(HB_OT_NAME_ID_POSTSCRIPT_NAME, face) ?? "Font\(id.index)"
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  /// The glyph's advance width in units of the em, before kerning.
  package func advance(of glyph: UInt16) -> Int32 {
    Int(glyph) < glyphCount ? hb_font_get_glyph_h_advance(font, hb_codepoint_t(glyph)) : 0
  }

  /// The glyph that the character map gives for a scalar; nil where the face has none. The map of a damaged
  /// font may name glyphs that there are not.
  package func glyph(for scalar: Unicode.Scalar) -> UInt16? {
    var glyph: hb_codepoint_t = 0
    guard hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0, glyph != 0, glyph < glyphCount
    else { return nil }
    return UInt16(exactly: glyph)
  }

  /// The glyphs of the digits from 0 to 9 where all are equally wide (`tnum`): the character map's own where the
  /// face has no others, and none where they can't be told apart.
  package var tabularDigits: [UInt16] {
    let digits = (UInt8(ascii: "0")...UInt8(ascii: "9")).enumerated().map { offset, digit in
      Letter(scalar: Unicode.Scalar(digit), offset: offset)
    }
    let options = ShapingOptions(
      language: "en", hasTabularFigures: true, hasLigatures: true, isCapitals: false)
    let glyphs = ShapingBuffer().glyphs(
      for: digits[...], face: self, script: .latin, isRightToLeft: false, options: options)
    return glyphs.count == digits.count ? glyphs.map(\.id) : []
  }

  /// Where the ink of a glyph ends above and below the baseline, in units; y up. nil for no ink.
  package func ink(of glyph: UInt16) -> ClosedRange<Int32>? {
    var extents = hb_glyph_extents_t()
    guard hb_font_get_glyph_extents(font, hb_codepoint_t(glyph), &extents) != 0, extents.height < 0
    else { return nil }
    // Out of all measure in a damaged font.
    let (bottom, isBeyond) = extents.y_bearing.addingReportingOverflow(extents.height)
    return isBeyond ? nil : bottom...extents.y_bearing
  }

  private static func tag(_ name: String) -> hb_tag_t {
    name.unicodeScalars.reduce(0) { $0 << 8 | $1.value }
  }

  private static func hasTable(_ name: String, _ face: OpaquePointer) -> Bool {
    let blob = hb_face_reference_table(face, tag(name))
    defer { hb_blob_destroy(blob) }
    return hb_blob_get_length(blob) > 0
  }

  private static func headBox(_ face: OpaquePointer) -> [Int32] {
    let blob = hb_face_reference_table(face, tag("head"))
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length), length >= 44 else { return [0, -250, 1000, 1000] }
    return (0..<4).map { index in
      let at = 36 + 2 * index
      let high = UInt16(UInt8(bitPattern: data[at]))
      let low = UInt16(UInt8(bitPattern: data[at + 1]))
      return Int32(Int16(bitPattern: high << 8 | low))
    }
  }

  private static func name(_ id: Int, _ face: OpaquePointer) -> String? {
    var buffer = [CChar](repeating: 0, count: 128)
    var size = UInt32(buffer.count)
    let english = hb_language_from_string("en", -1)
    guard hb_ot_name_get_utf8(face, hb_ot_name_id_t(id), english, &size, &buffer) > 0 else {
      return nil
    }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      .filter { $0 > 32 && $0 < 127 && !"[](){}<>/%#".utf8.contains($0) }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
