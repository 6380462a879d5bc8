/// The text of one cluster, cut from a glyph run's UTF-8.
struct ClusterText {
  var code: CodeText
  /// PDF/A-2, 6.2.11.7.3: private use characters need an `ActualText` beside their code.
  var isPrivateUse: Bool

  /// Of ink whose text is said elsewhere.
  init() {
    code = .nothing
    isPrivateUse = false
  }

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    if bytes.count == 1, let byte = bytes.first, byte < 0x80, byte > 0 {
      code = .scalar(Unicode.Scalar(byte))
      isPrivateUse = false
      return
    }
    // PDF/UA-1, 7.21.7 forbids these three as what a code maps to.
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
      $0.value != 0 && $0.value != 0xFEFF && $0.value != 0xFFFE
    }
    isPrivateUse = scalars.contains { $0.properties.generalCategory == .privateUse }
    if let first = scalars.first {
      code = scalars.count == 1 ? .scalar(first) : .string(String(String.UnicodeScalarView(scalars)))
    } else {
      code = .nothing
    }
  }

  var string: String {
    switch code {
    case .scalar(let scalar): String(scalar)
    case .string(let string): string
    }
  }
}
