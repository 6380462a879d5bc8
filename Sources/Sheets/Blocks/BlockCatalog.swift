import Diagnostics
import JSONSource

/// The blocks that a layout file can arrange.
package enum BlockCatalog {
  package static let all: [any SheetBlock.Type] = [
    BodyMapBlock.self, CoachMapBlock.self, DiaryBlock.self, EachClientBlock.self, ExerciseList.self,
    FooterBlock.self, HandoutTitleBlock.self, LetterheadBlock.self, LogSheet.self,
    LogTitleBlock.self, MaxesBlock.self, NextVisitBlock.self, PocketCard.self, SidebarBlock.self,
    SourceBlock.self, StationsBlock.self, StopRuleBlock.self, TeamGridBlock.self, TitleBlock.self,
    WorkoutNotesBlock.self, WriteLinesBlock.self,
  ]

  /// Reads `{ "block": "title", … }`, with the layout's `options` for that block laid over it.
  static func decode(_ value: ValueReader, options: JSONNode?) -> (any SheetBlock)? {
    let named = value.object("a block") { reader in
      // Its options are read below, by the block that it turns out to be.
      defer { _ = reader.others() }
      return type(reader)
    }
    guard let type = named else { return nil }
    let node = options?[type.name].map { value.node.overlaid(with: $0) } ?? value.node
    let block = ValueReader(node, name: value.name, findings: value.findings)
    return block.object("the block \(type.name)") { reader in
      _ = reader["block"]
      return type.init(reader)
    }
  }

  private static func type(_ reader: ObjectReader) -> (any SheetBlock.Type)? {
    guard let value = reader.require("block"), let name = value.string() else { return nil }
    if let type = all.first(where: { $0.name == name }) { return type }
    let names = all.map { $0.name }
    value.error(
      "there is no block \"\(name)\"",
      hint: NearestName.of(name, among: names).map { "did you mean \"\($0)\"?" }
        ?? "there are \(names.sorted().joined(separator: ", "))")
    return nil
  }
}
