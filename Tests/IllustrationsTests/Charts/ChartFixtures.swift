import Drawing
import PageLayout
import PDFChecks
import Testing
import Typography

@testable import Illustrations

/// What charts are drawn with in tests: Barlow and Barlow Condensed from the repository.
enum ChartFixtures {
  static let fonts: FontBook? = {
    var faces: [FontFace] = []
    for path in ["Barlow/Barlow-Regular", "BarlowCondensed/BarlowCondensed-Medium"] {
      guard let bytes = try? Repository.bytes(of: "fonts/\(path).ttf"),
        let face = bytes.withUnsafeBytes({
          FontFace(id: FontID(index: faces.count), bytes: $0, copying: true)
        })
      else { return nil }
      faces.append(face)
    }
    return FontBook(
      faces: faces,
      roles: [
        .text: [.init(name: "Barlow", faces: [FontID(index: 0)])],
        .condensed: [.init(name: "Barlow Condensed", faces: [FontID(index: 1)])],
      ])
  }()

  static func typesetter() throws -> Typesetter { Typesetter(fonts: try #require(fonts)) }

  static let accent = Color(red: 0.7, green: 0.2, blue: 0.1)
  static let ink = Color.black

  static let style = ChartStyle(
    ink: ink, secondary: Color(red: 0.35, green: 0.35, blue: 0.4),
    hairline: Color(red: 0.8, green: 0.8, blue: 0.8), accent: accent, paper: .white,
    label: TextStyle(role: .condensed, weight: 500, size: 7.5, leading: 8),
    name: TextStyle(size: 9, leading: 12),
    strong: TextStyle(role: .condensed, weight: 700, size: 10.5, leading: 12))

  /// Ticks each so many days.
  static func time(
    _ days: ClosedRange<Double>, every steps: [Double] = [7, 14, 28, 91, 364],
    left: Double = 24, right: Double = 48
  ) -> TimeAxis {
    TimeAxis(
      days: days,
      tickSets: steps.map { step in
        let ticks = stride(from: days.lowerBound, through: days.upperBound, by: step)
        return .init(ticks: ticks.map { .init(day: $0, label: "day \(Int($0))") })
      }, inset: .init(left: left, right: right))
  }

  static func axis(_ values: [Double], ticks: Int = 5) -> ValueAxis {
    let low = values.min() ?? 0
    return ValueAxis(NiceScale(low...(values.max() ?? low), ticks: ticks)) { "\(Int($0))" }
  }

  static func line(
    _ runs: [[LineChart.Point]], goal: LineChart.Goal? = nil, until end: Double? = nil,
    height: Double = 80
  ) -> LineChart {
    let points = runs.flatMap { $0 }
    let days = (points.map(\.day).min() ?? 0) - 3.5...(points.map(\.day).max() ?? 0) + 3.5
    let values = points.map(\.value) + (goal.map { [$0.value] } ?? [])
    return LineChart(
      runs: runs, goal: goal, axis: axis(values),
      time: time(days.lowerBound...max(days.upperBound, end ?? 0)), days: days,
      plotHeight: height, firstLabel: "105.0", lastLabel: "116.7 kg", style: style,
      hasSources: true, hasDates: true)
  }
}

/// What a drawn chart shows and where.
struct DrawnChart {
  struct Text {
    var text: String
    var ink: Rect
  }

  struct Shape {
    var path: Path
    var fill: Fill?
    var stroke: Stroke?
    var bounds: Rect

    /// Whether its line, or for what is round its box, has a point in a rectangle.
    func meets(_ rect: Rect) -> Bool {
      var corners: [Point] = []
      for element in path.elements {
        switch element {
        case .move(let point), .line(let point): corners.append(point)
        case .cubic, .close: return bounds.overlaps(rect)
        }
      }
      return zip(corners, corners.dropFirst()).contains { LabelRoom.crosses($0, $1, rect) }
    }
  }

  private(set) var texts: [Text] = []
  private(set) var shapes: [Shape] = []
  let size: Size

  init(_ chart: any Chart, width: Double) throws {
    self.init(chart.frame(width: width, in: try ChartFixtures.typesetter()))
  }

  init(_ frame: Frame) {
    size = frame.size
    walk(frame, .zero)
  }

  private mutating func walk(_ frame: Frame, _ origin: Point) {
    for placed in frame.items {
      let place = origin + placed.origin
      switch placed.item {
      case .glyphs(let run) where run.text.contains { !$0.isWhitespace }:
        let ink = Rect(x: place.x, y: place.y - 0.7 * run.size, width: run.width, height: 0.7 * run.size)
        texts.append(Text(text: run.text, ink: ink))
      case .path(let path, let fill, let stroke):
        let moved = path.transformed(by: .translation(place.x, place.y))
        if let bounds = moved.bounds {
          shapes.append(Shape(path: moved, fill: fill, stroke: stroke, bounds: bounds))
        }
      case .tagged(_, let inner): walk(inner, place)
      case .glyphs, .image, .group, .link: break
      }
    }
  }

  /// Pairs of texts that cover each other.
  var overlaps: [String] {
    texts.indices.flatMap { first in
      texts.indices.dropFirst(first + 1).filter { texts[first].ink.overlaps(texts[$0].ink) }
        .map { "\(texts[first].text) and \(texts[$0].text)" }
    }
  }

  /// Texts that a line, a dot or the grid runs through.
  var crossings: [String] {
    texts.flatMap { text in
      shapes.filter { $0.meets(text.ink) }.map { "\(text.text) and a path at \($0.bounds)" }
    }
  }

  /// What lies outside of the frame, by more than the width of a line.
  var escapes: [String] {
    let room = Rect(x: -1, y: -1, width: size.width + 2, height: size.height + 2)
    return texts.filter { !room.contains($0.ink) }.map(\.text)
      + shapes.filter { !room.contains($0.bounds) }.map { "a path at \($0.bounds)" }
  }

  /// The line through the data, run by run.
  var dataLines: [Shape] {
    shapes.filter { $0.stroke?.width == ChartStyle.lineWidth && $0.stroke?.color == ChartFixtures.ink }
  }
}
