import Diagnostics
import JSONSource

/// The blocks that a layout file can arrange.
package enum BlockCatalog {
  package static let all: [any SheetBlock.Type] =
    [
      BodyMapBlock.self, ClientPrecautionsBlock.self, CoachMapBlock.self, DayTitleBlock.self, DiaryBlock.self,
      EachClientBlock.self, EachDayBlock.self, ExerciseList.self, FooterBlock.self,
      HandoutTitleBlock.self, ImageBlock.self, LetterheadBlock.self, LogSheet.self,
      LogTitleBlock.self, MaxesBlock.self, MuscleSetsBlock.self, NextVisitBlock.self,
      PocketCard.self, SidebarBlock.self,
      SourceBlock.self, StationsBlock.self, StopRuleBlock.self, TeamGridBlock.self, TitleBlock.self,
      WallBlock.self, WeekBarsBlock.self, WeekGridBlock.self, WeekTableBlock.self,
      WeekTitleBlock.self,
      WorkoutNotesBlock.self, WriteLinesBlock.self,
    ] + reportParts + containers + exerciseParts

  /// What a progress report is put together from.
  private static let reportParts: [any SheetBlock.Type] = [
    ReportAnswersBlock.self, ReportBestsBlock.self, ReportBodyMapBlock.self,
    ReportDataBlock.self, ReportEffortBlock.self,
    ReportGoalsBlock.self, ReportLiftsBlock.self, ReportLoadBlock.self,
    ReportMeasurementsBlock.self, ReportMusclesBlock.self, ReportNotesBlock.self,
    ReportQuestionsBlock.self, ReportRecordsBlock.self, ReportSessionsBlock.self,
    ReportTitleBlock.self,
  ]

  /// What other blocks are arranged with, and what stands between them.
  private static let containers: [any SheetBlock.Type] = [
    ColumnBlock.self, EachBlock.self, KeepTogetherBlock.self, PageBreakBlock.self, PanelBlock.self,
    RowBlock.self, RuleBlock.self, SideBySideBlock.self, SpacerBlock.self, WordsBlock.self,
  ]

  /// What an exercise is put together from.
  private static let exerciseParts: [any SheetBlock.Type] = [
    BlockHeadingBlock.self, BoxesBlock.self, EquipmentBlock.self, FigureBlock.self,
    LadderBlock.self, LevelBlock.self, MistakesBlock.self, MusclesBlock.self, NameBlock.self,
    NumberBlock.self, PlanBlock.self, PrecautionsBlock.self, SetTableBlock.self, SetupBlock.self,
    StepsBlock.self, SummaryBlock.self, TipsBlock.self, VideoBlock.self,
  ]

  /// The members that blocks inside of a block stand in.
  private static let innerLists = ["blocks", "cells", "start", "end"]

  /// Reads `{ "block": "title", … }`, with the layout's `options` for that block laid over it.
  static func decode(_ value: ValueReader, _ blocks: BlockReader) -> ArrangedBlock? {
    if let excess = blocks.count.next() {
      if excess == .first {
        value.error(
          "the layout has more than \(BlockCount.most) blocks when its options are laid over them",
          hint: "put fewer blocks into each other")
      }
      return nil
    }
    let named = value.object("a block") { reader in
      // Its options are read below, by the block that it turns out to be.
      defer { _ = reader.others() }
      return type(reader, blocks.scope)
    }
    guard let type = named else { return nil }
    let changes = blocks.options?[type.name]
    let node = changes.map { value.node.overlaid(with: $0) } ?? value.node
    var blocks = blocks
    // What options put inside of a block would be put inside of itself without end.
    if let changes, innerLists.contains(where: { changes[$0] != nil }) {
      blocks.options = blocks.options?.without([type.name])
    }
    let laidOver = ValueReader(node, name: value.name, findings: value.findings)
    return laidOver.object("the block \(type.name)") { reader in
      _ = reader["block"]
      let condition = reader["when"].map { Condition($0, in: blocks.scope) }
      let block: (any SheetBlock)?
      if let scoped = type.scoped {
        block = scoped.init(reader, blocks)
      } else {
        block = type.init(reader)
      }
      return block.map {
        ArrangedBlock(block: $0, condition: condition ?? nil, location: value.location)
      }
    }
  }

  private static func type(_ reader: ObjectReader, _ scope: BlockScope) -> (any SheetBlock.Type)? {
    guard let value = reader.require("block"), let name = value.string() else { return nil }
    guard let type = all.first(where: { $0.name == name }) else {
      let names = all.map { $0.name }
      value.error(
        "there is no block \"\(name)\"",
        hint: NearestName.of(name, among: names).map { "did you mean \"\($0)\"?" }
          ?? "there are \(names.sorted().joined(separator: ", "))")
      return nil
    }
    if let refusal = type.place.refusal(in: scope) {
      value.error("the block \(name) \(refusal.reason)", hint: refusal.hint)
    }
    return type
  }
}
