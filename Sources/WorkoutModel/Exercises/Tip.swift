/// Advice on an exercise, by kind.
public struct Tip: Sendable, Hashable {
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    case form, harder, easier, safety, coach
  }

  public var kind: Kind
  public var text: Text
  /// Whose advice it is.
  public var by: Text?

  public init(kind: Kind = .form, text: Text, by: Text? = nil) {
    self.kind = kind
    self.text = text
    self.by = by
  }
}
