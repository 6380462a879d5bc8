import Drawing
import Illustrations
import PageLayout
import Training
import Typography
import WorkoutModel

/// What to put on each side of the bar, drawn; in words where it is no more than the set before.
struct LogPlates {
  let stack: PlateStack
  /// Of the set before.
  let before: PlateStack?
  let sheet: SheetContext
  /// Nil where the plan gives one load; the load that the plates make where it gives a range.
  let load: Load?

  /// Whether there is nothing to draw.
  var isWords: Bool { stack == before }

  /// `15 + 2.5 per side`, for a line of small words.
  var text: String {
    guard !stack.plates.isEmpty else { return sheet.phrase(.barOnly) }
    let plates = stack.plates.map { sheet.format.number($0.amount) }
    return sheet.phrase(.platesInWords, ["plates": plates.joined(separator: " + ")])
  }

  var element: any LayoutElement {
    if isWords { return words(sheet.phrase(.samePlates)) }
    var style = sheet.theme.text(.box)
    style.weight = 700
    let bar = BarbellPlates(
      discs: stack.plates.map {
        .init(
          label: sheet.format.number($0.amount), mass: $0.converted(to: .kilograms).amount.double)
      }, paint: sheet.theme.ink == .low ? .outlined : .coloured, number: style,
      ink: sheet.theme.color(.ink))
    let drawing = Tagged(.figure(alternative: alternative), bar)
    let note =
      stack.plates.isEmpty
      ? sheet.phrase(.barOnly)
      : load.map { sheet.phrase(.platesOfLoad, ["load": sheet.format.load($0)]) }
    guard let note else { return drawing }
    return Flow([drawing, words(note)], gap: 3, lineGap: 4)
  }

  private var alternative: String {
    let bar = Self.written(stack.bar, sheet)
    guard !stack.plates.isEmpty else { return sheet.phrase(.barWithoutPlates, ["bar": bar]) }
    let plates = stack.plates.map { Self.written($0, sheet) }
    return sheet.phrase(
      .platesPerSide, ["bar": bar, "plates": plates.joined(.comma, in: sheet.format)])
  }

  /// A bar or a plate as it is written on it, whatever the page's unit.
  static func written(_ load: Load, _ sheet: SheetContext) -> String {
    sheet.format.amount(
      sheet.format.number(load.amount), load.unit.printed, count: load.amount.double)
  }

  private func words(_ text: String) -> any LayoutElement {
    let sizes = sheet.theme.sizes(.planNote, downTo: 7.5).map { sheet.paragraph(text, $0) }
    return FittedText(sizes, maximumLines: 2, edges: .capitals)
  }
}
