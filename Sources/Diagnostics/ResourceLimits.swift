/// How much one document may ask of the machine. What is beyond is an error that names the limit.
public struct ResourceLimits: Hashable, Sendable {
  /// Of an input file, a library or a layout file, or of one document of a batch, in bytes; a document with
  /// ten thousand steps takes two million.
  public var inputBytes = 32 << 20
  /// How deep lists and objects stand inside each other, held to 1 to ``deepest``.
  public var depth = 64 {
    didSet { depth = min(max(depth, 1), Self.deepest) }
  }
  /// Exercises, sets and sessions of what is printed, each as often as rounds, weeks and clients repeat
  /// it, and the days from a log's first to its last; the bulk of what layout keeps in memory.
  public var elements = 200_000
  /// Of one workout, week, program or report.
  public var pages = 2000
  /// Of a picture's file, in bytes: far above what a phone writes.
  public var pictureBytes = 64 << 20
  /// Of a picture, width times height. Of progressive JPEG and interlaced PNG, which have to be held in
  /// memory, two fifths of it.
  public var picturePixels = 100_000_000
  /// Of a font file that is given, in bytes: twice what the largest collection of East Asian fonts takes.
  public var fontBytes = 256 << 20
  /// For one document, from when its text is read to its PDF, in seconds; reading is bounded by
  /// ``inputBytes``. It is looked at between the parts of a page, so that the end comes a moment later.
  public var seconds = 120.0

  public init() {}

  /// A reader goes a step further down its thread's stack for each level.
  public static let deepest = 256

  /// One of the limits.
  public enum Kind: String, CaseIterable, Sendable {
    case inputBytes = "--max-input"
    case depth = "--max-depth"
    case elements = "--max-elements"
    case pages = "--max-pages"
    case pictureBytes = "--max-picture-bytes"
    case picturePixels = "--max-picture-pixels"
    case fontBytes = "--max-font-bytes"
    case seconds = "--max-seconds"

    /// What raises it on the command line.
    public var option: String { rawValue }
  }

  /// A limit in a message: `1 page`, `2 pages`.
  package static func spoken(_ number: String, _ unit: String) -> String {
    "\(number) \(unit)\(number == "1" ? "" : "s")"
  }

  /// What a person can do about it, beside giving more.
  /// - Parameter advice: an instruction, such as "split the document".
  package static func hint(_ kind: Kind, _ advice: String) -> String {
    "\(advice), or raise \(kind.option)"
  }
}
