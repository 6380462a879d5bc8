package import WorkoutModel

/// Finds what to put on a bar: the heaviest load that is not above the one wanted, with the fewest
/// plates. Exact by dynamic programming over the loads of one side (the change-making problem with
/// limited coins), never by taking the largest plate first: with 25, 20 and 15 kg, 35 kg are 20 + 15.
package struct PlateSolver: Sendable {
  private let barbell: Barbell
  /// Of bar and plates in the barbell's unit, in thousandths: to the gram, for plates of a bar in
  /// another unit; plates and bars are no more exact than 10 g (IPF Technical Rules).
  private let weights: [Int]
  private let bar: FixedDecimal
  /// What all plates are multiples of, in thousandths.
  private let step: Int
  /// `fewest[k][s]`: the least number of plates that come to `s` steps with the plates from the `k`th
  /// on; ``unreachable`` where none do.
  private let fewest: [[UInt16]]

  private static let unreachable = UInt16.max
  /// Of one side, in thousandths of the unit: 500 kg. No sleeve holds more.
  private static let heaviestSide = [LoadUnit.kilograms: 500_000, .pounds: 1_100_000]
  /// Ways to load the same with as few plates that are told apart; more differ in nothing that counts.
  private static let mostWays = 64

  /// - Parameter largest: the heaviest load that will be asked for.
  package init(_ barbell: Barbell, upTo largest: Load) {
    self.barbell = barbell
    let unit = barbell.unit
    bar = barbell.bar.converted(to: unit).amount
    let weights = barbell.plates.map {
      max(1, Self.thousandths($0.load.converted(to: unit).amount))
    }
    let step = weights.reduce(0, Self.greatestCommonDivisor)
    let side = Self.side(of: largest, bar: bar, unit)
    self.weights = weights
    self.step = step
    fewest = Self.table(weights.map { $0 / step }, barbell.plates.map(\.pairs), upTo: side / step)
  }

  /// Every way to load the heaviest that is not above `load` with the fewest plates, the one with the
  /// heaviest plates first; empty where the bar alone is heavier.
  package func stacks(for load: Load) -> [PlateStack] {
    guard bar <= load.converted(to: barbell.unit).amount else { return [] }
    let side = Self.side(of: load, bar: bar, barbell.unit) / step
    var sum = min(side, fewest[0].count - 1)
    while sum > 0, fewest[0][sum] == Self.unreachable { sum -= 1 }
    var ways: [[Int]] = []
    collect(from: 0, sum, [], &ways)
    return ways.map(stack)
  }

  private static func side(of load: Load, bar: FixedDecimal, _ unit: LoadUnit) -> Int {
    let plates = load.converted(to: unit).amount - bar
    return min(max(0, Int(plates.millionths) / 2 / 1000), heaviestSide[unit] ?? 0)
  }

  private static func thousandths(_ amount: FixedDecimal) -> Int {
    Int(amount.rounded(toMultipleOf: FixedDecimal(millionths: 1000)).millionths / 1000)
  }

  private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }

  private static func table(_ weights: [Int], _ pairs: [Int?], upTo side: Int) -> [[UInt16]] {
    var none = [UInt16](repeating: unreachable, count: side + 1)
    none[0] = 0
    var table = [none]
    for (weight, pairs) in zip(weights, pairs).reversed() {
      let rest = table[0]
      var best = rest
      if weight <= side {
        for sum in weight...side {
          if let pairs {
            for count in 1...max(1, min(pairs, sum / weight)) where count <= pairs {
              let total = Int(rest[sum - count * weight]) + count
              if total < Int(best[sum]) { best[sum] = UInt16(total) }
            }
          } else if best[sum - weight] != unreachable {
            best[sum] = min(best[sum], best[sum - weight] + 1)
          }
        }
      }
      table.insert(best, at: 0)
    }
    return table
  }

  private func collect(from kind: Int, _ sum: Int, _ chosen: [Int], _ ways: inout [[Int]]) {
    guard ways.count < Self.mostWays else { return }
    guard kind < weights.count else {
      if sum == 0 { ways.append(chosen) }
      return
    }
    let weight = weights[kind] / step
    let most = min(sum / weight, barbell.plates[kind].pairs ?? .max)
    for count in stride(from: most, through: 0, by: -1) {
      let rest = sum - count * weight
      let others = fewest[kind + 1][rest]
      if others != Self.unreachable, Int(others) + count == Int(fewest[kind][sum]) {
        collect(from: kind + 1, rest, chosen + Array(repeating: kind, count: count), &ways)
      }
    }
  }

  private func stack(_ kinds: [Int]) -> PlateStack {
    let side = kinds.reduce(FixedDecimal.zero) {
      $0 + FixedDecimal(millionths: Int64(weights[$1]) * 1000)
    }
    var total = bar + side + side
    if barbell.isMixed { total = total.rounded(toMultipleOf: FixedDecimal(millionths: 100_000)) }
    return PlateStack(
      bar: barbell.bar, plates: kinds.map { barbell.plates[$0].load },
      total: Load(total, barbell.unit))
  }
}
