import JSONSource
import PageLayout
import Training
import WorkoutModel

/// The columns that a week's days stand in, and what is told about them below: a rail for words, then
/// seven days, those of rest narrower.
struct WeekColumns: Hashable, Sendable {
  /// In points.
  var railWidth: Double
  var restWidth: Double
  var gap: Double

  /// A note of so many characters still reads well in a column of rest.
  private static let shortNote = 40

  static let options: [JSONValue.Member] = [
    .init("rail-width", LayoutSchema.length(0...200)),
    .init("rest-width", LayoutSchema.length(20...200)),
    .init("gap", LayoutSchema.length(2...40)),
  ]

  init(_ options: ObjectReader) {
    railWidth = options["rail-width"]?.points(in: 0...200) ?? 80
    restWidth = options["rest-width"]?.points(in: 20...200) ?? 36
    gap = options["gap"]?.points(in: 2...40) ?? 8
  }

  /// Of the days, in points.
  func widths(of week: ExpandedWeek, in sheet: SheetContext) -> [Double] {
    let count = Double(week.days.count)
    let rest = Double(week.days.count(where: \.isRest))
    let room = sheet.contentWidth - railWidth - gap * count
    guard rest < count else { return week.days.map { _ in room / max(1, count) } }
    // Where there is much to say about rest there is room for it; a day of rest is never wider than
    // one of training.
    let longest = week.days.filter(\.isRest).flatMap(\.rest).map(\.string.count).max() ?? 0
    let wanted = longest > Self.shortNote ? restWidth * 1.5 : restWidth
    let needed = RestWords.minimumWidth(sheet) + WeekDayColumn.inset + WeekDayColumn.endInset
    let narrow = min(max(wanted, needed), room / max(1, count))
    let wide = (room - narrow * rest) / (count - rest)
    return week.days.map { $0.isRest ? narrow : wide }
  }
}
