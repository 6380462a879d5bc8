/// From where the mannequin is seen, far away: an orthographic projection.
struct Viewpoint: Hashable, Sendable {
  /// Degrees to the body's left around the vertical axis; 0 looks it in the face.
  var turn: Double
  /// Degrees above the horizon.
  var height: Double

  /// A bit of height shows the floor; the side view stays level, or the legs would show twice.
  static let named: [(name: String, viewpoint: Viewpoint)] = [
    ("front", Viewpoint(turn: 0, height: 6)),
    ("side", Viewpoint(turn: -90, height: 0)),
    ("three-quarter", Viewpoint(turn: -42, height: 10)),
    ("three-quarter-side", Viewpoint(turn: -62, height: 8)),
    ("back", Viewpoint(turn: 180, height: 6)),
    ("three-quarter-back", Viewpoint(turn: -140, height: 8)),
    ("top", Viewpoint(turn: -90, height: 89)),
  ]
}
