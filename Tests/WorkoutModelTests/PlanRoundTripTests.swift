import Testing

@testable import WorkoutModel

/// Every way through the grammar of a plan: printed and read again, a plan is the same.
@Suite struct PlanRoundTripTests {
  private static let targets: [Target] = [
    .reps(12...12), .reps(8...10), .atLeast(5), .amrap, .toFailure, .any,
    .duration(.seconds(30) ... .seconds(30)), .duration(.seconds(90) ... .seconds(90)),
    .duration(.seconds(60) ... .seconds(60)), .duration(.seconds(45) ... .seconds(60)),
    .duration(.seconds(150) ... .seconds(165)), .duration(.seconds(3750) ... .seconds(3750)),
    .duration(.milliseconds(7500) ... .milliseconds(7500)), .hold(.seconds(30) ... .seconds(45)),
    .hold(.seconds(120) ... .seconds(180)),
    // Found by the fuzzer: more minutes, or seconds, than can be read.
    .duration(.seconds(80_000_000_000) ... .seconds(80_000_000_000)), .hold(.seconds(5) ... .seconds(80_000_000_000)),
    .duration(.milliseconds(80_000_000_000_500) ... .milliseconds(80_000_000_060_500)),
    .duration(.seconds(999_999_999 * 3661) ... .seconds(999_999_999 * 3661)),
    .distance(Distance(400, .metres)...Distance(400, .metres)),
    .distance(Distance(400, .metres)...Distance(500, .metres)),
    .distance(Distance(FixedDecimal(rounding: 2.5), .kilometres)...Distance(5, .kilometres)),
    .distance(Distance(800, .metres)...Distance(1, .miles)),
    .energy(Energy(20, .calories)...Energy(20, .calories)),
    .energy(Energy(20, .calories)...Energy(25, .calories)), .cluster([2, 2, 2]), .cluster([3, 2]),
  ]
  private static let intensities: [Intensity?] = [
    nil, .load(Load(60, .kilograms)...Load(60, .kilograms)),
    .load(Load(FixedDecimal(rounding: 52.5), .kilograms)...Load(55, .kilograms)),
    .load(Load(135, .pounds)...Load(135, .pounds)),
    .percentage(Percentage(80)...Percentage(80), of: .max),
    .percentage(Percentage(FixedDecimal(rounding: 87.5))...Percentage(90), of: .trainingMax),
    .percentage(Percentage(90)...Percentage(90), of: .last), .bodyweight(plus: nil),
    .bodyweight(plus: Load(10, .kilograms)), .assisted(Load(15, .kilograms)), .band("red"),
    .band("red + blue"), .band(nil), .pin(7), .pin(FixedDecimal(rounding: 7.5)),
  ]
  private static let modifiers: [PlanModifiers] = [
    PlanModifiers(),
    PlanModifiers(rest: .seconds(90) ... .seconds(90)),
    PlanModifiers(rest: .seconds(120) ... .seconds(180), notes: ["slow"]),
    PlanModifiers(rest: .zero ... .zero),
    PlanModifiers(
      tempo: Tempo(
        lowering: .seconds(3), pauseAtBottom: .seconds(1), lifting: .explosive,
        pauseAtTop: .seconds(0))),
    PlanModifiers(
      tempo: Tempo(
        lowering: .seconds(12), pauseAtBottom: .seconds(0), lifting: .seconds(10),
        pauseAtTop: .explosive)),
    PlanModifiers(hold: .seconds(2) ... .seconds(2)),
    PlanModifiers(rpe: 10...10), PlanModifiers(rir: 0...0),
    PlanModifiers(rpe: FixedDecimal(rounding: 7.5)...8, rir: 1...2),
    PlanModifiers(notes: ["say \"up\", then; go", "“curly” and 'single'"]),
  ]

  private static func expectSame(_ groups: [PlanGroup]) {
    let printed = Plan(groups: groups).description
    do throws(NotationError) {
      let read = try PlanParser.parse(printed)
      #expect(read == groups, "\(printed)")
      #expect(Plan(groups: read).description == printed)
    } catch {
      Issue.record("\(error.messageWithCaret)")
    }
  }

  @Test func `every target with every intensity comes back`() {
    for target in Self.targets {
      for intensity in Self.intensities {
        Self.expectSame([PlanGroup(target: target, intensity: intensity)])
      }
    }
  }

  @Test func `every kind with every side and every number of sets comes back`() {
    for kind in SetKind.allCases {
      for side in [nil] + Side.allCases.map(Optional.some) {
        for sets in [1...1, 3...3, 2...3] {
          for target in Self.targets {
            Self.expectSame([PlanGroup(kind: kind, sets: sets, target: target, side: side)])
          }
        }
      }
    }
  }

  @Test func `every modifier comes back, with and without a load, in one group and in two`() {
    for modifiers in Self.modifiers {
      for intensity in Self.intensities {
        for side in [nil, Side.each] {
          var first = PlanGroup(sets: 3...3, target: .reps(5...5), side: side, intensity: intensity)
          modifiers.fill(&first)
          Self.expectSame([first])
          for other in Self.modifiers {
            var second = PlanGroup(kind: .backOff, target: .amrap)
            other.fill(&second)
            Self.expectSame([first, second])
          }
        }
      }
    }
  }

  @Test func `what all groups share is printed once, at the end`() throws {
    let text = "warm-up 1 x 10 @ 40%; 3 x 5 @ 80%; 1 x 5+ @ 85%; rest 3 min, tempo 3-1-X-0"
    #expect(try Plan(groups: PlanParser.parse(text)).description == text)
  }
}
