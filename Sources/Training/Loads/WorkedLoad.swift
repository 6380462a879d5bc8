package import WorkoutModel

/// A load that was worked out for one client, from one end of a range to the other.
package struct WorkedLoad: Hashable, Sendable {
  package var low: LoadableWeight
  /// The same as `low` where the plan gives one load.
  package var high: LoadableWeight

  /// What is loaded.
  package var loads: ClosedRange<Load> { low.load...max(low.load, high.load) }
}

/// One load and how near what there is comes to it.
package struct LoadableWeight: Hashable, Sendable {
  package enum Fit: Hashable, Sendable {
    /// It is what was wanted.
    case exact
    /// The heaviest below what was wanted, which can't be loaded.
    case below
    /// Lighter than the empty bar: `load` is what was wanted, rounded where an adjustment came to it.
    case belowBar(Load)
    /// Lighter than the lightest that there is: `load` is as for the bar.
    case belowLightest(Load)
  }

  /// What the plan comes to.
  package var wanted: Load
  /// What is loaded.
  package var load: Load
  package var fit: Fit
  /// Every way to load it on a bar with the fewest plates; empty for what is not on a bar.
  var stacks: [PlateStack] = []
  package var derivation: Derivation

  /// What can't be loaded, where something else is.
  package var missed: Load? { fit == .below ? wanted : nil }

  var isLoadable: Bool { fit == .exact || fit == .below }
}
