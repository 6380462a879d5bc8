package import JSONSource

/// The drawn figure of an exercise: one that comes with Repsheet, by name, or one of the document's own.
public struct FigureReference: Sendable, Hashable {
  package enum Source: Sendable, Hashable {
    case bundled(name: String)
    /// A figure file's content, which only the room that draws figures can read.
    case inline(JSONNode)
  }

  package var source: Source
  public var origin: Origin

  package init(_ source: Source, origin: Origin = Origin()) {
    self.source = source
    self.origin = origin
  }

  public init(bundled name: String) {
    self.init(.bundled(name: name))
  }

  /// The name of a bundled figure; nil for an inline one.
  public var bundledName: String? {
    if case .bundled(let name) = source { return name }
    return nil
  }
}
