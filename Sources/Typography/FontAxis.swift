internal import CHarfBuzz

/// An axis of a variable font, and the place on it that is meant.
struct FontAxis: Sendable {
  var tag: hb_tag_t
  var value: Float
}

extension FontFace {
  /// The axes of a variable font with the places of a named instance; its defaults for nil.
  static func axes(of face: OpaquePointer, instance: Int?) -> [FontAxis] {
    let count = hb_ot_var_get_axis_count(face)
    guard count > 0 else { return [] }
    var axes = [hb_ot_var_axis_info_t](repeating: hb_ot_var_axis_info_t(), count: Int(count))
    var found = count
    hb_ot_var_get_axis_infos(face, 0, &found, &axes)
    var values = axes.map(\.default_value)
    if let instance, instance < Int(hb_ot_var_get_named_instance_count(face)) {
      var length = count
      hb_ot_var_named_instance_get_design_coords(face, UInt32(instance), &length, &values)
    }
    return zip(axes, values).prefix(Int(found)).map { FontAxis(tag: $0.tag, value: $1) }
  }

  /// Whether the font's licence, as its `OS/2` table has it, lets a part of it go into documents.
  static func mayBeEmbedded(_ face: OpaquePointer) -> Bool {
    let blob = hb_face_reference_table(face, 0x4F53_2F32)
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length), length >= 10 else { return true }
    let type = UInt16(UInt8(bitPattern: data[8])) << 8 | UInt16(UInt8(bitPattern: data[9]))
    // 2: restricted; 0x100: no subsets; 0x200: bitmaps only.
    return type & 0xF != 2 && type & 0x300 == 0
  }
}
