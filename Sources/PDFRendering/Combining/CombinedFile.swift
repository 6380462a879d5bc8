internal import Haru

/// The objects of a file as they are written one behind the other; all that is remembered of one that is
/// written is where it stands.
struct CombinedFile {
  /// What has not been taken yet.
  private(set) var bytes: [UInt8] = []
  /// How many bytes have been taken.
  private var taken = 0
  /// By object number less one; 0 where the object is not written yet.
  private var offsets: [Int] = []

  init() {
    // The four bytes tell programs that copy files that this is none of text (ISO 32000-1, 7.5.2).
    bytes = Array("%PDF-1.7\n%".utf8) + [0xB7, 0xBE, 0xAD, 0xAA, 0x0A]
  }

  /// How many bytes there are so far.
  var length: Int { taken + bytes.count }

  mutating func allocate() -> Int {
    offsets.append(0)
    return offsets.count
  }

  mutating func write(_ number: Int, _ body: [UInt8], stream: ArraySlice<UInt8>? = nil) {
    offsets[number - 1] = length
    bytes += Array("\(number) 0 obj\n".utf8)
    bytes += body
    if let stream {
      bytes += Array("\nstream\n".utf8)
      bytes += stream
      bytes += Array("\r\nendstream".utf8)
    }
    bytes += Array("\nendobj\n".utf8)
  }

  mutating func take() -> [UInt8] {
    defer {
      taken += bytes.count
      bytes = []
    }
    return bytes
  }

  /// `xref`, `trailer`
  /// - Parameter trailer: its entries but for `Size`.
  mutating func finish(trailer: borrowing PDFSyntax) {
    // What was pointed at and never was there.
    for index in offsets.indices where offsets[index] == 0 { write(index + 1, Array("null".utf8)) }
    let start = length
    bytes += Array("xref\n0 \(offsets.count + 1)\n0000000000 65535 f\r\n".utf8)
    for offset in offsets {
      let digits = String(offset)
      bytes += Array((String(repeating: "0", count: max(0, 10 - digits.count)) + digits).utf8)
      bytes += Array(" 00000 n\r\n".utf8)
    }
    bytes += Array("trailer\n<</Size \(offsets.count + 1)".utf8)
    bytes += trailer.bytes
    bytes += Array(">>\nstartxref\n\(start)\n%%EOF\n".utf8)
  }
}
