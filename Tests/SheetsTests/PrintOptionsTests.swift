import Diagnostics
import Drawing
import Foundation
import Illustrations
import Sheets
import Testing
import Typography

@Suite struct `Large print` {
  @Test(arguments: try LayoutFiles.names)
  func `sets running text in 14 pt and labels in 10.5 pt at least, in every layout on every paper`(
    name: String
  ) throws {
    let layout = try LayoutFiles.read(name)
    for paper in Paper.named {
      for orientation in Orientation.allCases {
        for attempt in layout.attempts(for: paper.turned(orientation).size) {
          let theme = attempt.theme.printed(.large)
          for token in TypeToken.allCases {
            let smallest = LayoutFiles.labels.contains(token) ? 10.5 : 14
            #expect(theme.text(token).size >= smallest, "\(token) on \(paper.name)")
            #expect(theme.text(token).leading >= 0.9 * theme.text(token).size, "\(token) on \(paper.name)")
            #expect(theme.sizes(token, downTo: 7.5).allSatisfy { $0.size >= smallest })
            #expect(theme.text(token, size: 7.5).size >= smallest)
          }
        }
      }
    }
  }

  @Test func `leaves what is large already as it is`() {
    #expect(Theme.standard.printed(.large).text(.title) == Theme.standard.text(.title))
    #expect(Theme.standard.printed(.layout) == Theme.standard)
  }

  @Test func `makes boxes grow with what is printed in them`() {
    #expect(Theme.standard.printed(.large).boxScale == 1.4)
  }
}

@Suite struct `Little ink` {
  private let theme = Theme.standard.accented(Color(red: 0, green: 0.4, blue: 0.6)).printed(with: .low)

  @Test func `prints accents as ink`() {
    #expect(theme.color(.accent) == Theme.standard.color(.ink))
  }

  @Test func `gives panels hairlines in place of a ground`() {
    #expect(Theme.standard.panelGround.fill == Theme.standard.color(.panel))
    #expect(theme.panelGround.fill == nil)
    #expect(theme.panelGround.rule?.color == theme.color(.hairline))
  }

  @Test func `outlines marks`() {
    #expect(theme.markPaint(.accent).fill == nil)
    #expect(theme.markPaint(.accent).stroke != nil)
  }

  @Test func `dresses figures in white, and tells working muscles by grey`() {
    #expect(theme.figurePalette.shirt == .white)
    #expect(theme.figurePalette.accent.luminance < theme.figurePalette.shorts.luminance)
    #expect(theme.figurePalette.accent.red == theme.figurePalette.accent.blue)
  }
}

private enum LayoutFiles {
  static let labels: Set<TypeToken> = [.label, .box, .footer, .letterhead, .factLabel]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "layouts")

  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path())
        .filter { $0.hasSuffix(".json") }.sorted()
    }
  }

  static func read(_ name: String) throws -> LayoutSource {
    let bytes = try Data(contentsOf: folder.appending(path: name))
    return try #require(LayoutSource.read(SourceFile(name: name, bytes: Array(bytes))).value)
  }
}
