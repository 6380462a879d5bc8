import Diagnostics
import Drawing
import JSONSource
import Testing
import WorkoutModel

@testable import Sheets

private let layouts = ["log", "pocket", "stations", "team"]

@Suite("Sheets for the gym floor")
struct GymSheetTests {
  @Test(arguments: layouts + ["week", "wall"])
  func `a layout for the gym floor is read without a word`(_ name: String) throws {
    let read = LayoutSource.read(try Bundle.file("layouts/\(name).json"))
    #expect(read.diagnostics.map(\.description) == [])
    #expect(read.value?.name == name)
  }

  /// Every word that a bundled layout uses stands in the schema that editors check it with.
  @Test(arguments: layouts + ["week", "wall"])
  func `the schema knows every option that the layout sets`(_ name: String) throws {
    let known = Dictionary(
      uniqueKeysWithValues: BlockCatalog.all.map { ($0.name, Set($0.options.map(\.name))) })
    for block in try Bundle.node("layouts/\(name).json").blocks {
      let kind = try #require(block["block"]).word
      let options = try #require(known[kind], "no block \(kind)")
      for member in block.members where member.name != "block" {
        #expect(options.contains(member.name), "\(kind) has no option \(member.name)")
      }
    }
  }

  @Test(arguments: layouts, ["a4", "letter", "a5"])
  func `nothing leaves the page, no text is printed over another, every box can be written in`(
    _ layout: String, _ paper: String
  ) throws {
    for orientation in Orientation.allCases {
      for sample in ["outer-thigh", "full-body", "strength-block"] {
        try check(layout, paper, orientation, sample)
      }
    }
  }

  @Test(arguments: ["index-4x6", "index-3x5", "pocket"])
  func `a pocket card keeps to its small paper`(_ paper: String) throws {
    for sample in ["outer-thigh", "full-body", "strength-block"] {
      try check("pocket", paper, nil, sample)
    }
  }

  private func check(
    _ layout: String, _ paper: String, _ orientation: Orientation?, _ sample: String
  ) throws {
    let sheet = try TestSheet(layout, paper, orientation)
    // A log's brackets hang in the margin, ten millimetres from the edge at least.
    var area = sheet.area
    if layout == "log" {
      area = Rect(
        x: area.minX - Bracket.inset, y: area.minY, width: area.width + Bracket.inset,
        height: area.height)
      #expect(area.minX >= Length.millimetres(10))
    }
    let document = try Bundle.sample(sample)
    for workout in document.workouts {
      for (index, page) in try sheet.pages(of: workout, in: document).enumerated() {
        let name = "\(workout.id), \(layout) on \(paper) \(orientation?.rawValue ?? ""), page \(index + 1)"
        #expect(page.escapes(from: area) == [], "\(name)")
        #expect(page.overlaps == [], "\(name)")
        for box in page.penBoxes(sheet.penBoxColor) {
          #expect(!Length.less(box.outline.width, Length.millimetres(14)), "\(name): \(box)")
          #expect(!Length.less(box.outline.height, Length.millimetres(8)), "\(name): \(box)")
        }
      }
    }
  }
}
