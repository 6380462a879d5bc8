/// What a JPEG file says about itself, read marker by marker without decoding (ITU-T T.81, annex B).
///
/// The walk goes to the end of the picture, so that a file that was cut off is known before anything
/// is decoded. What cameras add behind the end, such as a film or a second picture, is left out.
struct JPEGStructure {
  /// How the coefficients are coded, as far as it matters to who may pass the file on.
  enum Coding: Hashable {
    case baseline
    case progressive
    /// Decoded here, but by no PDF reader.
    case arithmetic
  }

  private(set) var stored = PixelSize(width: 0, height: 0)
  private(set) var coding = Coding.baseline
  /// 1 grey, 3 colour, 4 for a printing press.
  private(set) var components = 0
  private(set) var turn = Turn.none
  /// Whether the file says how its three components make a colour, in a way that PDF readers know.
  private(set) var saysItsColors = false
  /// Of Adobe's marker: CMYK is written upside down.
  private(set) var hasAdobeMarker = false
  /// From the first byte to behind the end of the picture.
  private(set) var length = 0
  /// What carries notes, thumbnails and places: not needed to show the picture.
  private(set) var notes: [Range<Int>] = []
  private var scans = 0
  private let limits: PictureLimits

  init(_ bytes: [UInt8], limits: PictureLimits) throws(PictureError) {
    self.limits = limits
    var at = 2
    while true {
      guard let start = bytes[min(at, bytes.count)...].firstIndex(of: 0xFF),
        let marker = bytes[start...].firstIndex(where: { $0 != 0xFF })
      else { throw .truncated }
      at = marker + 1
      switch bytes[marker] {
      case 0, 1, 0xD0...0xD7:
        // Coded data, in which FF is followed by 0 or counts the restarts.
        continue
      case 0xD8: throw .damaged("a picture begins inside the picture")
      case 0xD9:
        length = at
        guard components > 0, scans > 0 else { throw .truncated }
        return
      default:
        guard at + 2 <= bytes.count else { throw .truncated }
        let size = Int(bytes[at]) << 8 | Int(bytes[at + 1])
        guard size >= 2 else { throw .damaged("a part has no length") }
        guard at + size <= bytes.count else { throw .truncated }
        try read(bytes[marker], bytes[(at + 2)..<(at + size)], whole: start..<(at + size))
        at += size
      }
    }
  }

  var upright: PixelSize { turn.upright(stored) }

  private mutating func read(
    _ marker: UInt8, _ part: ArraySlice<UInt8>, whole: Range<Int>
  ) throws(PictureError) {
    switch marker {
    case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: try readFrame(marker, part)
    case 0xDA:
      guard components > 0 else { throw .damaged("it has pixels before their number") }
      scans += 1
      guard scans <= PictureLimits.scans else {
        throw .damaged("it has more than \(PictureLimits.scans) scans")
      }
    case 0xE0:
      if part.starts(with: "JFIF\0".utf8) { saysItsColors = true } else { notes.append(whole) }
    case 0xEE where part.starts(with: "Adobe".utf8) && part.count >= 12:
      hasAdobeMarker = true
      // 1 is YCbCr; 0 is RGB, as PDF readers take it as well.
      saysItsColors = true
    case 0xE1:
      if turn == .none, let found = ExifOrientation.turn(in: part) { turn = found }
      notes.append(whole)
    case 0xE2...0xEF, 0xFE: notes.append(whole)
    default: break
    }
  }

  /// `SOFn`
  private mutating func readFrame(_ marker: UInt8, _ part: ArraySlice<UInt8>) throws(PictureError) {
    guard components == 0 else { throw .damaged("it has two sizes") }
    guard part.count >= 6 else { throw .truncated }
    let bytes = Array(part.prefix(6))
    switch marker {
    case 0xC0, 0xC1: coding = .baseline
    case 0xC2: coding = .progressive
    case 0xC9, 0xCA: coding = .arithmetic
    default: throw .unsupported("a lossless or hierarchical JPEG")
    }
    guard bytes[0] == 8 else { throw .unsupported("a JPEG with \(bytes[0]) bits a sample") }
    stored = PixelSize(
      width: Int(bytes[3]) << 8 | Int(bytes[4]), height: Int(bytes[1]) << 8 | Int(bytes[2]))
    components = Int(bytes[5])
    guard [1, 3, 4].contains(components), part.count >= 6 + 3 * components else {
      throw .unsupported("a JPEG with \(components) components")
    }
    let isHeld = marker == 0xC2 || marker == 0xCA
    try stored.check(limit: isHeld ? limits.heldPixels : limits.pixels)
  }
}
