/// A piece of an ellipse's edge, walked counter-clockwise in even steps of the circle behind it.
struct EllipseArc {
  private let ellipse: Ellipse
  private let from: Double
  private let to: Double

  init(_ ellipse: Ellipse, from: Double, to: Double) {
    self.ellipse = ellipse
    self.from = from
    self.to = to
  }

  /// Cosine and sine of a step: an edge of the polygon leaves the ellipse by less than 0.02 mm on a
  /// printed figure of 30 mm, the trunk's by 0.05 mm. Curves then follow the directions, not the
  /// edges.
  private static func step(of ellipse: Ellipse) -> ImagePoint {
    let radius = max(abs(ellipse.first.x), abs(ellipse.second.y))
    if radius < 0.007 { return ImagePoint(0.707_106_781_186_547_5, 0.707_106_781_186_547_5) }
    if radius < 0.015 { return ImagePoint(0.866_025_403_784_438_6, 0.5) }
    return ImagePoint(0.923_879_532_511_286_8, 0.382_683_432_365_089_8)
  }

  /// The spokes from the first to the last, both included.
  func walk(_ visit: (ImagePoint) -> Void) {
    let step = Self.step(of: ellipse)
    var spoke = CircleTurn.spoke(at: from < 4 ? from : from - 4)
    visit(spoke)
    var turn = from
    while true {
      spoke = ImagePoint(
        spoke.x * step.x - spoke.y * step.y, spoke.y * step.x + spoke.x * step.y)
      var next = CircleTurn.of(spoke)
      if next < turn { next += 4 }
      if next < turn || next >= to - 1e-9 { break }
      turn = next
      visit(spoke)
    }
    if to > from { visit(CircleTurn.spoke(at: to < 4 ? to : to - 4)) }
  }

  func sample(_ visit: (ImagePoint) -> Void) { walk { visit(ellipse.point($0)) } }

  func sample(_ visit: (ImagePoint, _ tangent: ImagePoint) -> Void) {
    walk { visit(ellipse.point($0), ellipse.tangent($0)) }
  }
}
