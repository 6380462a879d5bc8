/// What a PNG file says about itself, read chunk by chunk without decoding (ISO/IEC 15948, 5.3).
struct PNGStructure {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  let stored: PixelSize
  let isInterlaced: Bool
  /// Whether pixels may let the paper through.
  private(set) var hasOpacity: Bool
  private(set) var turn = Turn.none
  /// The file without what is not needed to show it: notes, profiles, films.
  private(set) var essence: [UInt8]

  init(_ bytes: [UInt8], limits: PictureLimits) throws(PictureError) {
    let header = Self.signature.count
    guard bytes.count >= header + 25 else { throw .truncated }
    guard bytes[(header + 4)..<(header + 8)].elementsEqual("IHDR".utf8),
      Self.number(bytes, header) == 13
    else { throw .damaged("it does not begin with its size") }
    stored = PixelSize(
      width: Self.number(bytes, header + 8), height: Self.number(bytes, header + 12))
    let kind = bytes[header + 17]
    isInterlaced = bytes[header + 20] != 0
    hasOpacity = kind == 4 || kind == 6
    try stored.check(limit: isInterlaced ? limits.heldPixels : limits.pixels)

    essence = Self.signature
    var at = header
    while true {
      guard at + 12 <= bytes.count else { throw .truncated }
      let length = Self.number(bytes, at)
      guard at + 12 + length <= bytes.count else { throw .truncated }
      let name = String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self)
      let next = at + 12 + length
      switch name {
      case "tRNS":
        hasOpacity = true
        essence += bytes[at..<next]
      case "eXIf":
        if let found = ExifOrientation.turn(inTIFF: Array(bytes[(at + 8)..<(at + 8 + length)])) {
          turn = found
        }
      case "IEND":
        essence += bytes[at..<next]
        return
      default:
        // A capital says that the chunk can't be left out.
        if bytes[at + 4] & 0x20 == 0 { essence += bytes[at..<next] }
      }
      at = next
    }
  }

  var upright: PixelSize { turn.upright(stored) }

  /// Four bytes, the highest first.
  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
