import Drawing
import Foundation

/// Frames and documents to render, as short as a test can say them.
extension Frame {
  /// A line of text on its baseline.
  static func line(
    _ text: String, shownAs shown: String? = nil, font: FontID = TestFonts.text, size: Double = 10
  ) -> Frame {
    let run = TestFonts.run(text, shownAs: shown, font: font, size: size)
    var frame = Frame(size: Size(width: run.width, height: size * 1.2), baseline: size)
    frame.add(.glyphs(run), at: Point(x: 0, y: size))
    return frame
  }

  /// Frames one below the other.
  static func column(_ frames: [Frame]) -> Frame {
    var column = Frame(size: .zero)
    for frame in frames {
      column.add(frame, at: Point(x: 0, y: column.size.height))
      column.size.height += frame.size.height + 4
      column.size.width = max(column.size.width, frame.size.width)
    }
    return column
  }

  func tagged(_ role: SemanticTag.Role, _ flow: SemanticTag.Flow = .whole, language: String? = nil)
    -> Frame
  {
    Frame(
      size: size,
      items: [Placed(.tagged(SemanticTag(role, flow: flow, language: language), self), at: .zero)])
  }

  static func paragraph(_ text: String, font: FontID = TestFonts.text) -> Frame {
    line(text, font: font).tagged(.paragraph)
  }

  static func heading(_ level: Int, _ text: String) -> Frame {
    line(text, font: TestFonts.bold, size: 16).tagged(.heading(level: level))
  }

  static func rectangle(_ size: Size, _ color: Color) -> Frame {
    var frame = Frame(size: size)
    frame.add(
      .path(
        .rectangle(Rect(origin: .zero, size: size)), fill: Fill(color),
        stroke: Stroke(.black, width: 0.5)))
    return frame
  }
}

extension PagedDocument {
  /// A5 pages with a margin of 40 points.
  init(_ pages: [Frame], title: String = "Test", images: [ImageID: ImageData] = [:]) {
    self.init(
      pages: pages.map { content in
        var frame = Frame(size: Size(width: 420, height: 595))
        frame.add(content, at: Point(x: 40, y: 40))
        return Page(frame: frame)
      }, metadata: DocumentMetadata(title: title), images: images)
  }
}

enum Samples {
  /// A JPEG file of one grey pixel.
  static let greyJPEG = Data(base64Encoded: "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI//////////////////////"
    + "//////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAA"
    + "AAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z")
    .map { [UInt8]($0) }
}
