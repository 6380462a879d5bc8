/// What a print dialogue starts from, where pages are measured to be cut or folded.
public struct PrintAdvice: Hashable, Sendable {
  public var scaling: Scaling
  /// Nil leaves the sides to the person.
  public var flip: DuplexFlip?

  /// Whether the program that prints may fit pages to the printer's margins.
  public enum Scaling: Hashable, Sendable { case any, none }

  public init(scaling: Scaling = .any, flip: DuplexFlip? = nil) {
    self.scaling = scaling
    self.flip = flip
  }
}

/// The edge of the sheet that a printer turns it over on, to print its back.
public enum DuplexFlip: String, Hashable, Sendable, CaseIterable { case long, short }
