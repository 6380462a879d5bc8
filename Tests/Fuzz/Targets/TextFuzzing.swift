import Drawing
import Repsheet
import Typography

enum TextFuzzing {
  private nonisolated(unsafe) static let typesetter = (try? FontBook.bundled()).map {
    Typesetter(fonts: $0)
  }
  private static let languages = ["en", "de", "tr", "el", "ar", "he", "zh", "th", "hi", "x"]

  /// The first four bytes say how the rest is set.
  static func run(_ bytes: [UInt8]) {
    guard let typesetter else { preconditionFailure("the bundled fonts can't be read") }
    guard bytes.count > 4 else { return }
    let text = String(decoding: bytes[4...], as: UTF8.self)
    let width = Double(bytes[0]) * 2
    let style = TextStyle(
      weight: bytes[1] & 1 == 0 ? 400 : 700, size: bytes[1] & 2 == 0 ? 7.5 : 12, leading: 14,
      tracking: bytes[1] & 4 == 0 ? 0 : 0.05, isCapitals: bytes[1] & 8 != 0)
    let middle = text.unicodeScalars.index(
      text.unicodeScalars.startIndex, offsetBy: text.unicodeScalars.count / 2)
    var other = style
    other.weight = 1100 - style.weight
    let spans = [
      TextSpan(String(text.unicodeScalars[..<middle]), style),
      TextSpan(String(text.unicodeScalars[middle...]), bytes[1] & 16 == 0 ? style : other),
    ]
    let paragraph = Paragraph(
      spans, direction: bytes[2] & 1 == 0 ? .leftToRight : .rightToLeft,
      language: languages[Int(bytes[3]) % languages.count])
    let minimum = typesetter.minimumWidth(of: paragraph)
    let natural = typesetter.naturalWidth(of: paragraph)
    precondition(!Length.less(natural, minimum), "\(minimum) is more than \(natural)")
    for width in [width, natural] {
      for line in typesetter.lines(of: paragraph, width: width) {
        precondition(line.width.isFinite && line.baseline.isFinite)
        for case .glyphs(let run) in line.runs.map(\.item) {
          precondition(!run.glyphs.isEmpty && !run.glyphs.contains { $0.id == 0 })
        }
      }
    }
    _ = typesetter.takeDiagnostics()
  }
}
