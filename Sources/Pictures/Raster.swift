/// Pixels in memory: eight bits a sample, rows from the top.
struct Raster: Hashable, Sendable {
  var size: PixelSize
  /// Samples a pixel: 1 grey, 3 sRGB, 4 sRGB and opacity.
  var channels: Int
  var samples: [UInt8]

  func turned(_ turn: Turn) -> Raster {
    guard turn != .none else { return self }
    let upright = turn.upright(size)
    var turned = Raster(size: upright, channels: channels, samples: [])
    turned.samples.reserveCapacity(samples.count)
    for y in 0..<upright.height {
      for x in 0..<upright.width {
        let place = turn.stored(x: x, y: y, in: upright)
        let start = (place.y * size.width + place.x) * channels
        turned.samples += samples[start..<start + channels]
      }
    }
    return turned
  }

  /// One sample a pixel where colour and opacity say nothing more.
  ///
  /// - Returns: the colours, and the opacities where a pixel lets the paper through.
  func separated() -> (colors: Raster, mask: [UInt8]?) {
    guard channels >= 3 else { return (self, nil) }
    let pixels = stride(from: 0, to: samples.count, by: channels)
    let isOpaque = channels == 3 || pixels.allSatisfy { samples[$0 + 3] == 255 }
    let isGrey = pixels.allSatisfy {
      samples[$0] == samples[$0 + 1] && samples[$0] == samples[$0 + 2]
    }
    var colors = Raster(size: size, channels: isGrey ? 1 : 3, samples: samples)
    if colors.channels != channels {
      colors.samples = []
      colors.samples.reserveCapacity(samples.count / channels * colors.channels)
      for start in pixels { colors.samples += samples[start..<start + colors.channels] }
    }
    return (colors, isOpaque ? nil : pixels.map { samples[$0 + 3] })
  }
}
