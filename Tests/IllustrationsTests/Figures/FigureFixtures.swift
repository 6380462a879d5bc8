import Diagnostics
import JSONSource

@testable import Illustrations

/// A figure from a text, with everything that was noticed on the way.
func decodedFigure(_ text: String) -> Diagnosed<ExerciseFigure> {
  let parsed = JSONNode.parse(SourceFile(name: "figure.json", bytes: Array(text.utf8)))
  guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
  let decoded = ExerciseFigure.decode(node)
  return Diagnosed(decoded.value, parsed.diagnostics + decoded.diagnostics)
}

/// A figure with one standing frame: `members` go into the frame.
func standing(_ members: String) -> String {
  #"{ "title": "Test", "frames": [ { \#(members) } ] }"#
}

func skeleton(_ angles: [(JointMotion, BodySide?, Double)], base: BasePosture = .standing)
  -> Skeleton
{
  var pose = Pose()
  for (motion, side, angle) in angles { pose[motion, side] = angle }
  return Skeleton(pose, base: base)
}

func isClose(_ a: Vector, _ b: Vector, within slack: Double = 1e-9) -> Bool {
  (a - b).length < slack
}
