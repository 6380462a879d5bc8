package import JSONSource
package import PageLayout
import Drawing
import Typography
import WorkoutModel

/// A card of two sides: on the front what to do, on the back the cues and boxes to write in.
///
/// A workout that is too long for one card takes several, with the exercises shared out evenly; each
/// has its own back, so that they can be printed on both sides.
package struct PocketCard: SheetBlock {
  package static let name = "pocket"

  package static let options: [JSONValue.Member] = [
    .init("front", LayoutSchema.words(Front.self)),
    .init("back", LayoutSchema.words(Back.self)),
    .init("figure-width", LayoutSchema.length(20...400)),
    .init("figure-height", LayoutSchema.length(20...400)),
    .init("gap", LayoutSchema.length(0...100)),
    .init("name-width", LayoutSchema.length(20...400)),
    .init("box-height", LayoutSchema.length(PenBoxes.minimumHeight...100)),
    .init("space-around-rule", LayoutSchema.length(0...60)),
    .init("stretch", LayoutSchema.length(0...200)),
  ]

  enum Front: String, CaseIterable, Sendable {
    /// Figure beside name, plan and cue.
    case figures
    /// Name and cue, the plan at the other end of the line.
    case lines
  }

  enum Back: String, CaseIterable, Sendable {
    /// Cues, and a group of boxes for each date.
    case dates
    /// A line of boxes beside each name, for one date.
    case lines
  }

  var front: Front
  var back: Back
  var figureWidth: Double
  var maximumStature: Double
  /// Between figure and text, in points.
  var gap: Double
  /// Of the names beside the boxes of a back in lines, in points.
  var nameWidth: Double
  var boxHeight: Double
  /// Above and below the rule between two exercises, in points.
  var spaceAroundRule: Double
  /// How much of a side's spare height an exercise takes at most, in points.
  var maximumStretch: Double

  package init?(_ options: ObjectReader) {
    front = options["front"]?.choice(Front.self) ?? .figures
    back = options["back"]?.choice(Back.self) ?? .dates
    figureWidth = options["figure-width"]?.points(in: 20...400) ?? 102
    maximumStature = options["figure-height"]?.points(in: 20...400) ?? 72
    gap = options["gap"]?.points(in: 0...100) ?? 8
    nameWidth = options["name-width"]?.points(in: 20...400) ?? 79
    boxHeight = options["box-height"]?.points(in: PenBoxes.minimumHeight...100) ?? 24
    spaceAroundRule = options["space-around-rule"]?.points(in: 0...60) ?? 11
    maximumStretch = options["stretch"]?.points(in: 0...200) ?? 40
  }

  package var prints: DocumentMembers {
    var members: DocumentMembers = [
      .clientName, .focus, .cues, .tips, .itemNotes, .figure, .muscles, .instructions, .clientMaxes,
      .clientGym, .itemWarmUp,
    ]
    if front == .figures { members.insert(.images) }
    return members
  }

  /// What it prints depends on the sheet.
  package var alwaysPrints: DocumentMembers { [] }

  package func printed(in sheet: SheetContext) -> DocumentMembers {
    var members = prints
    // The steps stand on the back where there are no cues; a back in lines has names and boxes alone.
    let leavesStepsOut = sheet.items.contains { entry in
      let steps = entry.exercise.instructions
      return !steps.isEmpty && (back == .lines || entry.furtherCues != steps)
    }
    if leavesStepsOut { members.remove(.instructions) }
    if back == .lines {
      func leavesOut(_ texts: (SheetItem) -> [Text]) -> Bool {
        sheet.items.contains { entry in texts(entry).contains { $0 != entry.firstCue } }
      }
      if leavesOut({ $0.exercise.cues }) { members.remove(.cues) }
      if leavesOut({ $0.exercise.tips.filter { $0.kind != .coach }.map(\.text) }) { members.remove(.tips) }
    }
    return members
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let cards = cards(sheet)
    return cards.enumerated().flatMap { index, items -> [Column.Child] in
      let number = cards.count > 1 ? PageNumber(index + 1, of: cards.count) : nil
      let sides = [
        PocketFront(items: items, card: number, shape: self, sheet: sheet).element,
        PocketBack(items: items, shape: self, sheet: sheet).element,
      ]
      return sides.map { .init(FreshPage($0), maximumStretch: .infinity) }
    }
  }

  /// The exercises of each card: as few cards as hold them.
  private func cards(_ sheet: SheetContext) -> [[SheetItem]] {
    let items = sheet.items
    guard items.count > 1 else { return [items] }
    for count in 1..<items.count {
      let cards = Self.split(items, into: count)
      if cards.allSatisfy({ fits($0, isSplit: count > 1, sheet) }) { return cards }
    }
    return items.map { [$0] }
  }

  private func fits(_ items: [SheetItem], isSplit: Bool, _ sheet: SheetContext) -> Bool {
    let card = isSplit ? PageNumber(1, of: 2) : nil
    let sides = [
      PocketFront(items: items, card: card, shape: self, sheet: sheet).element,
      PocketBack(items: items, shape: self, sheet: sheet).element,
    ]
    return sides.allSatisfy { side in
      guard let height = side.height(atWidth: sheet.contentWidth, in: sheet.layout) else {
        return false
      }
      return !Drawing.Length.less(sheet.contentHeight, height)
    }
  }

  /// Runs whose lengths differ by one at most.
  private static func split(_ items: [SheetItem], into count: Int) -> [[SheetItem]] {
    (0..<count).map { index in
      Array(items[items.count * index / count..<items.count * (index + 1) / count])
    }
  }
}

extension SheetItem {
  /// The one thing to think of: what the coach wrote for this workout, else the first cue.
  var firstCue: Text? {
    item.notes ?? exercise.cues.first ?? exercise.tips.first { $0.kind == .form }?.text
      ?? exercise.summary
  }

  /// The step that is the movement itself: it stands between getting ready and coming back.
  var mainStep: Text? {
    let steps = exercise.instructions
    return steps.isEmpty ? nil : steps[steps.count / 2]
  }

  /// What is left to say when the first cue is said; the steps where there are no cues at all.
  var furtherCues: [Text] {
    let all =
      [item.notes].compactMap { $0 } + exercise.cues
      + exercise.tips.filter { $0.kind != .coach }.map(\.text)
    if all.isEmpty { return exercise.instructions }
    return all.filter { $0 != firstCue }
  }
}
