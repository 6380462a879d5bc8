package import Drawing

/// A picture file whose structure and size are known and within the limits; nothing of it is decoded.
package struct SourcePicture: Sendable {
  private enum Content: Sendable {
    case jpeg(JPEGDecoder)
    case png(PNGDecoder)
  }

  private let content: Content

  package init(_ bytes: [UInt8], limits: PictureLimits) throws(PictureError) {
    guard bytes.count <= limits.bytes else { throw .tooManyBytes(limit: limits.bytes) }
    switch try PictureFormat(bytes) {
    case .jpeg:
      content = .jpeg(JPEGDecoder(bytes: bytes, structure: try JPEGStructure(bytes, limits: limits)))
    case .png:
      content = .png(PNGDecoder(structure: try PNGStructure(bytes, limits: limits)))
    }
  }

  /// As a person sees it.
  package var size: PixelSize { turn.upright(stored) }

  private var stored: PixelSize {
    switch content {
    case .jpeg(let decoder): decoder.structure.stored
    case .png(let decoder): decoder.structure.stored
    }
  }

  private var turn: Turn {
    switch content {
    case .jpeg(let decoder): decoder.structure.turn
    case .png(let decoder): decoder.structure.turn
    }
  }

  /// Decodes all of it and keeps nothing.
  package func verify() throws(PictureError) {
    switch content {
    case .jpeg(let decoder): _ = try decoder.raster(dividedBy: JPEGDecoder.divisors[0])
    case .png(let decoder): try decoder.rows { _, _ in }
    }
  }

  /// Whether next to nothing of it can be seen on white paper: a mark that was made for a dark ground.
  package func isLightOnNothing() throws(PictureError) -> Bool {
    guard case .png(let decoder) = content, decoder.structure.hasOpacity else { return false }
    let small = PixelSize(width: min(64, stored.width), height: min(64, stored.height))
    let raster = try raster(of: stored.area, size: small)
    var (all, dark) = (0, 0)
    for start in stride(from: 0, to: raster.samples.count, by: 4) {
      let parts = raster.samples[start..<start + 3].map { Double($0) / 255 }
      let opacity = Int(raster.samples[start + 3])
      all += opacity
      let color = Color(red: parts[0], green: parts[1], blue: parts[2])
      if color.contrast(with: .white) >= Self.visibleContrast { dark += opacity }
    }
    return dark * 20 < all
  }

  /// Against white; what has less is a tint at best.
  private static let visibleContrast = 1.6

  // MARK: For print

  /// Whether the file itself can be put into a PDF, to show a part of it in so many points.
  package func passesAsItIs(showing part: PixelArea, in printed: Size) -> Bool {
    guard case .jpeg(let decoder) = content, decoder.structure.isReadByPDFReaders else {
      return false
    }
    let wanted = target(part, in: printed)
    let bytes = decoder.structure.length - decoder.structure.notes.reduce(0) { $0 + $1.count }
    return Double(part.width) <= Double(wanted.width) * Self.tolerance
      && Double(part.height) <= Double(wanted.height) * Self.tolerance
      && bytes <= Self.headRoom + (size.count ?? .max) / 2
  }

  /// So much finer than needed is not worth another generation of losses.
  private static let tolerance = 1.25
  /// Of tables, in bytes; the rest may have four bits a pixel, which is a very good photograph.
  private static let headRoom = 4096

  /// The file, without what cameras note in it; for one that ``passesAsItIs(showing:in:)``.
  package func asItIs() throws(PictureError) -> ImageData {
    guard case .jpeg(let decoder) = content else { throw .unsupported("a PNG in place of a JPEG") }
    try verify()
    var bytes: [UInt8] = []
    var at = 0
    for note in decoder.structure.notes {
      bytes += decoder.bytes[at..<note.lowerBound]
      at = note.upperBound
    }
    bytes += decoder.bytes[at..<decoder.structure.length]
    return ImageData(
      pixelWidth: stored.width, pixelHeight: stored.height,
      encoding: .jpeg(bytes, components: decoder.structure.components))
  }

  /// A part of the upright picture with as many pixels as so many points of paper show, and never more
  /// than the picture has. Photographs stay JPEG, what came as PNG loses nothing else.
  package func printed(_ part: PixelArea, in size: Size) throws(PictureError) -> ImageData {
    let target = target(part, in: size)
    let turned = try raster(
      of: turn.stored(part, in: self.size), size: turn.upright(target)
    ).turned(turn)
    switch content {
    case .jpeg:
      return ImageData(
        pixelWidth: target.width, pixelHeight: target.height,
        encoding: .jpeg(try JPEGEncoder.bytes(of: turned), components: turned.channels))
    case .png:
      let (colors, mask) = turned.separated()
      return ImageData(
        pixelWidth: target.width, pixelHeight: target.height,
        encoding: .samples(colors.samples, components: colors.channels), mask: mask)
    }
  }

  private func target(_ part: PixelArea, in printed: Size) -> PixelSize {
    func pixels(_ points: Double, atMost most: Int) -> Int {
      let wanted = PrintResolution.pixels(inPoints: points).rounded(.up)
      return wanted < Double(most) ? max(1, Int(wanted)) : most
    }
    return PixelSize(
      width: pixels(printed.width, atMost: part.width),
      height: pixels(printed.height, atMost: part.height))
  }

  /// A part of the stored picture.
  private func raster(of part: PixelArea, size: PixelSize) throws(PictureError) -> Raster {
    let raster: Raster
    switch content {
    case .jpeg(let decoder): raster = try self.raster(of: part, size: size, decoder)
    case .png(let decoder):
      var average = AreaAverage(
        .init(
          x: Double(part.x), y: Double(part.y), width: Double(part.width),
          height: Double(part.height)), to: size, channels: decoder.channels)
      try decoder.rows { row, y in average.add(row, at: y) }
      raster = average.result
    }
    guard raster.samples.count == size.width * size.height * raster.channels else {
      throw .damaged("it has fewer rows than it says")
    }
    return raster
  }

  /// Decoded as small as twice the size still allows, the rest is averaged.
  private func raster(
    of part: PixelArea, size: PixelSize, _ decoder: JPEGDecoder
  ) throws(PictureError) -> Raster {
    let divisor =
      JPEGDecoder.divisors.first { divisor in
        part.width >= 2 * size.width * divisor && part.height >= 2 * size.height * divisor
      } ?? 1
    let decoded = try decoder.raster(dividedBy: divisor)
    let (across, down) = (
      Double(decoded.size.width) / Double(stored.width),
      Double(decoded.size.height) / Double(stored.height)
    )
    var average = AreaAverage(
      .init(
        x: Double(part.x) * across, y: Double(part.y) * down, width: Double(part.width) * across,
        height: Double(part.height) * down), to: size, channels: decoded.channels)
    let length = decoded.size.width * decoded.channels
    decoded.samples.withUnsafeBufferPointer { samples in
      for y in 0..<decoded.size.height {
        average.add(UnsafeBufferPointer(rebasing: samples[y * length..<(y + 1) * length]), at: y)
      }
    }
    return average.result
  }
}

extension JPEGStructure {
  /// ISO 32000-1, 7.4.8: baseline and progressive, colours known without a guess, upright.
  fileprivate var isReadByPDFReaders: Bool {
    coding != .arithmetic && turn == .none && (components == 1 || components == 3 && saysItsColors)
  }
}
