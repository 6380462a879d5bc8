/// A picture file of an exercise.
public struct ExerciseImage: Sendable, Hashable {
  public var file: FileReference
  public var caption: Text?
  /// What someone who can't see the picture should know.
  public var alt: Text?
  /// Who took it, and under which licence.
  public var credit: Text?
  /// What stays in view where the picture is cut to the shape of its place. With it a picture may lose
  /// more than without.
  public var focus: FocusPoint?
  public var origin: Origin

  public init(
    file: FileReference, caption: Text? = nil, alt: Text? = nil, credit: Text? = nil,
    focus: FocusPoint? = nil, origin: Origin = Origin()
  ) {
    self.file = file
    self.caption = caption
    self.alt = alt
    self.credit = credit
    self.focus = focus
    self.origin = origin
  }
}
