import Training
import WorkoutModel

/// One of the few things that a report gives its answer about: a lift or a measurement.
struct ReportSubject {
  let name: String
  let series: ProgressSeries
  let goal: GoalProgress?
  /// What the number is, where its unit does not say it.
  let isMeasured: Bool

  var trend: ProgressTrend { ProgressTrend(series) }

  /// What is said of it, and with what else it can be said in one sentence.
  enum Verdict: CaseIterable {
    case reached, onCourse, up, closer, behind, level, stalled, down, away, unknown
  }

  var verdict: Verdict {
    switch goal?.standing {
    case .reached: return .reached
    case .onCourse: return .onCourse
    default: break
    }
    switch trend {
    case .unknown: return .unknown
    case .level, .neutral: return .level
    case .stalled: return .stalled
    case .worse: return isMeasured ? .away : .down
    case .better:
      if goal?.standing == .behind || goal?.standing == .overdue { return .behind }
      return isMeasured ? .closer : .up
    }
  }
}

extension ReportContext {
  /// At most three: the lifts that were asked for or have a goal, the measurements with a goal, and
  /// where these are fewer, what was trained most and has something to tell.
  var subjects: [ReportSubject] {
    var subjects = progress.exercises.prefix(progress.chosenCount).map { subject($0) }
    subjects += progress.measurements.compactMap { measurement in
      progress.goal(of: measurement.name).map {
        ReportSubject(
          name: name(ofMeasurement: measurement.name), series: measurement.series, goal: $0,
          isMeasured: true)
      }
    }
    let others = progress.exercises.dropFirst(progress.chosenCount).filter { !$0.series.points.isEmpty }
    let telling = others.filter { $0.series.change != nil }
    subjects += (subjects.isEmpty && telling.isEmpty ? others : telling).map { subject($0) }
    return Array(subjects.filter { !$0.series.points.isEmpty }.prefix(3))
  }

  private func subject(_ exercise: ExerciseProgress) -> ReportSubject {
    ReportSubject(
      name: name(of: exercise.exercise), series: exercise.series,
      goal: progress.goal(in: exercise.exercise), isMeasured: false)
  }
}
