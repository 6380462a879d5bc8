import Diagnostics
import Drawing
import PageLayout

extension LayoutFile.PageShape {
  /// The narrowest column, and the lowest, that anything can be printed in: 20 mm, in points.
  static let smallestColumn = Length.millimetres(20)

  /// What makes it impossible on a paper, at the places in the file that say so.
  func problems(on paper: Paper) -> [Diagnostic] {
    let size = paper.size
    var problems: [Diagnostic] = []
    let width = size.width - margins.start - margins.end
    let height = size.height - margins.top - margins.bottom
    if Length.less(width, Self.smallestColumn) {
      problems.append(
        tooWide(margins.start + margins.end, "start and end", of: size.width, "width", paper))
    }
    if Length.less(height, Self.smallestColumn) {
      problems.append(
        tooWide(margins.top + margins.bottom, "top and bottom", of: size.height, "height", paper))
    }
    let column = (width - columnGap * Double(columns - 1)) / Double(columns)
    if problems.isEmpty, Length.less(column, Self.smallestColumn) {
      let most = Int((width + columnGap) / (Self.smallestColumn + columnGap))
      problems.append(
        Diagnostic(
          .error, at: columnsLocation ?? marginsLocation,
          message:
            "\(columns) columns are \(Self.spoken(max(0, column))) wide each on \(paper.name), where a column needs \(Self.spoken(Self.smallestColumn)) at least",
          hint: most > 1
            ? "take \(most) columns at most, or a smaller \"column-gap\"" : "take one column"))
    }
    return problems
  }

  private func tooWide(
    _ margins: Double, _ names: String, of side: Double, _ sideName: String, _ paper: Paper
  ) -> Diagnostic {
    let most = max(0, side - Self.smallestColumn)
    return Diagnostic(
      .error, at: marginsLocation,
      message:
        "the margins \(names) take \(Self.spoken(margins)) of \(paper.name), whose \(sideName) is \(Self.spoken(side))",
      hint:
        "leave \(Self.spoken(Self.smallestColumn)) for the content: \(names) together \(Self.spoken(most)) at most, such as \(Int(most / 2)) pt each")
  }

  static func spoken(_ points: Double) -> String {
    "\(Int(points.rounded())) pt (\(Int((points * 25.4 / 72).rounded())) mm)"
  }
}
