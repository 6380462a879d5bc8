/// A frame as text: one line an item, indented by nesting, lengths to a hundredth of a point.
/// For tests and for people who look for what went where.
public enum FrameDump {
  public static func text(of frame: Frame) -> String {
    var lines = ["frame \(number(frame.size.width)) × \(number(frame.size.height))"]
    write(frame, indent: "  ", into: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func write(_ frame: Frame, indent: String, into lines: inout [String]) {
    for placed in frame.items {
      let place = "\(number(placed.origin.x)),\(number(placed.origin.y))"
      switch placed.item {
      case .glyphs(let run):
        lines.append(
          "\(indent)\(place) text \"\(run.text)\" font \(run.font.index) size \(number(run.size)) \(run.color.hex) width \(number(run.width))"
        )
      case .path(let path, let fill, let stroke):
        let bounds = path.bounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
        var line =
          "\(indent)\(place) path \(path.elements.count) in \(number(bounds.minX)),\(number(bounds.minY)) \(number(bounds.width)) × \(number(bounds.height))"
        if let fill { line += " fill \(fill.color.hex)" }
        if let stroke { line += " stroke \(stroke.color.hex) \(number(stroke.width))" }
        lines.append(line)
      case .image(let id, let size):
        lines.append(
          "\(indent)\(place) image \(id.name) \(number(size.width)) × \(number(size.height))")
      case .group(let inner, let t, let clip):
        lines.append(
          "\(indent)\(place) group [\([t.a, t.b, t.c, t.d, t.tx, t.ty].map(number).joined(separator: " "))]\(clip == nil ? "" : " clipped")"
        )
        write(inner, indent: indent + "  ", into: &lines)
      case .link(.address(let address), let size, _):
        lines.append(
          "\(indent)\(place) link \(address) \(number(size.width)) × \(number(size.height))")
      case .tagged(let tag, let inner):
        lines.append("\(indent)\(place) \(name(of: tag))")
        write(inner, indent: indent + "  ", into: &lines)
      }
    }
  }

  private static func name(of tag: SemanticTag) -> String {
    tag.flow == .whole ? "<\(tag.role)>" : "<\(tag.role) \(tag.flow)>"
  }

  /// At most two decimals, none that are zero.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }
}
