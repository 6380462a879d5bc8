package import Drawing
package import Haru

/// Why a document could not be written.
package enum PDFRenderingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// PDF knows no document without a page.
  case noPages
  /// PDF/UA-1, 7.1: the title stands in the window's bar.
  case noTitle
  /// A glyph run names a face that is not in the font book.
  case unknownFont(FontID)
  /// A glyph run names a glyph that its face does not have.
  case unknownGlyph(UInt16, face: String)
  /// HarfBuzz can't cut the used glyphs out of this face.
  case fontCannotBeSubset(face: String)
  /// An image item names an image that the document does not carry.
  case unknownImage(ImageID)
  /// The samples do not fill the image, or it is neither grey nor RGB.
  case malformedImage(ImageID)
  /// Groups lie deeper in each other than PDF's graphics state reaches.
  case nestedTooDeeply(limit: Int)
  case outOfMemory
  /// Whoever waits for the file has given up.
  case outOfTime
  case libharu(HaruError)

  package var description: String {
    switch self {
    case .noPages: "a PDF needs at least one page"
    case .noTitle: "a PDF needs a title"
    case .unknownFont(let font): "the font book has no face \(font.index)"
    case .unknownGlyph(let glyph, let face): "\(face) has no glyph \(glyph)"
    case .fontCannotBeSubset(let face): "\(face) cannot be cut down to the glyphs in use"
    case .unknownImage(let image): "the document has no image \"\(image.name)\""
    case .malformedImage(let image):
      "image \"\(image.name)\" is not made of grey or RGB pixels for its width and height"
    case .nestedTooDeeply(let limit): "groups are nested more than \(limit) deep"
    case .outOfMemory: "out of memory"
    case .outOfTime: "there is no time left"
    case .libharu(let error): error.description
    }
  }

  /// A libharu call among steps that fail for reasons of our own.
  static func calling<Value>(
    _ work: @autoclosure () throws(HaruError) -> Value
  ) throws(PDFRenderingError) -> Value {
    do throws(HaruError) { return try work() } catch { throw .libharu(error) }
  }
}
