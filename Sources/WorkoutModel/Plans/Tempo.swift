/// How fast a repetition goes, in its four phases.
public struct Tempo: Sendable, Hashable {
  public enum Phase: Sendable, Hashable {
    /// 0 to 99.
    case seconds(Int)
    /// `X`: as fast as possible.
    case explosive
  }

  public var lowering: Phase
  public var pauseAtBottom: Phase
  public var lifting: Phase
  public var pauseAtTop: Phase

  public init(lowering: Phase, pauseAtBottom: Phase, lifting: Phase, pauseAtTop: Phase) {
    self.lowering = lowering
    self.pauseAtBottom = pauseAtBottom
    self.lifting = lifting
    self.pauseAtTop = pauseAtTop
  }

  public var phases: [Phase] { [lowering, pauseAtBottom, lifting, pauseAtTop] }
}

extension Tempo: CustomStringConvertible {
  /// `3-1-X-0`
  public var description: String { phases.map(\.description).joined(separator: "-") }
}

extension Tempo.Phase: CustomStringConvertible {
  public var description: String {
    switch self {
    case .seconds(let seconds): "\(seconds)"
    case .explosive: "X"
    }
  }
}
