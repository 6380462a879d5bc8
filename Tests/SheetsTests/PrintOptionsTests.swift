import Diagnostics
import Drawing
import Foundation
import Illustrations
import Testing
import Typography
import WorkoutModel

@testable import Sheets

@Suite struct `Large print` {
  @Test(arguments: try LayoutFiles.names)
  func `sets everything in 14 pt at least, in every layout on every paper`(
    name: String
  ) throws {
    let layout = try LayoutFiles.read(name)
    for paper in Paper.named {
      for orientation in Orientation.allCases {
        for attempt in layout.attempts(for: paper.turned(orientation).size) {
          let theme = attempt.theme.printed(.large)
          for token in TypeToken.allCases {
            #expect(theme.text(token).size >= 14, "\(token) on \(paper.name)")
            #expect(theme.text(token).leading >= 0.9 * theme.text(token).size, "\(token) on \(paper.name)")
            #expect(theme.sizes(token, downTo: 7.5).allSatisfy { $0.size >= 14 })
            #expect(theme.text(token, size: 7.5).size >= 14)
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
    #expect(Theme.standard.printed(.large).boxScale == 14 / 7.5)
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

@Suite struct `A brand's colour` {
  @Test func `is darkened until it can be read on paper and on panels, whatever it is`() {
    let steps = stride(from: 0.0, through: 1, by: 0.125)
    for red in steps {
      for green in steps {
        for blue in steps {
          let brand = Color(red: red, green: green, blue: blue)
          let theme = Theme.standard.accented(brand)
          let accent = theme.color(.accent)
          #expect(accent.contrast(with: theme.color(.panel)) >= 4.5, "\(brand.hex)")
          #expect(accent.contrast(with: .white) >= 4.5, "\(brand.hex)")
          // What can be read already stays what it is.
          if brand.contrast(with: theme.color(.panel)) >= 4.5 { #expect(accent == brand) }
        }
      }
    }
  }
}

/// What the options do to every layout's pages.
@Suite struct `Every layout` {
  private static let layouts = ["card", "handout", "pocket", "log", "stations", "team"]

  @Test(arguments: layouts, ["a4", "a5", "index-4x6"])
  func `prints large with everything in its place`(_ layout: String, _ paper: String) throws {
    for sample in ["full-body", "strength-block"] {
      let document = try Bundle.sample(sample)
      for orientation in Orientation.allCases {
        let sheet = try TestSheet(layout, paper, orientation, print: .large)
        guard sheet.suitsPaper else { continue }
        let pages = try sheet.pages(of: document.workouts[0], in: document)
        let name = "\(sample), \(layout) on \(paper) \(orientation)"
        sheet.expectOrder(on: pages, name)
        for text in pages.flatMap(\.texts) {
          #expect(text.run.size >= 14, "\(name): “\(text.run.text)”")
        }
      }
    }
  }

  @Test(arguments: layouts)
  func `prints with little ink: nothing is filled but figures, codes and letters`(
    _ layout: String
  ) throws {
    let accent = Color(red: 1, green: 0, blue: 0)
    for sample in ["outer-thigh", "full-body"] {
      let document = try Bundle.sample(sample)
      let sheet = try TestSheet(layout, "a4", accent: accent, ink: .low)
      let pages = try sheet.pages(of: document.workouts[0], in: document)
      sheet.expectOrder(on: pages, "\(sample), \(layout)")
      for page in pages {
        let filled = page.paths.filter { path in
          path.fill != nil && !path.roles.contains { if case .figure = $0 { true } else { false } }
        }
        #expect(filled.map(\.bounds) == [], "\(sample), \(layout)")
        #expect(!page.texts.contains { $0.run.color.red > 0.5 }, "\(sample), \(layout)")
      }
    }
  }

  private static let accents = [
    "#FFFFFF", "#000000", "#FFFF00", "#00FFFF", "#FF8FB1", "#777777", "#1F6F8B",
  ].compactMap { Color(hex: $0) }

  @Test(arguments: layouts)
  func `can be read in every brand's colour: 4.5 to 1 on the ground that the letters stand on`(
    _ layout: String
  ) throws {
    // With a sidebar whose label is in the accent, on a panel.
    let document = try Bundle.sample("full-body")
    for accent in Self.accents {
      let sheet = try TestSheet(layout, "a5", accent: accent)
      for page in try sheet.pages(of: document.workouts[0], in: document) {
        for text in page.texts {
          let ground = page.ground(under: text.ink)
          #expect(
            text.run.color.contrast(with: ground) >= 4.5,
            "\(accent.hex), \(layout): “\(text.run.text)” in \(text.run.color.hex) on \(ground.hex)")
        }
        // Marks and arrows carry meaning too; a figure's tints are told apart by its outline.
        for mark in page.paths where mark.roles.last == .artifact(.layout) {
          guard let fill = mark.fill else { continue }
          #expect(fill.color.contrast(with: .white) >= 4.5, "\(accent.hex), \(layout)")
        }
      }
    }
  }
}

private enum LayoutFiles {
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
