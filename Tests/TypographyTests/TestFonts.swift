import Drawing
import Testing

@testable import Typography

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Barlow with Fira Sans behind it, from the repository's `fonts` folder.
enum TestFonts {
  static let barlow = FontID(index: 0)
  static let fira = FontID(index: 1)

  static let book = FontBook(
    faces: faces(["Barlow/Barlow-Regular", "FiraSans/FiraSans-Regular"]),
    roles: [
      .text: [
        FontBook.Family(name: "Barlow", faces: [barlow]),
        FontBook.Family(name: "Fira Sans", faces: [fira]),
      ]
    ])

  static let dejaVuPath = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"

  /// DejaVu Sans alone, which has Hebrew and Arabic; nil where the system does not have it.
  static let dejaVu: FontBook? = face(at: dejaVuPath, index: 0).map { face in
    FontBook(faces: [face], roles: [.text: [FontBook.Family(name: "DejaVu", faces: [face.id])]])
  }

  static let style = TextStyle(size: 10, leading: 13)
  static let capitals = TextStyle(size: 10, leading: 13, isCapitals: true)

  static func typesetter() -> Typesetter { Typesetter(fonts: book) }

  static func fileExists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  private static func faces(_ names: [String]) -> [FontFace] {
    let folder =
      "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
      .dropLast(3).joined(separator: "/") + "/fonts/"
    return names.enumerated().compactMap { face(at: folder + $1 + ".ttf", index: $0) }
  }

  private static func face(at path: String, index: Int) -> FontFace? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes.withUnsafeBytes { FontFace(id: FontID(index: index), bytes: $0, copying: true) }
  }
}

extension TextLine {
  var glyphRuns: [GlyphRun] {
    runs.compactMap { if case .glyphs(let run) = $0.item { run } else { nil } }
  }

  var text: String { glyphRuns.map(\.text).joined() }
}

extension GlyphRun {
  /// What a reader of the PDF gets: the text of each cluster, in the order of reading.
  var textThroughClusters: String {
    let utf8 = Array(text.utf8)
    let starts = (isRightToLeft ? glyphs.reversed() : glyphs).map { Int($0.cluster) }
    var result: [UInt8] = []
    for (index, start) in starts.enumerated() {
      if index + 1 < starts.count, starts[index + 1] == start { continue }
      let end = index + 1 < starts.count ? starts[index + 1] : utf8.count
      guard start < end, end <= utf8.count else { return "clusters out of order" }
      result += utf8[start..<end]
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Typesetter {
  /// All in one line, as a list of its runs.
  func runs(_ text: String, _ style: TextStyle = TestFonts.style, language: String = "en")
    -> [GlyphRun]
  {
    lines(of: Paragraph(text, style, language: language), width: 100_000).flatMap(\.glyphRuns)
  }
}
