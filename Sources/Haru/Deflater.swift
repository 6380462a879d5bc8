internal import CDeflate

/// `libdeflate_zlib_compress`: what `/FlateDecode` unpacks, smaller and faster than libharu's own zlib.
package final class Deflater {
  private let compressor: OpaquePointer?
  /// What is packed comes here first, as its size is not known before.
  private var room: [UInt8] = []

  /// - Parameter level: 1, fast, to 12, small.
  package init(level: Int32) { compressor = libdeflate_alloc_compressor(level) }

  deinit { libdeflate_free_compressor(compressor) }

  /// - Returns: nil where there was no memory.
  package func compress(_ bytes: [UInt8]) -> [UInt8]? { bytes.withUnsafeBytes { compress($0) } }

  package func compress(_ syntax: borrowing PDFSyntax) -> [UInt8]? {
    syntax.withBytes { compress($0) }
  }

  private func compress(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    guard let compressor else { return nil }
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    if room.count < bound { room = [UInt8](repeating: 0, count: bound + min(bound / 2, 1 << 20)) }
    let count = room.withUnsafeMutableBytes {
      libdeflate_zlib_compress(compressor, bytes.baseAddress, bytes.count, $0.baseAddress, $0.count)
    }
    return count == 0 ? nil : Array(room[..<count])
  }
}
