import CSPNG

/// `spng_decode_image`, `spng_decode_row`: a PNG file's pixels as sRGB or sRGB and opacity, eight bits
/// a sample, whatever they are stored as.
struct PNGDecoder {
  let structure: PNGStructure

  var channels: Int { structure.hasOpacity ? 4 : 3 }

  private var format: Int32 {
    Int32((structure.hasOpacity ? SPNG_FMT_RGBA8 : SPNG_FMT_RGB8).rawValue)
  }

  /// Hands over each row from the top.
  func rows(_ use: (UnsafeBufferPointer<UInt8>, _ y: Int) -> Void) throws(PictureError) {
    guard let context = spng_ctx_new(0) else { throw .outOfMemory }
    defer { spng_ctx_free(context) }
    let failure = structure.essence.withUnsafeBytes { bytes -> Int32 in
      let size = structure.stored
      let set = [
        spng_set_png_buffer(context, bytes.baseAddress, bytes.count),
        spng_set_image_limits(context, UInt32(size.width), UInt32(size.height)),
        spng_set_chunk_limits(context, bytes.count, bytes.count),
      ]
      if let failure = set.first(where: { $0 != 0 }) { return failure }
      return structure.isInterlaced ? whole(context, use) : rowByRow(context, use)
    }
    if failure != 0 { throw Self.error(failure) }
  }

  private var opacity: Int32 {
    structure.hasOpacity ? Int32(SPNG_DECODE_TRNS.rawValue) : 0
  }

  private func rowByRow(
    _ context: OpaquePointer, _ use: (UnsafeBufferPointer<UInt8>, _ y: Int) -> Void
  ) -> Int32 {
    let begun = spng_decode_image(
      context, nil, 0, format, opacity | Int32(SPNG_DECODE_PROGRESSIVE.rawValue))
    if begun != 0 { return begun }
    var row = [UInt8](repeating: 0, count: structure.stored.width * channels)
    for y in 0..<structure.stored.height {
      let status = spng_decode_row(context, &row, row.count)
      if status != 0, status != SPNG_EOI.rawValue { return status }
      row.withUnsafeBufferPointer { use($0, y) }
    }
    return 0
  }

  private func whole(
    _ context: OpaquePointer, _ use: (UnsafeBufferPointer<UInt8>, _ y: Int) -> Void
  ) -> Int32 {
    let length = structure.stored.width * channels
    var all = [UInt8](repeating: 0, count: length * structure.stored.height)
    let status = spng_decode_image(context, &all, all.count, format, opacity)
    if status != 0 { return status }
    all.withUnsafeBufferPointer { all in
      for y in 0..<structure.stored.height {
        use(UnsafeBufferPointer(rebasing: all[y * length..<(y + 1) * length]), y)
      }
    }
    return 0
  }

  private static func error(_ status: Int32) -> PictureError {
    switch status {
    case SPNG_EMEM.rawValue: .outOfMemory
    case SPNG_EIDAT_TOO_SHORT.rawValue, SPNG_EOF.rawValue: .truncated
    default: .damaged(spng_strerror(status).map { String(cString: $0) } ?? "error \(status)")
    }
  }
}
