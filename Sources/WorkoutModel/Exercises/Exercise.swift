/// A movement: how it is done, what it works, and what to look out for.
public struct Exercise: Identifiable, Sendable, Hashable {
  public var id: String
  public var name: Text
  /// One sentence.
  public var summary: Text?
  /// Step by step.
  public var instructions: [Text]
  /// What a coach calls out: a few words each.
  public var cues: [Text]
  public var tips: [Tip]
  public var mistakes: [Text]
  public var sides: Sides
  public var position: Position?
  public var muscles: WorkedMuscles
  public var equipment: [Text]
  /// How the machine or the place is set up for the client, in the order of the document.
  public var setup: [SetupEntry]
  public var level: Level?
  public var precautions: [Text]
  /// Ids of exercises.
  public var easier: [String]
  /// Ids of exercises.
  public var harder: [String]
  /// Ids of exercises.
  public var alternatives: [String]
  public var figure: FigureReference?
  public var images: [ExerciseImage]
  public var video: Link?
  public var source: Publication?
  public var origin: Origin

  public init(
    id: String, name: Text, summary: Text? = nil, instructions: [Text] = [], cues: [Text] = [],
    tips: [Tip] = [], mistakes: [Text] = [], sides: Sides = .both, position: Position? = nil,
    muscles: WorkedMuscles = WorkedMuscles(), equipment: [Text] = [], setup: [SetupEntry] = [],
    level: Level? = nil, precautions: [Text] = [], easier: [String] = [], harder: [String] = [],
    alternatives: [String] = [], figure: FigureReference? = nil, images: [ExerciseImage] = [],
    video: Link? = nil, source: Publication? = nil, origin: Origin = Origin()
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.instructions = instructions
    self.cues = cues
    self.tips = tips
    self.mistakes = mistakes
    self.sides = sides
    self.position = position
    self.muscles = muscles
    self.equipment = equipment
    self.setup = setup
    self.level = level
    self.precautions = precautions
    self.easier = easier
    self.harder = harder
    self.alternatives = alternatives
    self.figure = figure
    self.images = images
    self.video = video
    self.source = source
    self.origin = origin
  }
}

/// Which side of the body works.
public enum Sides: String, CaseIterable, Sendable, Hashable {
  /// Both at once.
  case both
  /// One side's whole set, then the other's.
  case each
  /// A repetition on one side, the next on the other.
  case alternating
}

/// How the body is held or carried.
public enum Position: String, CaseIterable, Sendable, Hashable {
  case standing, kneeling, seated, supine, prone
  case sideLying = "side-lying"
  case quadruped, hanging, moving
}

/// How much experience an exercise asks for.
public enum Level: String, CaseIterable, Sendable, Hashable {
  case beginner, intermediate, advanced
}

/// One setting of a machine: `seat` at `4`.
public struct SetupEntry: Sendable, Hashable {
  public var name: String
  public var value: Text

  public init(name: String, value: Text) {
    self.name = name
    self.value = value
  }
}
