import Diagnostics
import Drawing
import Illustrations
import JSONSource

enum FigureFuzzing {
  static func run(_ bytes: [UInt8]) {
    guard let node = JSONNode.parse(SourceFile(name: "<fuzz>", bytes: bytes)).value else { return }
    let decoded = ExerciseFigure.decode(node)
    expectToldOrMade(decoded.value != nil, decoded.diagnostics)
    guard let drawn = decoded.value?.drawn() else { return }
    let box = Size(width: 120, height: 80)
    for facing in [DrawnFigure.Facing.asDrawn, .mirrored] {
      let frame = drawn.fitting(box, maxPointsPerStature: 85, palette: FigurePalette(), facing: facing)
      precondition(frame.size.width.isFinite && frame.size.height.isFinite)
      precondition(
        !Length.less(box.width, frame.size.width) && !Length.less(box.height, frame.size.height),
        "\(frame.size)")
    }
  }
}
