/// A document ready to be written: pages of frames, and what is said about the whole.
public struct PagedDocument: Hashable, Sendable {
  public var pages: [Page]
  public var metadata: DocumentMetadata
  public var images: [ImageID: ImageData]

  public init(pages: [Page], metadata: DocumentMetadata, images: [ImageID: ImageData] = [:]) {
    self.pages = pages
    self.metadata = metadata
    self.images = images
  }
}

/// One page. The frame's size is the trimmed page; with bleed, items may reach beyond it.
public struct Page: Hashable, Sendable {
  public var frame: Frame
  /// Beyond the trimmed page on every side, in points.
  public var bleed: Double
  /// Beyond the bleed on every side, in points: the room for printer's marks.
  public var slug: Double
  /// What the reader shows in place of the page's number; nil for the number.
  public var label: String?
  /// For each of the frame's items, from the first, its place among what the document's other pages
  /// place so. Imposed pages are read in this order, wherever they lie; items without a place are read
  /// after those that have one. Empty where the pages are read as they come.
  public var readingOrder: [Int]

  public init(
    frame: Frame, bleed: Double = 0, slug: Double = 0, label: String? = nil,
    readingOrder: [Int] = []
  ) {
    self.frame = frame
    self.bleed = bleed
    self.slug = slug
    self.label = label
    self.readingOrder = readingOrder
  }
}

/// What the file says about itself.
public struct DocumentMetadata: Hashable, Sendable {
  /// Not empty: PDF/UA-1 wants a title in the window's bar.
  public var title: String
  public var author: String?
  public var subject: String?
  public var keywords: [String]
  /// BCP 47.
  public var language: String
  /// Seconds since 1970-01-01T00:00:00Z; nil leaves dates out.
  public var date: Int?
  /// The program that made it, such as `Repsheet 1.0`.
  public var creator: String
  /// What a print dialogue starts from.
  public var printing = PrintAdvice()
  /// Pages follow one another from right to left, as in Arabic and Hebrew.
  public var isRightToLeft = false

  public init(
    title: String, author: String? = nil, subject: String? = nil, keywords: [String] = [],
    language: String = "en", date: Int? = nil, creator: String = "Repsheet"
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
    self.date = date
    self.creator = creator
  }
}

/// A picture's samples, as the PDF will hold them.
public struct ImageData: Hashable, Sendable {
  public enum Encoding: Hashable, Sendable {
    /// A baseline or progressive JPEG file, passed on as it is.
    case jpeg([UInt8], components: Int)
    /// Eight bits a sample, rows from the top, `components` (1 grey, 3 sRGB) samples a pixel.
    case samples([UInt8], components: Int)
  }

  public var pixelWidth: Int
  public var pixelHeight: Int
  public var encoding: Encoding
  /// How much of each pixel is printed, 0 to 255, rows from the top; nil for all of all.
  public var mask: [UInt8]?

  public init(pixelWidth: Int, pixelHeight: Int, encoding: Encoding, mask: [UInt8]? = nil) {
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
    self.encoding = encoding
    self.mask = mask
  }
}
