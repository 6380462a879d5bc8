/// What is wrong in a short notation such as a plan or a quantity, and where in it.
struct NotationError: Error, Hashable {
  /// What is wrong, without the text.
  var message: String
  /// What would be right.
  var hint: String?
  /// The notation itself.
  var text: String
  /// Of the place in the text, in Unicode scalars from 0.
  var offset: Int

  /// The message, the text on a line below it, and a caret under the place.
  var messageWithCaret: String {
    let width = 72
    let scalars = Array(text.unicodeScalars)
    let start = max(0, min(offset - width / 2, scalars.count - width))
    let end = min(scalars.count, start + width)
    var line = start > 0 ? "…" : ""
    for scalar in scalars[start..<end] {
      line.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    if end < scalars.count { line += "…" }
    let column = offset - start + (start > 0 ? 1 : 0)
    return "\(message)\n    \(line)\n    \(String(repeating: " ", count: max(0, column)))^"
  }
}
