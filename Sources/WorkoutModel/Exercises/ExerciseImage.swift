/// A picture file of an exercise.
public struct ExerciseImage: Sendable, Hashable {
  /// Relative to the document, with `/` between folders; never leads out of its folder.
  public var file: String
  public var caption: Text?
  /// What someone who can't see the picture should know.
  public var alt: Text?
  public var credit: Text?
  public var origin: Origin

  public init(
    file: String, caption: Text? = nil, alt: Text? = nil, credit: Text? = nil,
    origin: Origin = Origin()
  ) {
    self.file = file
    self.caption = caption
    self.alt = alt
    self.credit = credit
    self.origin = origin
  }
}
