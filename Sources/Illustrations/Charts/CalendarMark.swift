package import Drawing
package import Typography

/// One day of an adherence calendar by itself, for saying what it means.
package struct CalendarMark: Chart {
  package static let name = "a mark of a calendar"

  package var day: AdherenceCalendar.Day
  package var style: ChartStyle

  package init(day: AdherenceCalendar.Day, style: ChartStyle) {
    self.day = day
    self.style = style
  }

  private static let height = 10.0

  package func frame(width: Double, in typesetter: Typesetter) -> Frame {
    var frame = Frame(size: Size(width: width, height: Self.height))
    let calendar = AdherenceCalendar(rows: [], weeks: [], totals: nil, weekCount: 1, style: style)
    calendar.draw(
      day, Rect(x: 0, y: 1, width: width, height: Self.height - 2), in: &frame, typesetter)
    return frame
  }
}
