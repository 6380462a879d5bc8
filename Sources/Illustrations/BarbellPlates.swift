package import Drawing
package import PageLayout
package import Typography

/// One side of a loaded bar, seen from the front: the collar, the plates from it outwards, and the end
/// of the sleeve. Every plate has its number in it, so that it can be told in grey; size and colour
/// help the eye (IWF Technical and Competition Rules & Regulations: 25 kg red, 20 blue, 15 yellow,
/// 10 green; lighter plates are white here).
package struct BarbellPlates: LayoutElement {
  /// A plate of the stack.
  package struct Disc: Hashable, Sendable {
    /// Its load as the gym has it written on it.
    package var label: String
    /// In kilograms, which its size and colour follow.
    package var mass: Double

    package init(label: String, mass: Double) {
      self.label = label
      self.mass = mass
    }
  }

  package enum Paint: Hashable, Sendable { case coloured, outlined }

  /// From the collar outwards.
  package var discs: [Disc]
  package var paint: Paint
  /// Of the numbers.
  package var number: TextStyle
  package var ink: Color

  package init(discs: [Disc], paint: Paint, number: TextStyle, ink: Color) {
    self.discs = discs
    self.paint = paint
    self.number = number
    self.ink = ink
  }

  // Measures in points.
  private static let height = 22.0
  private static let barHeight = 3.5
  private static let bar = 7.0
  private static let collar = Size(width: 2.5, height: 12)
  private static let sleeveEnd = 9.0
  private static let gap = 1.5
  private static let outline = 0.75
  /// Left and right of a number.
  private static let padding = 2.5
  private static let narrowest = 9.0

  package func place(in region: Region, context: LayoutContext) -> Placement {
    guard !Length.less(region.height, Self.height) else {
      return .deferred(reason: "a loaded bar is \(Int(Self.height)) pt high")
    }
    let discs = discs(fitting: region.width, context)
    let middle = Self.height / 2
    var frame = Frame(size: Size(width: region.width, height: Self.height))
    let total = width(of: discs, context)
    func add(_ x: Double, _ size: Size, fill: Color?, stroke: Stroke?) {
      let left = context.left(start: x, width: size.width, within: region.width)
      let rect = Rect(x: left, y: middle - size.height / 2, width: size.width, height: size.height)
      frame.add(.path(.rectangle(rect), fill: fill.map { Fill($0) }, stroke: stroke))
    }
    add(0, Size(width: total, height: Self.barHeight), fill: ink, stroke: nil)
    add(Self.bar, Self.collar, fill: ink, stroke: nil)
    var x = Self.bar + Self.collar.width + Self.gap
    for disc in discs {
      let size = Size(width: width(of: disc, context), height: Self.height(ofMass: disc.mass))
      let fill = paint == .coloured ? Self.color(ofMass: disc.mass) : .white
      let half = Self.outline / 2
      add(
        x + half, Size(width: size.width - Self.outline, height: size.height - Self.outline),
        fill: fill, stroke: Stroke(ink, width: Self.outline))
      write(disc.label, on: fill, x: x, width: size.width, &frame, context)
      x += size.width + Self.gap
    }
    // The line that the numbers stand on: half of a capital below the middle.
    frame.baseline = middle + number.size * 0.35
    frame.size.height = max(frame.size.height, region.fill)
    return .complete(frame)
  }

  package func naturalWidth(in context: LayoutContext) -> Double { width(of: discs, context) }

  package func minimumWidth(in context: LayoutContext) -> Double {
    width(of: counted, context)
  }

  /// Where there is no room for every plate, equal ones become one with their number: `4×25`.
  private func discs(fitting width: Double, _ context: LayoutContext) -> [Disc] {
    Length.less(width, self.width(of: discs, context)) ? counted : discs
  }

  private var counted: [Disc] {
    var runs: [(disc: Disc, count: Int)] = []
    for disc in discs {
      if let last = runs.last, last.disc == disc {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((disc, 1))
      }
    }
    return runs.map { run in
      run.count == 1
        ? run.disc : Disc(label: "\(run.count)×\(run.disc.label)", mass: run.disc.mass)
    }
  }

  private func width(of discs: [Disc], _ context: LayoutContext) -> Double {
    discs.reduce(Self.bar + Self.collar.width + Self.gap + Self.sleeveEnd) {
      $0 + width(of: $1, context) + Self.gap
    }
  }

  private func width(of disc: Disc, _ context: LayoutContext) -> Double {
    let label = context.typesetter.naturalWidth(of: Paragraph(disc.label, number))
    return max(Self.narrowest, label + 2 * Self.padding)
  }

  private func write(
    _ label: String, on ground: Color, x: Double, width: Double, _ frame: inout Frame,
    _ context: LayoutContext
  ) {
    var style = number
    style.color = ground.contrast(with: ink) >= ground.contrast(with: .white) ? ink : .white
    let paragraph = Paragraph(label, style, alignment: .center, direction: context.direction, language: context.language)
    let room = Region(width: width, height: .infinity, isFresh: true)
    let block = TextBlock(paragraph, edges: .capitals)
    guard case .complete(let line) = block.place(in: room, context: context) else { return }
    let left = context.left(start: x, width: width, within: frame.size.width)
    frame.add(line, at: Point(x: left, y: (Self.height - line.size.height) / 2))
  }

  /// Competition plates from 10 kg are all of one size (IWF); a step a plate tells them apart better.
  private static func height(ofMass mass: Double) -> Double {
    switch mass {
    case 18...: 22
    case 13..<18: 20
    case 8..<13: 17
    case 4..<8: 14
    case 2..<4: 12
    default: 11
    }
  }

  /// Plates in pounds take the colour of the kilograms that they are nearest to.
  private static func color(ofMass mass: Double) -> Color {
    switch mass {
    case 23...: Color(red: 0.760, green: 0.125, blue: 0.145)
    case 18..<23: Color(red: 0.118, green: 0.306, blue: 0.612)
    case 13..<18: Color(red: 0.961, green: 0.761, blue: 0.110)
    case 8..<13: Color(red: 0.114, green: 0.478, blue: 0.271)
    default: .white
    }
  }
}
