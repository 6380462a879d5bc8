import SystemPackage

/// A file or pipe, read chunk by chunk.
struct ByteStream {
  private let file: FileDescriptor
  private let isInterrupted: @Sendable () -> Bool
  /// How many bytes the whole file has; nil for a pipe.
  let size: Int?
  /// How many bytes were read so far.
  private(set) var offset = 0

  /// In bytes: a line of a batch has some ten thousand.
  private static let chunk = 256 << 10

  init(_ file: FileDescriptor, isInterrupted: @escaping @Sendable () -> Bool) {
    self.file = file
    self.isInterrupted = isInterrupted
    if let end = try? file.seek(offset: 0, from: .end) {
      size = Int(end)
      _ = try? file.seek(offset: 0, from: .start)
    } else {
      size = nil
    }
  }

  /// The next bytes; empty at the end, and where the person has interrupted the wait for them.
  mutating func next() throws(Errno) -> [UInt8] {
    while true {
      do {
        let bytes = try [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
          count = try file.read(
            into: UnsafeMutableRawBufferPointer(buffer), retryOnInterrupt: false)
        }
        offset += bytes.count
        return bytes
      } catch let error as Errno where error == .interrupted {
        if isInterrupted() { return [] }
      } catch {
        throw error as? Errno ?? .ioError
      }
    }
  }

  func close() { if file != .standardInput { try? file.close() } }
}
