/// What kind of file the first bytes promise.
enum PictureFormat {
  case jpeg
  case png

  init(_ bytes: [UInt8]) throws(PictureError) {
    guard !bytes.isEmpty else { throw .empty }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: PNGStructure.signature) {
      self = .png
    } else if let name = Self.otherName(bytes) {
      throw .otherFormat(name)
    } else {
      throw .unknownFormat
    }
  }

  private static func otherName(_ bytes: [UInt8]) -> String? {
    func has(_ text: String, at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: text.utf8)
    }
    if has("ftyp", at: 4) {
      return has("avi", at: 8) ? "an AVIF picture"
        : ["hei", "hev", "mif", "msf"].contains { has($0, at: 8) } ? "a HEIC picture" : "a film"
    }
    if has("RIFF"), has("WEBP", at: 8) { return "a WebP picture" }
    if let name = names.first(where: { bytes.starts(with: $0.magic) })?.name { return name }
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    if start.contains("<svg") { return "an SVG drawing" }
    if start.contains("<html") { return "a web page" }
    return nil
  }

  private static let names: [(magic: [UInt8], name: String)] = [
    (Array("GIF8".utf8), "a GIF picture"),
    (Array("BM".utf8), "a BMP picture"),
    ([0x49, 0x49, 0x2A, 0], "a TIFF picture"),
    ([0x4D, 0x4D, 0, 0x2A], "a TIFF picture"),
    (Array("%PDF".utf8), "a PDF file"),
    (Array("%!PS".utf8), "a PostScript file"),
    (Array("8BPS".utf8), "a Photoshop file"),
    ([0xFF, 0x0A], "a JPEG XL picture"),
    ([0, 0, 0, 0x0C] + Array("JXL ".utf8), "a JPEG XL picture"),
    ([0, 0, 0, 0x0C] + Array("jP  ".utf8), "a JPEG 2000 picture"),
    ([0, 0, 1, 0], "an icon file"),
  ]
}
