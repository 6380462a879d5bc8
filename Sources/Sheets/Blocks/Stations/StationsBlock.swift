package import JSONSource
package import PageLayout
import Drawing
import Typography
import WorkoutModel

/// A circuit to hang up: a page for each station.
package struct StationsBlock: SheetBlock {
  package static let name = "stations"

  package static let options: [JSONValue.Member] = [
    .init("cues", LayoutSchema.count(0...6)),
    .init("words-width", LayoutSchema.length(80...600)),
    .init("number-width", LayoutSchema.length(20...300)),
    .init("figure-height", LayoutSchema.length(40...1000)),
    .init("gap", LayoutSchema.length(0...100)),
  ]

  /// How many at most.
  var cues: Int
  /// Of the column of words beside the figure on a page that is wider than high, in points.
  var wordsWidth: Double
  var numberWidth: Double
  /// Of a standing person, at most, in points.
  var maximumStature: Double
  /// Between the page's parts, in points.
  var gap: Double

  package init?(_ options: ObjectReader) {
    cues = options["cues"]?.count(in: 0...6) ?? 3
    wordsWidth = options["words-width"]?.points(in: 80...600) ?? 290
    numberWidth = options["number-width"]?.points(in: 20...300) ?? 96
    maximumStature = options["figure-height"]?.points(in: 40...1000) ?? 330
    gap = options["gap"]?.points(in: 0...100) ?? 16
  }

  package var prints: DocumentMembers {
    [
      .cues, .tips, .itemNotes, .figure, .muscles, .instructions, .setup, .equipment, .images,
      .imageCaptions, .imageCredits, .clientMaxes, .clientGym, .itemWarmUp,
    ]
  }

  /// What it prints depends on the sheet.
  package var alwaysPrints: DocumentMembers { [] }

  package func printed(in sheet: SheetContext) -> DocumentMembers {
    var members = prints
    for entry in sheet.items {
      let exercise = entry.exercise
      // The steps stand in for a figure; of the advice there is room for the first.
      if !exercise.instructions.isEmpty, sheet.figures.figure(of: exercise) != nil {
        members.remove(.instructions)
      }
      let room = cues - (entry.item.notes == nil ? 0 : 1)
      if exercise.cues.count > room { members.remove(.cues) }
      if exercise.cues.count + entry.stationTips.count > room, !entry.stationTips.isEmpty {
        members.remove(.tips)
      }
    }
    return members
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let stations = Station.all(in: sheet)
    return stations.map { station in
      let page = StationPage(station: station, shape: self, sheet: sheet)
      return .init(FreshPage(Tagged(.section, page.element)), maximumStretch: .infinity)
    }
  }
}

extension SheetItem {
  /// What to heed while at work; what is easier or harder the coach has on the map.
  var stationTips: [Text] {
    exercise.tips.filter { $0.kind == .form || $0.kind == .safety }.map(\.text)
  }
}
