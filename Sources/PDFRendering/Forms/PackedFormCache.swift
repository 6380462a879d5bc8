internal import Drawing
internal import Haru

/// Forms that one worker has spelled and compressed: a batch shows the same squat in every plan.
final class PackedFormCache {
  private var forms: [EmbeddedForms.Key: [UInt8]] = [:]
  /// Each takes some three kilobytes, and its drawing some tens of them.
  private let capacity = 256

  func content(of key: EmbeddedForms.Key, deflater: Deflater) -> [UInt8]? {
    if let known = forms[key] { return known }
    var stream = ContentStream(state: .unknown)
    stream.decimals = key.decimals
    stream.draw(key.drawing, placed: ContentStream.Placement(left: 0, top: 0))
    guard let packed = deflater.compress(stream.syntax) else { return nil }
    if forms.count >= capacity { forms.removeAll() }
    forms[key] = packed
    return packed
  }
}
