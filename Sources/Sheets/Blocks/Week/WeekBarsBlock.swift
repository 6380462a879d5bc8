package import JSONSource
package import PageLayout
import Drawing
import Training
import Typography
import WorkoutModel

/// The planned sets of all weeks, this one marked: where the week stands in the program.
package struct WeekBarsBlock: SheetBlock {
  package static let name = "week-bars"
  package static var subject: SheetSubject.Kind { .week }

  package static let options: [JSONValue.Member] = [
    .init("height", LayoutSchema.length(16...200)),
    .init("rail-width", LayoutSchema.length(0...200)),
    .init("space-before", LayoutSchema.length(0...100)),
  ]

  /// Of the longest bar, in points.
  var height: Double
  var railWidth: Double
  var spaceBefore: Double

  package init?(_ options: ObjectReader) {
    height = options["height"]?.points(in: 16...200) ?? 48
    railWidth = options["rail-width"]?.points(in: 0...200) ?? 80
    spaceBefore = options["space-before"]?.points(in: 0...100) ?? 24
  }

  package var prints: DocumentMembers { [.program] }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    guard let week = sheet.week, let program = sheet.program, program.weeks.count > 1 else { return [] }
    let counts = program.weeks.map(\.plannedSets)
    guard counts.contains(where: { $0 > 0 }) else { return [] }
    let theme = sheet.theme
    let words = Column([
      .init(
        Tagged(
          .heading(level: 2),
          TextBlock(sheet.paragraph(sheet.phrase(.theBlock), theme.text(.heading)))),
        keepsWithNext: true),
      .init(
        Tagged(
          .paragraph, TextBlock(sheet.paragraph(sheet.phrase(.plannedSets), theme.text(.box)))),
        spaceBefore: 3),
    ])
    var marked = theme.text(.planNote, color: .accent)
    marked.weight = 700
    let bars = WeekBars(
      counts: counts, current: week.number - 1, height: height,
      labels: counts.map { sheet.format.count($0) },
      names: counts.indices.map { sheet.format.count($0 + 1) },
      text: theme.text(.planNote, color: .ink), marked: marked,
      past: theme.color(.secondary), accent: theme.color(.accent), future: theme.color(.penBox),
      ink: theme.ink)
    let reading = sheet.phrase(
      .plannedSetsOfWeeks,
      ["counts": counts.map { sheet.format.count($0) }.joined(.comma, in: sheet.format)])
    let row = Row(
      [
        .init(words, width: .fixed(max(railWidth, 80))),
        .init(Tagged(.figure(alternative: reading), bars)),
      ], gap: 8, alignment: .bottom)
    // A look back and ahead is no reason for another page.
    return [.init(WhereRoom(element: row), spaceBefore: spaceBefore)]
  }
}

/// A bar for each week with its number of sets above and the week's below.
struct WeekBars: LayoutElement {
  var counts: [Int]
  /// From 0.
  var current: Int
  /// Of the longest bar, in points.
  var height: Double
  var labels: [String]
  var names: [String]
  var text: TextStyle
  var marked: TextStyle
  var past: Color
  var accent: Color
  var future: Color
  var ink: InkUse

  private static let widest = 17.0
  private static let gap = 2.0

  func place(in region: Region, context: LayoutContext) -> Placement {
    let line = text.leading
    let total = height + 2 * (line + Self.gap)
    guard !Length.less(region.height, total) || region.height == .infinity else {
      return .deferred(reason: "the bars of the weeks are \(Int(total)) pt high")
    }
    var frame = Frame(size: Size(width: region.width, height: total))
    let most = Double(max(1, counts.max() ?? 1))
    let pitch = min(40, region.width / Double(max(1, counts.count)))
    let bar = min(Self.widest, pitch * 0.62)
    // Every bar has its numbers, or every second, or so.
    let widest = labels.map { context.typesetter.naturalWidth(of: Paragraph($0, marked, language: context.language)) }.max() ?? 0
    let step = max(1, Int(((widest + 3) / pitch).rounded(.up)))
    for (index, count) in counts.enumerated() {
      let middle = pitch * (Double(index) + 0.5)
      let tall = height * Double(count) / most
      let x = context.left(start: middle - bar / 2, width: bar, within: region.width)
      let top = line + Self.gap + height - tall
      let box = Rect(x: x, y: top, width: bar, height: tall)
      if count > 0 { frame.add(.path(.rectangle(box), fill: fill(index), stroke: stroke(index))) }
      let isShown = index == current || (index % step == 0 && abs(index - current) >= step)
      guard isShown else { continue }
      let style = index == current ? marked : text
      set(labels[index], style, middle, y: top - Self.gap - line, &frame, context)
      set(names[index], style, middle, y: total - line, &frame, context)
    }
    return .complete(frame)
  }

  func naturalWidth(in context: LayoutContext) -> Double { Double(counts.count) * 28 }
  func minimumWidth(in context: LayoutContext) -> Double { Double(counts.count) * 3 }

  private func color(_ index: Int) -> Color {
    index == current ? accent : index < current ? past : future
  }

  private func fill(_ index: Int) -> Fill? { ink == .low && index != current ? nil : Fill(color(index)) }

  private func stroke(_ index: Int) -> Stroke? {
    ink == .low ? Stroke(color(index), width: 0.6) : nil
  }

  private func set(
    _ string: String, _ style: TextStyle, _ middle: Double, y: Double, _ frame: inout Frame,
    _ context: LayoutContext
  ) {
    let paragraph = Paragraph(string, style, alignment: .center, direction: context.direction, language: context.language)
    let width = context.typesetter.naturalWidth(of: paragraph) + 2
    let room = Region(width: width, height: .infinity, isFresh: true)
    guard case .complete(let line) = TextBlock(paragraph).place(in: room, context: context) else {
      return
    }
    let x = context.left(start: middle - width / 2, width: width, within: frame.size.width)
    frame.add(line, at: Point(x: x, y: y))
  }
}
