import ArgumentParser
import Repsheet

/// How much a document may ask of the machine.
struct LimitChoice: ParsableArguments {
  private static let standard = ResourceLimits()

  @Option(
    help: ArgumentHelp(
      "The largest document, such as 4MB.", discussion: "Default: 32MB.", valueName: "size"),
    transform: ByteSize.read)
  var maxInput = standard.inputBytes

  @Option(
    help: ArgumentHelp(
      "How deep lists and objects may stand inside each other, at most \(ResourceLimits.deepest).",
      valueName: "n"))
  var maxDepth = standard.depth

  @Option(
    help: ArgumentHelp(
      "The most exercises, sets and sessions of a document, each as often as rounds, weeks and clients repeat it, and days of its log.",
      valueName: "n"))
  var maxElements = standard.elements

  @Option(help: ArgumentHelp("The most pages of a workout, week, program or report.", valueName: "n"))
  var maxPages = standard.pages

  @Option(
    help: ArgumentHelp(
      "The largest picture file, such as 10MB.", discussion: "Default: 64MB.", valueName: "size"),
    transform: ByteSize.read)
  var maxPictureBytes = standard.pictureBytes

  @Option(
    help: ArgumentHelp(
      "The most pixels of a picture; of progressive JPEG and interlaced PNG two fifths of it.",
      valueName: "n"))
  var maxPicturePixels = standard.picturePixels

  @Option(help: ArgumentHelp("The longest time for a document.", valueName: "seconds"))
  var maxSeconds = standard.seconds

  var limits: ResourceLimits {
    var limits = ResourceLimits()
    limits.inputBytes = maxInput
    limits.depth = maxDepth
    limits.elements = maxElements
    limits.pages = maxPages
    limits.pictureBytes = maxPictureBytes
    limits.picturePixels = maxPicturePixels
    limits.seconds = maxSeconds
    return limits
  }

  func validate() throws {
    let counts: [(ResourceLimits.Kind, Int)] = [
      (.depth, maxDepth), (.elements, maxElements), (.pages, maxPages),
      (.picturePixels, maxPicturePixels),
    ]
    for (kind, value) in counts where value < 1 {
      throw ValidationError("\(kind.option) \(value) lets nothing through. Write 1 or more.")
    }
    guard maxDepth <= ResourceLimits.deepest else {
      throw ValidationError(
        "\(ResourceLimits.Kind.depth.option) \(maxDepth) is deeper than any reader goes. Write at most \(ResourceLimits.deepest).")
    }
    guard maxSeconds > 0, maxSeconds < 1e9 else {
      throw ValidationError("\(ResourceLimits.Kind.seconds.option) is a number of seconds, such as 30 or 0.5.")
    }
  }
}
