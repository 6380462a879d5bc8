/// Documents to start from.
public enum Samples {
  public static var names: [String] { BundledFiles.names(in: "layouts/samples") }

  /// The one that is written where nobody asks for another.
  public static let first = "outer-thigh"

  public static func text(of name: String) -> String? {
    BundledFiles.bytes(of: "layouts/samples/\(name).json").map { String(decoding: $0, as: UTF8.self) }
  }
}
