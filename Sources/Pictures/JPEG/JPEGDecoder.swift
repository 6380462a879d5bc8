import CTurboJPEG

/// `tjDecompress2`: a JPEG file's pixels, grey or sRGB.
struct JPEGDecoder {
  let bytes: [UInt8]
  let structure: JPEGStructure

  /// The size that decoding at one `divisor`th gives (`TJSCALED`).
  func size(dividedBy divisor: Int) -> PixelSize {
    PixelSize(
      width: (structure.stored.width + divisor - 1) / divisor,
      height: (structure.stored.height + divisor - 1) / divisor)
  }

  /// The inverse transform can leave out what a smaller picture does not show.
  static let divisors = [8, 4, 2, 1]

  func raster(dividedBy divisor: Int) throws(PictureError) -> Raster {
    let size = size(dividedBy: divisor)
    let format: (TJPF, channels: Int) =
      switch structure.components {
      case 1: (TJPF_GRAY, 1)
      case 3: (TJPF_RGB, 3)
      default: (TJPF_CMYK, 4)
      }
    guard let decoder = tjInitDecompress() else { throw .outOfMemory }
    defer { tjDestroy(decoder) }
    var status: Int32 = 0
    let samples = [UInt8](
      unsafeUninitializedCapacity: size.width * size.height * format.channels
    ) { buffer, count in
      buffer.update(repeating: 0)
      status = tjDecompress2(
        decoder, bytes, UInt(structure.length), buffer.baseAddress, Int32(size.width),
        Int32(size.width * format.channels), Int32(size.height), Int32(format.0.rawValue),
        TJFLAG_LIMITSCANS | TJFLAG_ACCURATEDCT)
      count = buffer.count
    }
    if status != 0 { try judge(decoder) }
    let raster = Raster(size: size, channels: format.channels, samples: samples)
    return structure.components == 4 ? rgb(raster) : raster
  }

  /// The first complaint decides: most mean that a part of the picture is grey or torn.
  private func judge(_ decoder: tjhandle) throws(PictureError) {
    let text = tjGetErrorStr2(decoder).map { String(cString: $0) } ?? ""
    let prefix = "tjDecompress2(): "
    let detail = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
    guard tjGetErrorCode(decoder) == TJERR_WARNING.rawValue else { throw .damaged(detail) }
    if detail.contains("premature end") || detail.contains("Premature end") { throw .truncated }
    let isHarmless =
      Self.harmless.contains { detail.contains($0) }
      || Self.extraneousBytes(detail).map { $0 <= Self.padding } ?? false
    guard isHarmless else { throw .damaged(detail) }
  }

  /// Of what stands beside the picture, not in it.
  private static let harmless = [
    "unknown JFIF revision", "Unknown Adobe color transform", "Invalid SOS parameters",
  ]

  /// Some cameras fill up to so many bytes before the end; more are the rest of a torn picture.
  private static let padding = 16

  private static func extraneousBytes(_ detail: String) -> Int? {
    let words = detail.split(separator: " ")
    guard let index = words.firstIndex(of: "extraneous"), index > 0 else { return nil }
    return Int(words[index - 1])
  }

  /// Plain mixing of process colours, as screens show them without a profile.
  private func rgb(_ raster: Raster) -> Raster {
    var rgb = Raster(size: raster.size, channels: 3, samples: [])
    rgb.samples.reserveCapacity(raster.samples.count / 4 * 3)
    let isInverted = structure.hasAdobeMarker
    for start in stride(from: 0, to: raster.samples.count, by: 4) {
      let key = Int(raster.samples[start + 3])
      let white = isInverted ? key : 255 - key
      for channel in 0..<3 {
        let ink = Int(raster.samples[start + channel])
        rgb.samples.append(UInt8(((isInverted ? ink : 255 - ink) * white + 127) / 255))
      }
    }
    return rgb
  }
}
