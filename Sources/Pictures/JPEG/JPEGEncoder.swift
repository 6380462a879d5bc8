import CTurboJPEG

/// `tjCompress2`: pixels as a baseline JPEG file, which every printer's RIP reads.
enum JPEGEncoder {
  /// Where more gains nothing that paper shows.
  static let quality: Int32 = 85

  /// - Parameter raster: grey or sRGB.
  static func bytes(of raster: Raster) throws(PictureError) -> [UInt8] {
    guard let encoder = tjInitCompress() else { throw .outOfMemory }
    defer { tjDestroy(encoder) }
    var data: UnsafeMutablePointer<UInt8>?
    defer { tjFree(data) }
    var count: UInt = 0
    let isGrey = raster.channels == 1
    let status = tjCompress2(
      encoder, raster.samples, Int32(raster.size.width), Int32(raster.size.width * raster.channels),
      Int32(raster.size.height), Int32((isGrey ? TJPF_GRAY : TJPF_RGB).rawValue), &data, &count,
      Int32((isGrey ? TJSAMP_GRAY : TJSAMP_420).rawValue), quality, TJFLAG_ACCURATEDCT)
    guard status == 0, let data else { throw .outOfMemory }
    return Array(UnsafeBufferPointer(start: data, count: Int(count)))
  }
}
