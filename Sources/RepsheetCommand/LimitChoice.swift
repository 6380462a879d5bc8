import ArgumentParser
import Repsheet

/// How much a document may ask of the machine that prints it.
struct LimitChoice: ParsableArguments {
  @OptionGroup var reading: ReadingLimitChoice
  @OptionGroup var elements: ElementLimitChoice

  @Option(help: ArgumentHelp("The most pages of a workout, week, program or report.", valueName: "n"))
  var maxPages = ResourceLimits().pages

  @OptionGroup var pictures: PictureLimitChoice
  @OptionGroup var time: TimeLimitChoice

  var limits: ResourceLimits {
    var limits = ResourceLimits(reading, elements, pictures, time)
    limits.pages = maxPages
    return limits
  }

  func validate() throws { try ResourceLimits.Kind.pages.check(maxPages) }
}

/// The limits of what is read and looked at, and not printed.
struct CheckLimitChoice: ParsableArguments {
  @OptionGroup var reading: ReadingLimitChoice
  @OptionGroup var elements: ElementLimitChoice
  @OptionGroup var pictures: PictureLimitChoice
  @OptionGroup var time: TimeLimitChoice

  var limits: ResourceLimits { ResourceLimits(reading, elements, pictures, time) }
}

/// The limits of a layout that is tried out.
struct LayoutLimitChoice: ParsableArguments {
  @OptionGroup var reading: ReadingLimitChoice
  @OptionGroup var pictures: PictureLimitChoice
  @OptionGroup var time: TimeLimitChoice

  var limits: ResourceLimits { ResourceLimits(reading, pictures, time) }
}

// MARK: - One by one

/// Options that each set a limit or two.
protocol LimitOptions {
  func apply(to limits: inout ResourceLimits)
}

extension ResourceLimits {
  /// The defaults, with what was chosen.
  init(_ chosen: any LimitOptions...) {
    self.init()
    for options in chosen { options.apply(to: &self) }
  }
}

/// Of every file that is read.
struct ReadingLimitChoice: ParsableArguments, LimitOptions {
  @Option(
    help: ArgumentHelp(
      "The largest document, library, roster, layout or figure file, such as 4MB.",
      discussion: "Default: 32MB.", valueName: "size"),
    transform: ByteSize.read)
  var maxInput = ResourceLimits().inputBytes

  @Option(
    help: ArgumentHelp(
      "How deep lists and objects may stand inside each other, at most \(ResourceLimits.deepest).",
      valueName: "n"))
  var maxDepth = ResourceLimits().depth

  var limits: ResourceLimits { ResourceLimits(self) }

  func apply(to limits: inout ResourceLimits) {
    limits.inputBytes = maxInput
    limits.depth = maxDepth
  }

  func validate() throws {
    try ResourceLimits.Kind.depth.check(maxDepth)
    guard maxDepth <= ResourceLimits.deepest else {
      throw ValidationError(
        "\(ResourceLimits.Kind.depth.option) \(maxDepth) is deeper than any reader goes. Write at most \(ResourceLimits.deepest).")
    }
  }
}

struct ElementLimitChoice: ParsableArguments, LimitOptions {
  @Option(
    help: ArgumentHelp(
      "The most exercises, sets and sessions of a document, each as often as rounds, weeks and clients repeat it, and days of its log.",
      valueName: "n"))
  var maxElements = ResourceLimits().elements

  func apply(to limits: inout ResourceLimits) { limits.elements = maxElements }

  func validate() throws { try ResourceLimits.Kind.elements.check(maxElements) }
}

struct PictureLimitChoice: ParsableArguments, LimitOptions {
  @Option(
    help: ArgumentHelp(
      "The largest picture file, such as 10MB.", discussion: "Default: 64MB.", valueName: "size"),
    transform: ByteSize.read)
  var maxPictureBytes = ResourceLimits().pictureBytes

  @Option(
    help: ArgumentHelp(
      "The most pixels of a picture; of progressive JPEG and interlaced PNG two fifths of it.",
      valueName: "n"))
  var maxPicturePixels = ResourceLimits().picturePixels

  func apply(to limits: inout ResourceLimits) {
    limits.pictureBytes = maxPictureBytes
    limits.picturePixels = maxPicturePixels
  }

  func validate() throws { try ResourceLimits.Kind.picturePixels.check(maxPicturePixels) }
}

struct TimeLimitChoice: ParsableArguments, LimitOptions {
  @Option(
    help: ArgumentHelp(
      "The longest time for a document or a layout, such as 5 or 0.5.", discussion: "Default: 120.",
      valueName: "seconds"),
    transform: { text in
      if let seconds = Double(text), seconds > 0, seconds < 1e9 { return seconds }
      throw ValidationError("\(ResourceLimits.Kind.seconds.option) is a number of seconds, such as 30 or 0.5.")
    })
  var maxSeconds = ResourceLimits().seconds

  func apply(to limits: inout ResourceLimits) { limits.seconds = maxSeconds }
}

extension ResourceLimits.Kind {
  /// - Throws: where nothing would be within the limit.
  fileprivate func check(_ value: Int) throws {
    guard value < 1 else { return }
    throw ValidationError("\(option) \(value) lets nothing through. Write 1 or more.")
  }
}
