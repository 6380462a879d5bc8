internal import CDeflate

/// `libdeflate_zlib_decompress`: what ``Deflater`` has packed.
package enum Inflater {
  /// - Parameter limit: more than so many bytes are refused.
  /// - Returns: nil where the bytes are not what a deflater writes.
  package static func inflate(_ packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    var room = min(limit, 16 * packed.count + 256)
    while true {
      var result = LIBDEFLATE_SUCCESS
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        result = packed.withUnsafeBytes {
          libdeflate_zlib_decompress(
            decompressor, $0.baseAddress, $0.count, buffer.baseAddress, buffer.count, &count)
        }
        if result != LIBDEFLATE_SUCCESS { count = 0 }
      }
      if result == LIBDEFLATE_SUCCESS { return bytes }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE, room < limit else { return nil }
      room = min(limit, 4 * room)
    }
  }
}
