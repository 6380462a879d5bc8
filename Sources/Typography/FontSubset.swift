internal import CHarfBuzz

/// The part of a face that a document uses, as a font file of its own.
package struct FontSubset: Sendable {
  package var bytes: [UInt8]
  /// Glyph index in the whole face → glyph index in the subset.
  package var newGlyphs: [UInt16: UInt16]
}

extension FontFace {
  /// Cuts out `glyphs` (and what they are composed of), numbered anew without gaps; `.notdef` stays 0.
  /// Tables that a PDF viewer does not read (layout, names, hints) are dropped.
  /// - Returns: nil where HarfBuzz can't subset the face.
  package func subset(glyphs: some Sequence<UInt16>) -> FontSubset? {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let wanted = hb_subset_input_glyph_set(input)
    hb_set_add(wanted, 0)
    for glyph in glyphs { hb_set_add(wanted, hb_codepoint_t(glyph)) }
    hb_subset_input_set_flags(
      input, UInt32(HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue))
    let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for table in ["GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "kern", "gasp", "DSIG", "cmap"] {
      hb_set_add(dropped, table.unicodeScalars.reduce(0) { $0 << 8 | $1.value })
    }
    for axis in design { hb_subset_input_pin_axis_location(input, face, axis.tag, axis.value) }
    guard let plan = hb_subset_plan_create_or_fail(face, input) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let small = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(small) }

    let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
    var newGlyphs: [UInt16: UInt16] = [:]
    var old = hb_codepoint_t.max
    while hb_set_next(wanted, &old) != 0 {
      let new = hb_map_get(map, old)
      if new != hb_codepoint_t.max { newGlyphs[UInt16(old)] = UInt16(new) }
    }
    let blob = hb_face_reference_blob(small)
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: data, count: Int(length))
    var subset = FontSubset(bytes: Array(bytes), newGlyphs: newGlyphs)
    if isCFF { CompactFont.numberGlyphs(in: &subset.bytes) }
    return subset
  }
}
