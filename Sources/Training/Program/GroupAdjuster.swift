import Diagnostics
import WorkoutModel

/// Makes one change to a group of sets.
///
/// A change for all of the week reaches the groups that have something of the kind and leaves the
/// others alone: nobody wants 70 % on a plank. A change for one exercise is meant, so where it can't
/// be made there is a reason to tell.
struct GroupAdjuster {
  enum Scope: Hashable { case week, exercise }

  enum Outcome {
    case changed(PlanGroup)
    /// Not meant for this group, or it is so already.
    case kept
    case refused(Refusal)
  }

  /// Why a change can't be made.
  struct Refusal: Hashable {
    var severity: Diagnostic.Severity
    /// A clause, such as "as many as possible is no number of repetitions".
    var reason: String
    var hint: String

    init(_ severity: Diagnostic.Severity, _ reason: String, hint: String) {
      self.severity = severity
      self.reason = reason
      self.hint = hint
    }
  }

  var change: Adjustment.Change
  var scope: Scope
  /// The id, for messages.
  var exercise: String
  /// Whose maxes shares are of.
  var client: Client?

  func adjusted(_ group: PlanGroup) -> Outcome {
    var new = group
    let isWork = group.kind != .warmUp
    switch change {
    case .plan: return .kept
    case .rest(let rest):
      guard scope == .exercise || group.rest != nil else { return .kept }
      new.rest = rest
    case .restChange(let change):
      guard let rest = group.rest else { return .kept }
      func longer(_ duration: Duration) -> Duration { Swift.max(.zero, duration + change) }
      new.rest = longer(rest.lowerBound)...longer(rest.upperBound)
    case .loadShare(let share): return scaled(group, by: share)
    case .load(let load): return isWork ? heavier(group, by: load) : .kept
    case .sets(let sets):
      guard isWork else { return .kept }
      new.sets = group.sets.moved(by: sets, within: 1...99)
    case .reps(let reps): return isWork ? withReps(group, reps) : .kept
    case .intensity(let intensity):
      guard isWork, scope == .exercise || group.intensity?.isSimilar(to: intensity) == true else {
        return .kept
      }
      new.intensity = intensity
    case .rpe(let rpe):
      guard isWork, scope == .exercise || group.hasEffort else { return .kept }
      new.rpe = rpe
      new.rir = nil
    case .rir(let rir):
      guard isWork, scope == .exercise || group.hasEffort else { return .kept }
      new.rir = rir
      new.rpe = nil
    }
    return new == group ? .kept : .changed(new)
  }

  /// As many as a plan may ask for.
  private static let reps = 1...999

  private func withReps(_ group: PlanGroup, _ reps: Int) -> Outcome {
    var new = group
    let reason: String
    switch group.target {
    case .reps(let range): new.target = .reps(range.moved(by: reps, within: Self.reps))
    case .atLeast(let count): new.target = .atLeast((count...count).moved(by: reps, within: Self.reps).lowerBound)
    case .amrap, .toFailure, .any:
      reason = "\(group.target) is no number of repetitions"
      return refusal(reason, hint: "give the exercise another plan")
    case .cluster:
      reason = "it isn't said which part of \(group.target) changes"
      return refusal(reason, hint: "give the exercise another plan")
    case .duration, .hold, .distance, .energy:
      reason = "\(group.target) is not counted in repetitions"
      return refusal(reason, hint: "give the exercise another plan")
    }
    return new == group ? .kept : .changed(new)
  }

  // MARK: Loads

  private func heavier(_ group: PlanGroup, by change: Load) -> Outcome {
    switch group.intensity {
    case .load(let loads): return added(change, to: loads, of: group)
    case .percentage(let percent, let reference):
      // A share of the last time follows what was lifted by itself.
      guard reference != .last else { return .kept }
      guard let base = base(of: reference) else { return missingMax(change) }
      let low = Load(percent.lowerBound.of(base.amount), base.unit)
      let high = Load(percent.upperBound.of(base.amount), base.unit)
      return added(change, to: low...high, of: group)
    case .bodyweight(let plus):
      guard plus != nil || scope == .exercise else { return .kept }
      return extra(change, to: plus ?? Load(0, change.unit), of: group)
    case .assisted(let help): return extra(change, to: Load(-help.amount, help.unit), of: group)
    case .band, .pin, nil: return noLoad(group)
    }
  }

  private func added(
    _ change: Load, to loads: ClosedRange<Load>, of group: PlanGroup
  ) -> Outcome {
    var new = group
    let low = loads.lowerBound.adding(change)
    guard low.amount > 0 else {
      return .refused(
        Refusal(
          .error, "\(loads.lowerBound) less \(Load(-change.amount, change.unit)) leaves nothing",
          hint: "take away less, or give the exercise another plan"))
    }
    new.intensity = .load(low...Swift.max(low, loads.upperBound.adding(change)))
    return .changed(new)
  }

  /// Bodyweight with something on top; what is less than nothing on top is help.
  private func extra(_ change: Load, to load: Load, of group: PlanGroup) -> Outcome {
    var new = group
    let sum = load.adding(change)
    new.intensity =
      sum.amount == 0
      ? .bodyweight(plus: nil)
      : sum.amount > 0 ? .bodyweight(plus: sum) : .assisted(Load(-sum.amount, sum.unit))
    return .changed(new)
  }

  private func scaled(_ group: PlanGroup, by share: Percentage) -> Outcome {
    var new = group
    let left = Percentage(share.hundredths + 100)
    switch group.intensity {
    case .load(let loads):
      // Ends in two units that are nearly the same may change places in rounding.
      let low = loads.lowerBound.scaled(by: left)
      new.intensity = .load(low...Swift.max(low, loads.upperBound.scaled(by: left)))
    case .percentage(let percent, let reference):
      let low = Percentage(left.of(percent.lowerBound.hundredths))
      let high = Percentage(left.of(percent.upperBound.hundredths))
      new.intensity = .percentage(low...high, of: reference)
    case .bodyweight(let plus?): new.intensity = .bodyweight(plus: plus.scaled(by: left))
    case .bodyweight(nil), .assisted, .band, .pin, nil: return noLoad(group)
    }
    return new == group ? .kept : .changed(new)
  }

  private func noLoad(_ group: PlanGroup) -> Outcome {
    let what = group.intensity.map { "\"\($0)\"" } ?? "a set without a load"
    return refusal(
      "\(what) has no weight to change",
      hint: "give the exercise another plan, or another intensity")
  }

  private func base(of reference: Intensity.Reference) -> Load? {
    guard let max = client?.max(in: exercise) else { return nil }
    guard reference == .trainingMax, max.kind == .oneRepMax else { return max.load }
    return Load(IntensityLoad.trainingMaxShare.of(max.load.amount), max.load.unit)
  }

  private func missingMax(_ change: Load) -> Outcome {
    let who = client?.name?.string ?? "the client"
    return .refused(
      Refusal(
        .error, "\(who) has no max in \(exercise) that \(change) could be added to a share of",
        hint: "add it to \"maxes\", or change the load by a share such as \"+2.5 %\""))
  }

  private func refusal(_ reason: String, hint: String) -> Outcome {
    scope == .week ? .kept : .refused(Refusal(.warning, reason, hint: hint))
  }
}

extension PlanGroup {
  fileprivate var hasEffort: Bool { rpe != nil || rir != nil }
}

extension Intensity {
  /// Whether both are loads, shares, and so on.
  fileprivate func isSimilar(to other: Intensity) -> Bool {
    switch (self, other) {
    case (.load, .load), (.percentage, .percentage), (.bodyweight, .bodyweight),
      (.assisted, .assisted), (.band, .band), (.pin, .pin):
      true
    default: false
    }
  }
}

extension ClosedRange<Int> {
  fileprivate func moved(by change: Int, within limits: ClosedRange<Int>) -> ClosedRange<Int> {
    func held(_ value: Int) -> Int {
      Swift.min(limits.upperBound, Swift.max(limits.lowerBound, value + change))
    }
    return held(lowerBound)...held(upperBound)
  }
}

extension Load {
  /// In this load's unit.
  fileprivate func adding(_ change: Load) -> Load {
    Load(amount + change.converted(to: unit).amount, unit)
  }

  fileprivate func scaled(by share: Percentage) -> Load { Load(share.of(amount), unit) }
}
