internal import CHarfBuzz
internal import Drawing

/// A scalar to be printed, and the UTF-8 offset of the letter that it stands for.
struct Letter {
  var scalar: Unicode.Scalar
  var offset: Int

  /// Whether it may reach beyond an ordinary line: a letter with two marks upon it (as Vietnamese has them),
  /// a mark of its own, a script with tall letters.
  var isTall: Bool {
    switch scalar.value {
    case 0..<0x300, 0x370..<0x530, 0x2000..<0x2C00: false
    default: true
    }
  }
}

/// HarfBuzz's workbench, used again for each stretch of text.
final class ShapingBuffer {
  private let buffer: OpaquePointer?

  init() { buffer = hb_buffer_create() }

  deinit { hb_buffer_destroy(buffer) }

  /// Kerning, ligatures and marks applied; glyphs from left to right, each with the offset of the
  /// first letter that it stands for. What no eye can see (joiners, soft hyphens) has no glyph.
  func glyphs(
    for letters: ArraySlice<Letter>, face: FontFace, script: Script, isRightToLeft: Bool,
    options: ShapingOptions
  ) -> [Glyph] {
    hb_buffer_clear_contents(buffer)
    for letter in letters {
      let scalar = face.printable(letter.scalar)
      hb_buffer_add(buffer, scalar.value, UInt32(letter.offset))
    }
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
    hb_buffer_set_direction(buffer, isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    // Readers turn right-to-left text round letter by letter, so that each mark must be one of its own.
    hb_buffer_set_cluster_level(
      buffer,
      isRightToLeft
        ? HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS : HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
    hb_buffer_set_script(buffer, script.tag)
    hb_buffer_set_language(buffer, options.language)
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
    hb_shape(face.font, buffer, options.features, UInt32(options.features.count))

    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, nil)
    else { return [] }
    return (0..<Int(count)).map { index in
      Glyph(
        id: UInt16(truncatingIfNeeded: infos[index].codepoint),
        advance: positions[index].x_advance, xOffset: positions[index].x_offset,
        yOffset: positions[index].y_offset, cluster: Int32(infos[index].cluster))
    }
  }
}
