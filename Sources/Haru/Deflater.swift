internal import CDeflate

/// `libdeflate_zlib_compress`: what `/FlateDecode` unpacks, smaller and faster than libharu's own zlib.
package final class Deflater {
  private let compressor: OpaquePointer?

  /// - Parameter level: 1, fast, to 12, small.
  package init(level: Int32) { compressor = libdeflate_alloc_compressor(level) }

  deinit { libdeflate_free_compressor(compressor) }

  /// - Returns: nil where there was no memory.
  package func compress(_ bytes: [UInt8]) -> [UInt8]? {
    guard let compressor else { return nil }
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    let packed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      count = libdeflate_zlib_compress(
        compressor, bytes, bytes.count, buffer.baseAddress, buffer.count)
    }
    return packed.isEmpty ? nil : packed
  }
}
