import Diagnostics
import Drawing

/// How to draw an exercise: posed frames, equipment, arrows. As figure files write it.
package struct ExerciseFigure: Hashable, Sendable {
  package var title: String
  /// Further names of the exercises that it shows: an exercise of such a name may take it by itself.
  package var names: [String]
  /// What the picture shows, for those who do not see it.
  package var alternative: String
  var viewpoint: Viewpoint
  var arrangement: Arrangement
  var floor: FloorKind
  /// Shown where the exercise names none of its own.
  var muscles: MuscleEmphasis?
  /// Parts of the first frame that show through where frames lie over each other.
  var ghost: [BodyPart]
  var frames: [FigureFrame]
  var props: [Prop]
  var arrows: [MotionArrow]
  /// Where it was written; nil for one that was made in code.
  var location: SourceLocation?

  enum Arrangement: String, Hashable, Sendable, CaseIterable {
    case sideBySide = "side-by-side"
    case stacked
    /// One picture of the last frame, with the first as a ghost.
    case overlay
  }
}

extension ExerciseFigure {
  /// Finds the poses and draws them. This is the slow part: keep the result and put it on as many
  /// pages as you like.
  /// - Parameter shown: the muscles that can be painted afterwards; all where nil.
  package func drawn(showing shown: Set<MuscleRegion>? = nil) -> DrawnFigure {
    let projection = Projection(viewpoint)
    var notes: [Diagnostic] = []
    var posed: [FigureFrame.Posed] = []
    for (request, solution) in solutions {
      let frame = frames[posed.count]
      let flesh = BodyFlesh(solution.skeleton, hands: frame.hands)
      let inspection = PoseInspection(
        request: request, solution: solution, lowest: flesh.lowest)
      notes += inspection.findings.map {
        Diagnostic(
          .warning, at: location, message: "\(name(of: posed.count)): \($0.message)", hint: $0.hint)
      }
      posed.append(.init(skeleton: solution.skeleton, base: frame.request.base, flesh: flesh))
    }
    return DrawnFigure(
      title: title, alternative: alternative, arrangement: arrangement, muscles: muscles,
      scenes: scenes(posed, projection, MusclePatch.showing(shown)), notes: notes)
  }

  /// Of each frame what was asked for and what came of it. Frames between others come last, for they
  /// start from both.
  var solutions: [(request: PoseRequest, solution: PoseSolver.Solution)] {
    var found: [Int: PoseSolver.Solution] = [:]
    var before: PoseSolver.Solution?
    for (index, frame) in frames.enumerated() where frame.between == nil {
      let solution = PoseSolver.solve(frame.request, after: before?.skeleton)
      found[index] = solution
      before = solution
    }
    let keys = found.keys.sorted()
    return frames.indices.compactMap { index in
      if let solution = found[index] { return (frames[index].request, solution) }
      guard let share = frames[index].between, let first = keys.last(where: { $0 < index }),
        let second = keys.first(where: { $0 > index }), let start = found[first],
        let end = found[second]
      else { return nil }
      let request = frames[first].request.between(
        frames[second].request, poses: (start.skeleton.pose, end.skeleton.pose), at: share)
      return (request, PoseSolver.solve(request, after: start.skeleton))
    }
  }

  /// The muscles that are painted where an exercise trains these.
  package func muscles(for trained: MuscleEmphasis) -> Set<MuscleRegion> {
    Self.muscles(for: trained, otherwise: muscles)
  }

  /// - Parameter own: the muscles of the figure itself, for exercises that name none.
  static func muscles(for trained: MuscleEmphasis, otherwise own: MuscleEmphasis?) -> Set<MuscleRegion> {
    let shown = trained.isEmpty ? own ?? trained : trained
    return shown.primary.union(shown.secondary)
  }

  private func name(of frame: Int) -> String {
    frames[frame].caption.map { "frame \"\($0)\"" } ?? "frame \(frame + 1)"
  }

  private func scenes(
    _ posed: [FigureFrame.Posed], _ projection: Projection, _ patches: [MusclePatch]
  ) -> [SceneDrawing] {
    let drawables = posed.map { frame in
      DepthOrder.sorted(
        BodyDrawing(frame.skeleton, frame.flesh, projection, patches).drawables()
          + PropDrawing(frame.skeleton, frame.flesh, projection).drawables(props))
    }
    let groups: [[Int]] =
      arrangement == .overlay ? [Array(posed.indices)] : posed.indices.map { [$0] }
    return groups.enumerated().map { number, group in
      var scene = SceneDrawing()
      // Frames above each other share the extent of their floor.
      let under = arrangement == .stacked ? Array(posed.indices) : group
      scene.marks = FloorDrawing(projection: projection).marks(
        floor, under: under.map { posed[$0].flesh })
      for before in group.dropLast() {
        scene.paintGhost(
          drawables[before].filter { ghost.map(Drawable.Name.body).contains($0.name) }, projection)
      }
      if let last = group.last {
        scene.paint(drawables[last], projection, highlight: frames[last].highlight)
      }
      scene.arrows = arrows.filter { min($0.scene, groups.count - 1) == number }.compactMap {
        arrow in
        guard arrow.from + 1 < posed.count else { return nil }
        return arrow.points(posed[arrow.from], posed[arrow.from + 1], projection)
          .map { Point(x: $0.x, y: -$0.y) }
      }
      scene.finish()
      return scene
    }
  }
}
