package import JSONSource
package import PageLayout
import WorkoutModel

/// The client's maxes in the workout's exercises, which its percentages are reckoned from.
package struct MaxesBlock: SheetBlock {
  package static let name = "maxes"

  package static let options: [JSONValue.Member] = [
    .init("space-below", LayoutSchema.length(0...100))
  ]

  /// In points.
  var spaceBelow: Double

  package init?(_ options: ObjectReader) {
    spaceBelow = options["space-below"]?.points(in: 0...100) ?? 8
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    var seen: Set<String> = []
    let parts = sheet.items.compactMap { entry -> String? in
      guard seen.insert(entry.exercise.id).inserted,
        let max = sheet.client?.max(in: entry.exercise.id)
      else { return nil }
      let values = [
        "name": sheet.plain(entry.exercise.name), "load": sheet.format.load(max.load),
      ]
      return sheet.phrase(
        max.kind == .trainingMax ? .trainingMaxOfExercise : .maxOfExercise, values)
    }
    guard !parts.isEmpty else { return [] }
    return [
      .init(sheet.text(parts.joined(.unbrokenDot, in: sheet.format), .strong)),
      .init(Rule(sheet.stroke(.hairline)), spaceBefore: 6),
      .init(Space(spaceBelow)),
    ]
  }
}
