import Repsheet

/// All bundled figures, on a contact sheet: found, laid out, and written to a PDF.
enum BundledFigures {
  static let benchmark = Benchmark(
    name: "figures", workload: "\(FigureNames.all.count) bundled figures, contact sheet",
    items: FigureNames.all.count, budget: .microseconds(300) * FigureNames.all.count
  ) {
    {
      let sheet = try FigurePrinter().contactSheet(of: try FigureNames.all.map { try FigureChoice($0) })
      guard let pdf = sheet.value else {
        throw Failure(text: sheet.diagnostics.map(\.description).joined(separator: "\n"))
      }
      return "\(pdf.count) bytes"
    }
  }

  struct Failure: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
  }
}
