import Drawing
import Synchronization

/// What a layout file comes to on each paper, decoded once: a batch asks for the same paper with every
/// document.
final class DecodedAttempts: Sendable {
  private let known = Mutex<[Size: [LayoutFile]]>([:])

  func attempts(for size: Size, _ decode: () -> [LayoutFile]) -> [LayoutFile] {
    if let known = known.withLock({ $0[size] }) { return known }
    let decoded = decode()
    known.withLock { $0[size] = decoded }
    return decoded
  }
}
