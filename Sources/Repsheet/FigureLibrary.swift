import Diagnostics
import Dispatch
import Drawing
import Illustrations
import JSONSource
import Sheets
import Synchronization
public import WorkoutModel

/// The bundled figures and those that documents bring, each drawn once.
final class FigureLibrary: FigureSource {
  private var drawn: [FigureKey: DrawnFigure?] = [:]
  private var frames: [FrameKey: Frame] = [:]

  private var matches: [Called: FigureReference?] = [:]

  /// What the match of an exercise depends on.
  private struct Called: Hashable {
    var name: Text
    var equipment: [Text]
    var position: Position?

    init(_ exercise: Exercise) {
      (name, equipment, position) = (exercise.name, exercise.equipment, exercise.position)
    }
  }

  /// A figure is drawn with the muscles that its exercise trains.
  private struct FigureKey: Hashable {
    var figure: FigureReference
    var muscles: MuscleEmphasis

    /// Whether it still has to be drawn; bundled ones are.
    var isInline: Bool {
      if case .inline = figure.source { true } else { false }
    }
  }

  /// A sheet is tried in several ways, and a thousand clients do the same squat.
  private struct FrameKey: Hashable {
    var figure: FigureReference
    var wanted: FigureRequest
  }

  /// Beyond so many figures, or frames, all are forgotten; each takes some ten kilobytes.
  private static let capacity = 1000
  /// The same of exercises' names: strangers' documents have new ones without end.
  private static let knownNames = 10_000

  /// The names of the bundled figures, in order.
  static let names = BundledFiles.names(in: "layouts/figures")

  func figure(of exercise: Exercise) -> DrawnFigure? {
    guard let key = key(of: exercise) else { return nil }
    if let known = drawn[key] { return known }
    let figure = Self.draw(key)
    if drawn.count >= Self.capacity { drawn.removeAll() }
    drawn[key] = .some(figure)
    return figure
  }

  private func key(of exercise: Exercise) -> FigureKey? {
    reference(of: exercise).map { FigureKey(figure: $0, muscles: MuscleEmphasis(exercise.muscles)) }
  }

  private static func draw(_ key: FigureKey) -> DrawnFigure? {
    switch key.figure.source {
    case .bundled(let name): BundledDrawings.figure(name, training: key.muscles)
    case .inline(let node):
      ExerciseFigure.decode(node).value.map { $0.drawn(showing: $0.muscles(for: key.muscles)) }
    }
  }

  /// The figure that the exercise names or brings, else the bundled one that its name is sure to mean.
  private func reference(of exercise: Exercise) -> FigureReference? {
    if let named = exercise.figure { return named }
    let called = Called(exercise)
    if let known = matches[called] { return known }
    let match = FigureIndex.bundled.figure(for: exercise).map { FigureReference(bundled: $0) }
    if matches.count >= Self.knownNames { matches.removeAll() }
    matches[called] = .some(match)
    return match
  }

  func frame(_ wanted: FigureRequest, of exercise: Exercise) -> Frame? {
    guard let reference = reference(of: exercise), let figure = figure(of: exercise) else { return nil }
    let key = FrameKey(figure: reference, wanted: wanted)
    if let known = frames[key] { return known }
    let frame = wanted.frame(of: figure)
    if frames.count >= Self.capacity { frames.removeAll() }
    frames[key] = frame
    return frame
  }

  /// Draws the figures that a document brings ahead, on all cores. What was drawn before is not drawn again.
  /// - Parameter isOutOfTime: asked before each; once true, the rest stays undrawn.
  func prepare(
    _ exercises: some Sequence<Exercise>, isOutOfTime: @Sendable () -> Bool = { false }
  ) {
    let keys = Array(Set(exercises.compactMap(key)).filter { $0.isInline && drawn[$0] == nil })
    guard keys.count > 1 else { return }
    let found = Mutex<[FigureKey: DrawnFigure?]>([:])
    DispatchQueue.concurrentPerform(iterations: keys.count) { index in
      if isOutOfTime() { return }
      let figure = Self.draw(keys[index])
      found.withLock { $0[keys[index]] = .some(figure) }
    }
    if drawn.count >= Self.capacity { drawn.removeAll() }
    found.withLock { drawn.merge($0) { known, _ in known } }
  }

  /// A bundled figure file as it is; nil where there is none of that name.
  static func file(of name: String) -> SourceFile? {
    let path = "layouts/figures/\(name).json"
    return BundledFiles.bytes(of: path).map { SourceFile(name: path, bytes: Array($0)) }
  }

  /// What is wrong with the figures that a document names or brings.
  /// - Parameter isOutOfTime: asked before each; once true, nothing is told of the rest.
  func diagnostics(
    about exercises: some Sequence<Exercise>, isOutOfTime: () -> Bool = { false }
  ) -> [Diagnostic] {
    let findings = Findings()
    var others: [Diagnostic] = []
    for exercise in exercises {
      if isOutOfTime() { break }
      guard let figure = exercise.figure else { continue }
      switch figure.source {
      case .bundled("none"): continue
      case .bundled(let name):
        guard !Self.names.contains(name) else { continue }
        let message = "there is no figure \"\(name)\"; the exercise prints without one"
        let hint =
          findings.nearestName(to: name, among: Self.names).map { "did you mean \"\($0)\"?" }
          ?? "repsheet figures list shows the bundled figures; \"none\" asks for none"
        if let location = figure.origin.location {
          findings.warning(at: location, message, hint: hint)
        } else {
          others.append(Diagnostic(.warning, message: message, hint: hint))
        }
      case .inline(let node):
        _ = ExerciseFigure.read(ValueReader(node, name: "the figure", findings: findings))
        others += self.figure(of: exercise)?.notes ?? []
      }
    }
    return findings.diagnostics + others
  }
}

/// The figures that exercises can name.
public enum FigureNames {
  public static var all: [String] { FigureLibrary.names }

  /// Which figure an exercise prints with.
  public enum Choice: Hashable, Sendable {
    /// The one that it names.
    case named(String)
    /// The bundled one that its name is sure to mean.
    case matched(String)
    /// One that it brings.
    case own
    case none
  }

  public static func choice(for exercise: Exercise) -> Choice {
    switch exercise.figure?.source {
    case .inline: .own
    case .bundled(let name): all.contains(name) ? .named(name) : .none
    case nil: FigureIndex.bundled.figure(for: exercise).map { .matched($0) } ?? .none
    }
  }
}
