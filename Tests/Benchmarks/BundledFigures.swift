import Drawing
import Illustrations
import Repsheet

/// All bundled figures, found by their names and laid out as on a card.
enum BundledFigures {
  static let benchmark = Benchmark(
    name: "figures", workload: "\(FigureNames.all.count) bundled figures as on a card",
    items: FigureNames.all.count, budget: .microseconds(300) * FigureNames.all.count
  ) {
    {
      var area = 0.0
      for name in FigureNames.all {
        guard let figure = BundledDrawings.figure(name, training: MuscleEmphasis()) else {
          throw Failure(text: "\(name) is not drawn: swift run DrawFigures")
        }
        let frame = figure.fitting(Size(width: 132, height: 120), maxPointsPerStature: 85)
        area += frame.size.width * frame.size.height
      }
      return "\(Int(area / 72 / 72)) square inches"
    }
  }

  struct Failure: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
  }
}
