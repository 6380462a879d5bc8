import Testing

@testable import Illustrations

@Suite("Ticks stand at numbers that people count in")
struct NiceScaleTests {
  @Test(arguments: [
    (105.0, 120.0, 4), (0, 1, 6), (0.001, 0.0093, 5), (-20, 2.5, 5), (-40, -3, 4), (99_000, 1_000_000, 7),
    (72.9, 74.6, 5), (1, 10, 2), (0, 13.2, 4), (100, 100.000001, 5),
  ])
  func `each is 1, 2 or 5 times a power of ten, and they hold all values`(
    _ low: Double, _ high: Double, _ wanted: Int
  ) {
    let scale = NiceScale(low...high, ticks: wanted)
    var digit = scale.step
    while digit < 0.999 { digit *= 10 }
    while digit > 9.99 { digit /= 10 }
    #expect([1, 2, 5].contains { abs(digit - $0) < 1e-6 }, "\(scale.step)")
    #expect(scale.low <= low + 1e-9 && high <= scale.high + 1e-9)
    #expect(scale.ticks.count <= max(wanted, 3), "\(scale.ticks)")
    #expect(scale.ticks.count >= 2)
    // None stands for nothing.
    #expect(scale.low > low - scale.step && scale.high < high + scale.step)
  }

  @Test(arguments: [0.0, 100, -15, 0.3])
  func `values that are all equal lie in the middle, not on an edge`(_ value: Double) {
    let scale = NiceScale(value...value, ticks: 5)
    #expect(scale.low < value && value < scale.high)
  }

  @Test func `bars stand on zero`() {
    #expect(NiceScale(8...13, ticks: 4, zero: .included).low == 0)
    #expect(NiceScale(0...0, ticks: 4, least: 1, zero: .included).ticks.first == 0)
    #expect(NiceScale(-5 ... -2, ticks: 4, zero: .included).high == 0)
  }

  @Test func `what is counted has no ticks between whole numbers`() {
    #expect(NiceScale(0...2, ticks: 8, least: 1).ticks == [0, 1, 2])
  }

  @Test func `a value on a tick needs no further one`() {
    #expect(NiceScale(step: 5, low: 105, high: 120).ticks == [105, 110, 115, 120])
    #expect(NiceScale(step: 0.1, low: 0.3, high: 0.6).ticks.count == 4)
  }
}
