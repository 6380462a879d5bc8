internal import Haru

/// What tells an object that documents share from others, also where somebody makes two on purpose that the
/// digest of a file's `/ID` takes for one: a further lane has a key that each process draws anew.
struct SharedContent: Hashable {
  private let digest: ContentDigest
  private let keyed: Int

  init(_ body: [UInt8], stream: ArraySlice<UInt8>?) {
    var digest = ContentDigest()
    var hasher = Hasher()
    for bytes in [body[...], stream].compactMap({ $0 }) {
      bytes.withUnsafeBytes { bytes in
        digest.add(bytes)
        hasher.combine(bytes.count)
        hasher.combine(bytes: bytes)
      }
    }
    self.digest = digest
    keyed = hasher.finalize()
  }
}
