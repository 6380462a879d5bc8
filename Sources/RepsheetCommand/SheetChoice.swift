public import ArgumentParser
public import Repsheet

/// What a person may choose about the sheets.
struct SheetChoice: ParsableArguments {
  @Option(help: "A layout's name (repsheet layouts), or the path of a layout file.")
  var layout: String?

  @Option(
    help: """
      a3 a4 a5 a6 letter half-letter legal tabloid index-4x6 index-3x5 pocket, or a size such as \
      148x210mm. Without it the layout chooses.
      """)
  var paper: Paper?

  @Flag(help: "Turn the paper.")
  var orientation: Orientation?

  @Option(help: "The id of the workout to print; without it, all of them.")
  var workout: String?

  @Option(help: "The week of the program to print, from 1; without it, every week.")
  var week: Int?

  @Option(help: "The day of that week to print as a card, handout or log: mon to sun, or 1 to 7.")
  var day: ProgramDay.Day?

  @Option(
    help: """
      The language of the printed words, numbers and dates, such as en or de-CH. Of two, such as en,es, \
      the second stands beneath the first where the document has translations.
      """, transform: LanguageChoice.init(argument:))
  var language: LanguageChoice?

  @Option(help: "The units of loads: metric or imperial.")
  var units: UnitSystem?

  @Option(help: "The colour of numbers and marks, such as '#C2410C'.")
  var accent: AccentColor?

  @Option(
    help: """
      written, or position: standing, sitting and lying exercises together, so that nobody has to lie \
      down twice. Without it the layout chooses.
      """)
  var order: ExerciseOrder?

  @Option(help: "Whose copy of a progress report it is: client or coach.")
  var audience = Audience.client

  @OptionGroup var font: FontChoice
  @OptionGroup var files: FileChoice
  @OptionGroup(title: "Limits") var limits: LimitChoice
  @OptionGroup var press: PressChoice

  /// A layout that there is not is wrong usage, and told before any document is read.
  func validate() throws {
    if let layout { try LayoutName.check(layout) }
  }

  /// What a person names besides documents.
  var filesRead: [NamedFile] {
    (layout.map { LayoutLibrary.isPath($0) ? [NamedFile("--layout", $0)] : [] } ?? [])
      + font.fonts.map { NamedFile("--font", $0) }
  }

  var options: ExportOptions {
    var options = ExportOptions()
    options.layout = layout
    options.paper = paper
    options.orientation = orientation
    options.workout = workout
    options.week = week
    options.day = day
    options.language = language?.first
    options.secondLanguage = language?.second
    options.units = units
    options.accent = accent
    options.arrangement = press.arrangement
    options.ink = press.ink
    options.print = press.largePrint ? .large : .layout
    options.order = order
    options.audience = audience
    options.allowedFolders = files.allowedFolders
    options.fonts = font.fonts
    options.limits = limits.limits
    options.limits.fontBytes = font.maxFontBytes
    options.timestamp = Environment.sourceDateEpoch
    return options
  }
}

extension Paper: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
  public static var allValueStrings: [String] { named.map(\.name) }
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

extension Orientation: EnumerableFlag {
  public static func help(for value: Self) -> ArgumentHelp? {
    switch value {
    case .portrait: "Print on upright paper."
    case .landscape: "Print on paper turned sideways."
    }
  }
}

extension UnitSystem: ExpressibleByArgument {}

extension ExerciseOrder: ExpressibleByArgument {}

extension Audience: ExpressibleByArgument {}

extension ProgramDay.Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
  public static var allValueStrings: [String] { Weekday.allCases.map(\.rawValue) }
}

extension AccentColor: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
