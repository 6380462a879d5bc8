/// How the most that can be lifted once is estimated from a set of several repetitions.
public enum OneRepMaxFormula: String, CaseIterable, Sendable, Hashable {
  /// load × (1 + reps / 30). Epley, B. (1985): Poundage chart. Boyd Epley Workout. Lincoln, Nebraska.
  case epley
  /// load × 36 / (37 − reps). Brzycki, M. (1993): Strength testing: predicting a one-rep max from
  /// reps-to-fatigue. Journal of Physical Education, Recreation & Dance 64 (1), 88–90.
  case brzycki
}
