import CQREncode
package import Drawing

/// A QR code (ISO/IEC 18004) as one filled path.
package struct QRCode: Hashable, Sendable {
  /// Rows of modules, true where dark.
  package let modules: [[Bool]]

  /// Light modules around the code that readers need.
  package static let quietZone = 4

  /// Encodes a text with error correction level M, which survives a crease or a thumb print.
  /// - Returns: nil where the text is empty or longer than a code can hold (about 2,300 bytes).
  package init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0),
      let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    modules = (0..<width).map { row in
      (0..<width).map { data[row * width + $0] & 1 == 1 }
    }
  }

  /// The code in a square of `side` points, quiet zone included. Dark modules beside each other are one
  /// rectangle, so that no hairline shows between them.
  package func frame(side: Double, color: Color) -> Frame {
    let module = side / Double(modules.count + 2 * Self.quietZone)
    var path = Path()
    for (row, line) in modules.enumerated() {
      var column = 0
      while column < line.count {
        guard line[column] else {
          column += 1
          continue
        }
        let start = column
        while column < line.count, line[column] { column += 1 }
        let rect = Rect(
          x: Double(start + Self.quietZone) * module, y: Double(row + Self.quietZone) * module,
          width: Double(column - start) * module, height: module)
        path.elements += Path.rectangle(rect).elements
      }
    }
    var frame = Frame(size: Size(width: side, height: side))
    frame.add(.path(path, fill: Fill(color), stroke: nil))
    return frame
  }
}
