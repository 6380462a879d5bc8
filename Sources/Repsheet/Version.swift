/// Which Repsheet this is.
public enum Version {
  /// As in Semantic Versioning 2.0.0.
  public static let text = "0.1.0"
}
