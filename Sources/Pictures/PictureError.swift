/// Why a file can't be printed as a picture.
package enum PictureError: Error, Hashable, Sendable {
  case empty
  /// The disk does not give it out, in the system's words.
  case unreadable(String)
  /// A known kind of file that is not read; its name with an article.
  case otherFormat(String)
  case unknownFormat
  case tooManyBytes(limit: Int)
  case tooManyPixels(PixelSize, limit: Int)
  case noPixels
  /// The file ends before the picture does.
  case truncated
  /// What is wrong inside, in the words of the library that reads it.
  case damaged(String)
  /// A kind of JPEG or PNG that is not read; its name with an article.
  case unsupported(String)
  case outOfMemory

  /// A clause that follows the file's name.
  package var message: String {
    switch self {
    case .empty: "is empty"
    case .unreadable(let reason): "can't be read: \(reason)"
    case .otherFormat(let name), .unsupported(let name): "is \(name), which is not read"
    case .unknownFormat: "is neither a JPEG nor a PNG"
    case .tooManyBytes(let limit): "has more than \(limit) bytes"
    case .tooManyPixels(let size, let limit):
      "is \(size) pixels large, which is more than \(limit)"
    case .noPixels: "has no pixels"
    case .truncated: "ends before the picture is whole"
    case .damaged(let detail): "is damaged: \(detail)"
    case .outOfMemory: "takes more memory than there is"
    }
  }

  package var hint: String {
    switch self {
    case .otherFormat, .unsupported, .unknownFormat: "convert it to JPEG or PNG"
    case .tooManyBytes: "make it smaller, or raise --max-picture-bytes"
    case .tooManyPixels: "make it smaller, or raise --max-picture-pixels"
    case .outOfMemory: "make it smaller"
    case .unreadable: "see to it that you may read it"
    case .empty, .noPixels, .truncated, .damaged: "copy or export it again"
    }
  }
}
