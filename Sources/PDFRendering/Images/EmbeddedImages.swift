internal import Drawing
internal import Haru

/// The images of one document, each written once when it is first drawn.
///
/// libharu's own loaders trust their input and convert it; here the image has been checked and decoded
/// before, and goes through the object layer.
final class EmbeddedImages {
  private let images: [ImageID: ImageData]
  private let packed: PackedImageCache
  private let deflater: Deflater
  private let file: HaruDocument
  private var objects: [ImageID: HaruObject] = [:]

  init(
    _ images: [ImageID: ImageData], packed: PackedImageCache, deflater: Deflater, file: HaruDocument
  ) {
    self.images = images
    self.packed = packed
    self.deflater = deflater
    self.file = file
  }

  /// `XObject` with `Subtype` `Image`
  func object(for id: ImageID) throws(PDFRenderingError) -> HaruObject {
    if let known = objects[id] { return known }
    guard let image = images[id] else { throw .unknownImage(id) }
    var entries = PDFSyntax(capacity: 128)
    entries.raw("/Type/XObject/Subtype/Image/BitsPerComponent 8/Width ")
    entries.integer(image.pixelWidth)
    entries.raw("/Height ")
    entries.integer(image.pixelHeight)
    let data: [UInt8]
    let components: Int
    switch image.encoding {
    case .jpeg(let bytes, let count):
      guard image.pixelWidth > 0, image.pixelHeight > 0, !bytes.isEmpty else {
        throw .malformedImage(id)
      }
      entries.raw("/Filter/DCTDecode")
      (data, components) = (bytes, count)
    case .samples(let samples, let count):
      guard image.pixelWidth > 0, image.pixelHeight > 0, count > 0,
        image.pixelWidth.multipliedReportingOverflow(by: image.pixelHeight).overflow == false,
        samples.count / count == image.pixelWidth * image.pixelHeight,
        samples.count % count == 0
      else { throw .malformedImage(id) }
      entries.raw("/Filter/FlateDecode")
      guard let small = packed.packed(samples, of: id, deflater: deflater) else {
        throw .outOfMemory
      }
      (data, components) = (small, count)
    }
    // The output intent is RGB, so CMYK would have no meaning (PDF/A-2, 6.2.4.3).
    switch components {
    case 1: entries.raw("/ColorSpace/DeviceGray")
    case 3: entries.raw("/ColorSpace/DeviceRGB")
    default: throw .malformedImage(id)
    }
    if let mask = image.mask {
      entries.raw("/SMask ")
      entries.reference(try softMask(mask, of: image, id))
    }
    let object = try PDFRenderingError.calling(try file.addObject())
    try PDFRenderingError.calling(try file.fill(object, entries: entries, data: data))
    objects[id] = object
    return object
  }

  /// `SMask`: an image of how much is printed (PDF/A-2 allows it, PDF/A-1 did not).
  private func softMask(
    _ mask: [UInt8], of image: ImageData, _ id: ImageID
  ) throws(PDFRenderingError) -> HaruObject {
    let (area, isTooMuch) = image.pixelWidth.multipliedReportingOverflow(by: image.pixelHeight)
    guard !isTooMuch, mask.count == area else { throw .malformedImage(id) }
    var entries = PDFSyntax(capacity: 128)
    entries.raw("/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceGray/Width ")
    entries.integer(image.pixelWidth)
    entries.raw("/Height ")
    entries.integer(image.pixelHeight)
    entries.raw("/Filter/FlateDecode")
    guard
      let data = packed.packed(mask, of: ImageID("\(id.name) mask"), deflater: deflater)
    else { throw .outOfMemory }
    let object = try PDFRenderingError.calling(try file.addObject())
    try PDFRenderingError.calling(try file.fill(object, entries: entries, data: data))
    return object
  }
}

/// Samples that one worker has compressed: a batch shows the same logo on every document.
final class PackedImageCache {
  private var images: [ImageID: (samples: [UInt8], packed: [UInt8])] = [:]
  private let capacity = 64

  func packed(_ samples: [UInt8], of id: ImageID, deflater: Deflater) -> [UInt8]? {
    // Arrays that share their storage compare equal without a look at their elements.
    if let known = images[id], known.samples == samples { return known.packed }
    guard let packed = deflater.compress(samples) else { return nil }
    if images.count >= capacity { images.removeAll() }
    images[id] = (samples, packed)
    return packed
  }
}
