import Diagnostics
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
}
