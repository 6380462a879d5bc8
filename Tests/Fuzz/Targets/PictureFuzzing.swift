import Drawing
import Pictures

enum PictureFuzzing {
  static func run(_ bytes: [UInt8]) {
    do throws(PictureError) {
      let picture = try SourcePicture(bytes, limits: PictureLimits(bytes: 1 << 20, pixels: 1 << 18))
      try picture.verify()
      _ = try picture.isLightOnNothing()
      let size = Size(width: 20, height: 30)
      let image = try picture.printed(picture.size.area, in: size)
      expectFull(image)
      if picture.passesAsItIs(showing: picture.size.area, in: size) { expectFull(try picture.asItIs()) }
    } catch {
      precondition(!error.message.isEmpty && !error.hint.isEmpty)
    }
  }

  private static func expectFull(_ image: ImageData) {
    precondition(image.pixelWidth > 0 && image.pixelHeight > 0)
    let pixels = image.pixelWidth * image.pixelHeight
    if case .samples(let samples, let components) = image.encoding {
      precondition(samples.count == pixels * components)
    }
    if let mask = image.mask { precondition(mask.count == pixels) }
  }
}
