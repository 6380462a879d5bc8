import Drawing
import Illustrations
package import JSONSource
package import PageLayout
import Training
import Typography
import WorkoutModel

/// Where the work went: front and back of a body, each muscle the darker the more sets it had.
package struct ReportBodyMapBlock: SheetBlock {
  package static let name = "report-body-map"
  package static let subject = SheetSubject.Kind.log

  package static let options: [JSONValue.Member] = [
    .init("height", LayoutSchema.length(50...500)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  var height: Double
  var spaceBefore: Double
  /// How many muscles the text alternative names; all of them have their number in `report-muscles`.
  private static let named = 5
  /// From a muscle at rest to the one that worked most.
  private static let steps = 4

  package init?(_ options: ObjectReader) {
    height = options["height"]?.points(in: 50...500) ?? 170
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.log, .muscles] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let report = ReportContext(sheet) else { return [] }
    let current = report.progress.current.muscles
    guard let most = current.muscles.first?.sets, most > 0 else { return [] }
    var shades: [MuscleRegion: BodyMap.Shade] = [:]
    for work in current.muscles {
      guard let region = MuscleRegion(rawValue: work.muscle.rawValue) else { continue }
      shades[region] = .level(work.sets / most)
    }
    let map = BodyMap(shades)
    let picture = Picture(
      map.frame(height: height, palette: sheet.theme.figurePalette), alignment: .center,
      name: "the body map")
    let children: [Column.Child] = [
      .init(
        Tagged(.figure(alternative: alternative(current, report)), picture), spaceBefore: 6),
      .init(legend(most / current.weekCount, report), spaceBefore: 8),
    ]
    return report.section(
      .reportBodyMap, note: sheet.phrase(.reportPerWeekNote),
      spaceBefore: spaceBefore, flow: .together, children)
  }

  private func alternative(_ muscles: MuscleTally, _ report: ReportContext) -> String {
    let sheet = report.sheet
    let names = muscles.muscles.prefix(Self.named)
      .compactMap { LabelKey($0.muscle).map { sheet.phrase($0) } }
    return sheet.phrase(
      .reportBodyMapAlternative, ["muscles": names.joined(.comma, in: sheet.format)])
  }

  /// The shades from none to the most, with the sets a week that they stand for at either end.
  private func legend(_ most: Double, _ report: ReportContext) -> any LayoutElement {
    let sheet = report.sheet
    let style = sheet.theme.text(.box)
    let patch = Size(width: style.leading * 1.6, height: style.leading * 0.8)
    var ramp = Frame(
      size: Size(width: patch.width * Double(Self.steps + 1), height: style.leading))
    for step in 0...Self.steps {
      let level = Double(step) / Double(Self.steps)
      ramp.add(
        BodyMap.swatch(.level(level), size: patch, palette: sheet.theme.figurePalette),
        at: Point(
          x: sheet.layout.left(
            start: Double(step) * patch.width, width: patch.width, within: ramp.size.width),
          y: style.leading * 0.1))
    }
    var artifact = Frame(size: ramp.size)
    artifact.add(.tagged(SemanticTag(.artifact(.layout)), ramp))
    return Row(
      [
        .init(sheet.text(report.words.tenths(0), .box, alignment: .end)),
        .init(Picture(artifact), width: .fixed(ramp.size.width)),
        .init(sheet.text(report.words.tenths((most * 10).rounded() / 10), .box)),
      ], gap: 6)
  }
}
