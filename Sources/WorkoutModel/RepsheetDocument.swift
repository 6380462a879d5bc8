public import Diagnostics
import JSONSource

/// Everything that one render needs: people, exercises, workouts, a program, a training log.
public struct RepsheetDocument: Sendable, Hashable {
  /// The format versions that can be read.
  public static let versions = 1...1

  public var title: Text?
  public var subtitle: Text?
  public var date: DateAndTime?
  public var notes: [Sidebar]
  public var language: LanguageTag
  public var units: UnitSystem
  public var brand: Brand?
  public var trainer: Trainer?
  public var client: Client?
  /// Several clients for one workout or program; then `client` is nil.
  public var clients: [Client]
  /// Files with more exercises, relative to the document. Reading them is for who has a disk.
  public var libraries: [FileReference]
  /// The document's own exercises.
  public var exercises: Catalog<Exercise>
  /// Exercises of libraries, which the document may use: the first library that has one counts.
  public var sharedExercises: [Catalog<Exercise>]
  public var workouts: Catalog<Workout>
  public var program: Program?
  public var log: TrainingLog?
  public var report: ReportRequest?
  /// Every text that has more than one language, in the order of the document.
  public var translatedTexts: [Text]
  public var origin: Origin

  public init(
    title: Text? = nil, subtitle: Text? = nil, date: DateAndTime? = nil, notes: [Sidebar] = [],
    language: LanguageTag = .english, units: UnitSystem = .metric, brand: Brand? = nil,
    trainer: Trainer? = nil, client: Client? = nil, clients: [Client] = [],
    libraries: [FileReference] = [], exercises: Catalog<Exercise> = Catalog(),
    sharedExercises: [Catalog<Exercise>] = [], workouts: Catalog<Workout> = Catalog(),
    program: Program? = nil, log: TrainingLog? = nil, report: ReportRequest? = nil,
    translatedTexts: [Text] = [], origin: Origin = Origin()
  ) {
    self.title = title
    self.subtitle = subtitle
    self.date = date
    self.notes = notes
    self.language = language
    self.units = units
    self.brand = brand
    self.trainer = trainer
    self.client = client
    self.clients = clients
    self.libraries = libraries
    self.exercises = exercises
    self.sharedExercises = sharedExercises
    self.workouts = workouts
    self.program = program
    self.log = log
    self.report = report
    self.translatedTexts = translatedTexts
    self.origin = origin
  }

  /// The exercise of that id: the document's own, else that of a library.
  public func exercise(_ id: String) -> Exercise? {
    if let own = exercises[id: id] { return own }
    for library in sharedExercises {
      if let shared = library[id: id] { return shared }
    }
    return nil
  }

  /// A warning for each text that has no translation into the language, nor into one close to it.
  public func missingTranslations(for language: LanguageTag) -> [Diagnostic] {
    let findings = Findings()
    var placeless: [Diagnostic] = []
    for text in translatedTexts {
      guard let lack = text.lack(of: language) else { continue }
      if let location = text.location {
        findings.warning(at: location, lack.message, hint: lack.hint)
      } else {
        placeless.append(Diagnostic(.warning, message: lack.message, hint: lack.hint))
      }
    }
    return findings.diagnostics + placeless
  }
}

/// A box of text beside the training: education, safety, myths.
public struct Sidebar: Sendable, Hashable {
  public var title: Text?
  public var text: Text

  public init(title: Text? = nil, text: Text) {
    self.title = title
    self.text = text
  }
}
