/// Which Repsheet this is.
public enum Version {
  /// As in Semantic Versioning 2.0.0. A new one whenever documents print otherwise: `batch --resume` keeps what its own
  /// version printed, and prints the rest again.
  public static let text = "0.2.0"
}
