package import Drawing
package import Typography

/// Weeks side by side and their days one below the other, as a wall calendar turned on its side: what
/// was done is filled, what was missed an outline with its reason, and rest a dot.
package struct AdherenceCalendar: Chart {
  package static let name = "a calendar"

  package enum Day: Hashable, Sendable {
    /// Before or behind what the calendar is about.
    case outside
    case rest
    /// How often, where it was more than once.
    case done(String?)
    /// The reason, where one is known; without letters where it is told elsewhere.
    case missed(String?)
  }

  package struct Week: Hashable, Sendable {
    /// Seven, in the order of the week.
    package var days: [Day]
    /// Above the week, such as the month that begins in it.
    package var heading: String?
    /// Below the week: how many were done.
    package var total: String?
    package var isShort: Bool

    package init(days: [Day], heading: String? = nil, total: String? = nil, isShort: Bool = false) {
      self.days = days
      self.heading = heading
      self.total = total
      self.isShort = isShort
    }
  }

  package struct RowName: Hashable, Sendable {
    package var name: String
    /// At the row's end.
    package var total: String?

    package init(name: String, total: String? = nil) {
      self.name = name
      self.total = total
    }
  }

  /// Seven, in the order of the week.
  package var rows: [RowName]
  package var weeks: [Week]
  /// Of the row of totals; nil for none.
  package var totals: RowName?
  /// For how many weeks there is to be room, so that years that stand one below the other line up.
  package var weekCount: Int
  package var style: ChartStyle

  package init(
    rows: [RowName], weeks: [Week], totals: RowName?, weekCount: Int, style: ChartStyle
  ) {
    self.rows = rows
    self.weeks = weeks
    self.totals = totals
    self.weekCount = weekCount
    self.style = style
  }

  private static let narrowestName = 30.0
  private static let nameGap = 5.0
  private static let endGap = 10.0
  private static let widestWeek = 34.0
  private static let heading = 13.0
  private static let gap = 3.0

  /// Whether a day has the room for why it was missed.
  package func tells(_ reason: String, width: Double, in typesetter: Typesetter) -> Bool {
    let (_, _, pitch) = columns(width, typesetter)
    return label(reason, cellWidth: pitch - 2 * Self.inset(pitch), typesetter) != nil
  }

  private static func inset(_ pitch: Double) -> Double { pitch < 14 ? 0.75 : gap / 2 }

  /// Of a week, and what stands before the first.
  private func columns(
    _ width: Double, _ typesetter: Typesetter
  ) -> (names: [ChartLabel], nameWidth: Double, pitch: Double) {
    let ends = (rows + [totals].compactMap { $0 }).compactMap {
      $0.total.flatMap { ChartLabel($0, strong, style, in: typesetter)?.width }
    }.max()
    let names = (rows + [totals].compactMap { $0 }).compactMap {
      ChartLabel($0.name, strong, style, in: typesetter)
    }
    let nameWidth = max(
      Self.narrowestName, (names.map(\.width).max() ?? 0) + Self.nameGap)
    let room = width - nameWidth - (ends.map { $0 + Self.endGap } ?? 0)
    return (names, nameWidth, min(Self.widestWeek, room / Double(max(1, weekCount))))
  }

  package func frame(width: Double, in typesetter: Typesetter) -> Frame {
    let (names, nameWidth, pitch) = columns(width, typesetter)
    // Narrow weeks have square days, wide ones days as high as their print.
    let print = (names.map(\.line.capHeight).max() ?? 0) + 8.5
    let rowPitch = pitch < 14 ? max(7, pitch) : max(14, print)
    let top = weeks.contains { $0.heading != nil } ? Self.heading : 0
    let height = top + rowPitch * (totals == nil ? 7 : 8)
    var frame = Frame(size: Size(width: width, height: height))
    drawNames(in: &frame, top, rowPitch, nameWidth + pitch * Double(weeks.count), typesetter)
    drawHeadings(in: &frame, from: nameWidth, pitch, typesetter)
    for (index, week) in weeks.enumerated() {
      let x = nameWidth + pitch * Double(index)
      for (row, day) in week.days.enumerated() {
        let inset = Self.inset(pitch)
        let cell = Rect(
          x: x + inset, y: top + rowPitch * Double(row) + (pitch < 14 ? inset : 2),
          width: pitch - 2 * inset, height: rowPitch - (pitch < 14 ? 2 * inset : 4))
        draw(day, cell, in: &frame, typesetter)
      }
      guard totals != nil, pitch >= 12, let total = week.total else { continue }
      var text = week.isShort ? strong : style.label
      text.color = week.isShort ? style.accent : style.ink
      guard let label = ChartLabel(total, text, style, in: typesetter) else { continue }
      label.draw(
        in: &frame,
        at: Point(x: x + pitch / 2, y: baseline(7, top, rowPitch, label)), .middle)
    }
    return frame
  }

  private var strong: TextStyle {
    var text = style.label
    text.color = style.ink
    text.weight = 700
    return text
  }

  private func baseline(
    _ row: Int, _ top: Double, _ pitch: Double, _ label: ChartLabel
  ) -> Double {
    top + pitch * (Double(row) + 0.5) + label.line.capHeight / 2
  }

  private func drawNames(
    in frame: inout Frame, _ top: Double, _ pitch: Double, _ end: Double, _ typesetter: Typesetter
  ) {
    for (index, row) in (rows + [totals].compactMap { $0 }).enumerated() {
      let isTotal = index == 7
      // Where days are small every other row has its name.
      let isNamed = pitch >= 10 || index.isMultiple(of: 2) || isTotal
      var text = style.label
      text.color = style.ink
      if isNamed, let label = ChartLabel(row.name, isTotal ? strong : text, style, in: typesetter) {
        label.draw(in: &frame, at: Point(x: 0, y: baseline(index, top, pitch, label)), .start)
      }
      if pitch >= 10, let total = row.total,
        let label = ChartLabel(total, isTotal ? strong : text, style, in: typesetter)
      {
        label.draw(
          in: &frame, at: Point(x: end + Self.endGap, y: baseline(index, top, pitch, label)), .start)
      }
    }
  }

  /// Headings that would touch the one before are left out.
  private func drawHeadings(
    in frame: inout Frame, from start: Double, _ pitch: Double, _ typesetter: Typesetter
  ) {
    var free = 0.0
    for (index, week) in weeks.enumerated() {
      let x = start + pitch * Double(index) + 1
      guard let heading = week.heading, x >= free,
        let label = ChartLabel(heading, style.label, style, in: typesetter),
        x + label.width <= frame.size.width
      else { continue }
      label.draw(in: &frame, at: Point(x: x, y: Self.heading - 5), .start)
      free = x + label.width + 4
    }
  }

  /// Why a day was missed; nil where it has no room for that.
  private func label(_ reason: String, cellWidth: Double, _ typesetter: Typesetter) -> ChartLabel? {
    var text = strong
    text.color = style.accent
    text.weight = 600
    return ChartLabel(reason, text, style, in: typesetter).flatMap { $0.width <= cellWidth - 4 ? $0 : nil }
  }

  func draw(
    _ day: Day, _ cell: Rect, in frame: inout Frame, _ typesetter: Typesetter
  ) {
    switch day {
    case .outside: break
    case .rest:
      let radius = min(0.8, cell.height / 6)
      let (x, y) = (cell.minX + cell.width / 2, cell.minY + cell.height / 2)
      let dot = Rect(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
      frame.add(.path(.ellipse(in: dot), fill: Fill(style.secondary), stroke: nil))
    case .done(let count):
      let (fill, stroke) = style.area(style.secondary)
      frame.add(.path(.rectangle(cell), fill: fill ?? Fill(style.hairline), stroke: stroke))
      guard let count, cell.height >= 9 else { return }
      var text = strong
      text.color = style.fills == .solid ? style.paper : style.ink
      guard let label = ChartLabel(count, text, style, in: typesetter) else { return }
      label.draw(in: &frame, at: centre(of: cell, label), .middle)
    case .missed(let reason):
      let width = cell.width < 10 ? 0.75 : 1.0
      let inner = Rect(
        x: cell.minX + width / 2, y: cell.minY + width / 2, width: cell.width - width,
        height: cell.height - width)
      frame.add(
        .path(.rectangle(inner), fill: nil, stroke: Stroke(style.accent, width: width)))
      guard reason != "" else { return }
      guard let reason, let label = label(reason, cellWidth: cell.width, typesetter), cell.height > 7 else {
        // Without its reason a miss has a stroke through it: an empty frame could be taken for a day
        // that is still to come.
        frame.add(
          .path(
            .line(
              from: Point(x: inner.minX, y: inner.maxY), to: Point(x: inner.maxX, y: inner.minY)),
            fill: nil, stroke: Stroke(style.accent, width: width)))
        return
      }
      label.draw(in: &frame, at: centre(of: cell, label), .middle)
    }
  }

  private func centre(of cell: Rect, _ label: ChartLabel) -> Point {
    Point(
      x: cell.minX + cell.width / 2, y: cell.minY + cell.height / 2 + label.line.capHeight / 2)
  }
}
