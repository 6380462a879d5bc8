import Drawing
import Illustrations
package import JSONSource
package import PageLayout
import Typography
import WorkoutModel

/// What the workout trains: the front and the back of a body with the muscles of all its exercises
/// shaded, and their names beside it.
package struct BodyMapBlock: SheetBlock {
  package static let name = "body-map"

  package static let options: [JSONValue.Member] = [
    .init("height", LayoutSchema.length(50...500)),
    .init("legend", LayoutSchema.boolean),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var height: Double
  var legend: Legend
  var spaceBefore: Double

  enum Legend: Hashable, Sendable { case beside, none }

  package init?(_ options: ObjectReader) {
    height = options["height"]?.points(in: 50...500) ?? 140
    legend = options["legend"]?.bool() == false ? .none : .beside
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 12
  }

  package var prints: DocumentMembers { [.muscles] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let muscles = Self.muscles(of: sheet)
    guard !muscles.primary.isEmpty || !muscles.secondary.isEmpty else { return [] }
    let map = Tagged(.figure(alternative: alternative(muscles, sheet)), picture(muscles, sheet))
    guard legend == .beside else {
      return [.init(KeepTogether(map), spaceBefore: spaceBefore)]
    }
    let row = Row(
      [
        .init(map, width: .fixed(BodyMap.width(atHeight: height))),
        .init(Column(entries(muscles, sheet), spacing: 8)),
      ], gap: 18, alignment: .center)
    return [.init(KeepTogether(row), spaceBefore: spaceBefore)]
  }

  /// Each muscle once: what one exercise is done for counts more than what helps in another. In the
  /// order of the muscles' names.
  private static func muscles(of sheet: SheetContext) -> WorkedMuscles {
    let worked = sheet.items.map(\.exercise.muscles)
    let primary = Set(worked.flatMap(\.primary))
    let secondary = Set(worked.flatMap(\.secondary)).subtracting(primary)
    return WorkedMuscles(
      primary: Muscle.allCases.filter(primary.contains),
      secondary: Muscle.allCases.filter(secondary.contains))
  }

  // MARK: Picture

  private func picture(_ muscles: WorkedMuscles, _ sheet: SheetContext) -> Picture {
    let map = BodyMap(
      MuscleEmphasis(
        primary: muscles.primary.map(\.rawValue), secondary: muscles.secondary.map(\.rawValue)))
    return Picture(
      map.frame(height: height, palette: sheet.theme.figurePalette), alignment: .center,
      name: "the body map")
  }

  private func alternative(_ muscles: WorkedMuscles, _ sheet: SheetContext) -> String {
    let values = [
      "muscles": names(muscles.primary, sheet), "helping": names(muscles.secondary, sheet),
    ]
    if muscles.secondary.isEmpty { return sheet.phrase(.bodyMapAlternative, values) }
    if muscles.primary.isEmpty { return sheet.phrase(.bodyMapHelping, values) }
    return sheet.phrase(.bodyMapAlternativeHelping, values)
  }

  private func names(_ muscles: [Muscle], _ sheet: SheetContext) -> String {
    muscles.compactMap { LabelKey($0).map { sheet.phrase($0) } }
      .joined(.comma, in: sheet.format)
  }

  // MARK: Legend

  private func entries(_ muscles: WorkedMuscles, _ sheet: SheetContext) -> [any LayoutElement] {
    let groups: [(label: LabelKey, shade: BodyMap.Shade, muscles: [Muscle])] = [
      (.trains, .primary, muscles.primary), (.alsoWorks, .secondary, muscles.secondary),
    ]
    return groups.filter { !$0.muscles.isEmpty }.map { group in
      let style = sheet.theme.text(.label)
      var swatch = Frame(size: Size(width: style.leading, height: style.leading))
      swatch.add(
        .tagged(
          SemanticTag(.artifact(.layout)),
          BodyMap.swatch(
            group.shade, size: Size(width: style.leading, height: style.leading * 0.8),
            palette: sheet.theme.figurePalette)),
        at: Point(x: 0, y: style.leading * 0.1))
      let text = Column([
        sheet.text(sheet.phrase(group.label), .label),
        sheet.text(names(group.muscles, sheet), .body),
      ])
      return Row(
        [.init(Picture(swatch), width: .fixed(style.leading)), .init(text)], gap: 6)
    }
  }
}
