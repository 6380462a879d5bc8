public import Diagnostics
public import Sheets
public import WorkoutModel

/// What a person may choose for an export, beyond what the document says.
public struct ExportOptions: Sendable {
  /// A bundled layout's name, or the path of a layout file; nil lets the document choose.
  public var layout: String?
  /// Nil takes the layout's own.
  public var paper: Paper?
  public var orientation: Orientation?
  /// The id of the workout to print; nil prints every workout, one after the other.
  public var workout: String?
  /// The week of the program to print, from 1; nil prints every week.
  public var week: Int?
  /// The day of that week, for layouts that print workouts; nil prints every day.
  public var day: ProgramDay.Day?
  /// Those that the training is for, in place of the document's clients; nil takes the document's.
  public var roster: [Client]?
  /// BCP 47; nil takes the document's.
  public var language: LanguageTag?
  /// Printed beneath the first, exercise by exercise, where the document has translations into it.
  public var secondLanguage: LanguageTag?
  /// Nil takes the document's.
  public var units: UnitSystem?
  /// Nil takes the brand's.
  public var accent: AccentColor?
  /// How pages come onto the paper in the printer.
  public var arrangement = SheetArrangement.single
  public var ink = InkUse.full
  public var print = PrintSize.layout
  /// Who the copy is for.
  public var audience = Audience.client
  /// Nil takes the layout's own.
  public var order: ExerciseOrder?
  /// Folders whose files a document and its libraries may name beside those of its own folder. What has
  /// no folder, such as a document from standard input, may name files of these alone.
  public var allowedFolders: [String] = []
  /// Paths of font files for letters that the bundled fonts lack, tried in this order and before the fonts
  /// of the machine: TrueType or OpenType, alone or in a collection.
  public var fonts: [String] = []
  /// Which files may name pictures and libraries of their own folder.
  public var ownFolders = OwnFolders.ofEveryFile
  /// How much a document may ask for.
  public var limits = ResourceLimits()
  /// Seconds since 1970-01-01T00:00:00Z that the file's dates say, where the document has no date.
  public var timestamp: Int?

  public init() {}

  var fileAccess: FileAccess { FileAccess(allowing: allowedFolders, ownFolders: ownFolders) }
}
