/// A door through which strangers' bytes come in, with what has to hold behind it whatever they are.
///
/// A broken promise traps, which is what a fuzzer looks for.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A document, from JSON to PDF.
  case document
  /// The shorthand of plans and of logged sets.
  case plan
  /// A layout file, read and laid out.
  case layout
  /// A figure file, posed and drawn.
  case figure
  /// A JPEG or PNG file, decoded for print.
  case picture
  /// Any text, broken into lines.
  case text

  public func run(_ bytes: [UInt8]) {
    switch self {
    case .document: DocumentFuzzing.run(bytes)
    case .plan: PlanFuzzing.run(bytes)
    case .layout: LayoutFuzzing.run(bytes)
    case .figure: FigureFuzzing.run(bytes)
    case .picture: PictureFuzzing.run(bytes)
    case .text: TextFuzzing.run(bytes)
    }
  }
}
