package import Diagnostics
import Drawing
import PageLayout

/// Notices where a layout gives a part less width than it needs.
package final class ColumnRoom {
  private struct Shortage {
    var part: String
    var width: Double
    var needed: Double
  }

  /// As a person calls it.
  private let paper: String
  private var shortages: [SourceLocation: Shortage] = [:]

  package init(on paper: Paper) { self.paper = paper.name }

  /// Longer words than this may be torn: no column is made for them. In ems, about fourteen letters.
  static let longestWord = 7.0

  func check(
    _ element: any LayoutElement, of part: @autoclosure () -> String, at location: SourceLocation,
    in sheet: SheetContext
  ) {
    var context = sheet.layout
    context.longestWord = Self.longestWord
    func needed(_ measure: WordMeasure) -> Double {
      context.wordMeasure = measure
      return element.minimumWidth(in: context)
    }
    // Nearly all parts have room to spare, which is soon found.
    guard Length.less(sheet.contentWidth, needed(.bound)),
      Length.less(sheet.contentWidth, needed(.unbroken))
    else { return }
    note(part(), at: location, width: sheet.contentWidth, needed: needed(.exact))
  }

  func note(_ part: String, at location: SourceLocation, width: Double, needed: Double) {
    guard Length.less(width, needed), needed > shortages[location]?.needed ?? 0 else { return }
    shortages[location] = Shortage(part: part, width: width, needed: needed)
  }

  /// In the order of the file.
  package var diagnostics: [Diagnostic] {
    shortages.sorted { $0.key.offset < $1.key.offset }.map { location, shortage in
      Diagnostic(
        .error, at: location,
        message:
          "\(shortage.part) needs \(Self.points(shortage.needed.rounded(.up))) of width and has \(Self.points(max(0, shortage.width.rounded(.down)))) on \(paper)",
        hint: "give it a wider column or larger paper, or make what stands in it smaller")
    }
  }

  private static func points(_ value: Double) -> String {
    "\(Int(value)) pt (\(Int((value * 25.4 / 72).rounded())) mm)"
  }
}
