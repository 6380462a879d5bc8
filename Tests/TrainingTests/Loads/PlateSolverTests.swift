import Testing
import WorkoutModel

@testable import Training

@Suite("Plates on a bar")
struct PlateSolverTests {
  private func stacks(_ gym: Gym, _ load: Load) throws -> [PlateStack] {
    let barbell = try #require(Barbell(gym))
    return PlateSolver(barbell, upTo: load).stacks(for: load)
  }

  private func plates(_ gym: Gym, _ load: Load) throws -> [String] {
    try #require(try stacks(gym, load).first).plates.map { "\($0.amount)" }
  }

  @Test func `the fewest plates, not the largest first`() throws {
    let gym = Gym(
      bar: Lifting.kg("20"), plates: ["25", "20", "15", "5"].map { Plate(load: Lifting.kg($0)) })
    // 35 a side: 20 + 15 are two plates, 25 + 5 + 5 would be three.
    #expect(try plates(gym, Lifting.kg("90")) == ["20", "15"])
  }

  @Test func `97.5 kg with a 20 kg bar`() throws {
    // (97.5 - 20) / 2 = 38.75 = 25 + 10 + 2.5 + 1.25
    #expect(try plates(Lifting.barbellGym, Lifting.kg("97.5")) == ["25", "10", "2.5", "1.25"])
  }

  @Test func `pounds`() throws {
    // (225 - 45) / 2 = 90
    #expect(try plates(Lifting.poundGym, Lifting.lb("225")) == ["45", "45"])
  }

  @Test func `what can't be loaded comes to the heaviest below`() throws {
    let stack = try #require(try stacks(Lifting.barbellGym, Lifting.kg("61.3")).first)
    #expect(stack.total == Lifting.kg("60"))
    #expect(stack.plates == [Lifting.kg("20")])
  }

  @Test func `a load below the bar has no stack`() throws {
    #expect(try stacks(Lifting.barbellGym, Lifting.kg("19.5")).isEmpty)
  }

  @Test func `the bar alone has no plates`() throws {
    #expect(try stacks(Lifting.barbellGym, Lifting.kg("20")) == [
      PlateStack(bar: Lifting.kg("20"), plates: [], total: Lifting.kg("20"))
    ])
  }

  @Test func `pairs that are not there are not used`() throws {
    let gym = Gym(
      bar: Lifting.kg("20"),
      plates: [Plate(load: Lifting.kg("25"), pairs: 1), Plate(load: Lifting.kg("10"), pairs: 2)])
    // Everything is on: 25 + 10 + 10 a side.
    #expect(try plates(gym, Lifting.kg("300")) == ["25", "10", "10"])
  }

  @Test func `sizes that are listed twice are there twice`() throws {
    let one = Plate(load: Lifting.kg("10"), pairs: 1)
    let gym = Gym(bar: Lifting.kg("20"), plates: [one, one])
    #expect(try plates(gym, Lifting.kg("100")) == ["10", "10"])
  }

  @Test func `pounds on a bar in kilograms`() throws {
    let gym = Gym(bar: Lifting.kg("20"), plates: [Plate(load: Lifting.lb("45"))])
    let stack = try #require(try stacks(gym, Lifting.kg("65")).first)
    // 20 kg = 44.0925 lb, and 44.0925 + 90 = 134.0925
    #expect(stack.total == Lifting.lb("134.1"))
  }

  @Test func `plates of no common measure and absurd loads end`() throws {
    let gym = Gym(
      bar: Lifting.kg("0.001"),
      plates: ["0.001", "0.002", "7.003", "11.107"].map { Plate(load: Lifting.kg($0), pairs: 99) })
    let stack = try #require(
      try stacks(gym, Load(FixedDecimal(Int.max), .kilograms)).first)
    #expect(stack.total < Lifting.kg("1001"))
  }

  @Test func `from set to set as few plates change as can be`() throws {
    let gym = Gym(
      bar: Lifting.kg("20"), plates: ["25", "20", "10", "5"].map { Plate(load: Lifting.kg($0)) })
    // 30 a side is 25 + 5 or 20 + 10; between two sets of 20 a side, 20 + 10 needs one plate on and off.
    let prescription = try Lifting.prescription(
      "1 x 5 @ 60 kg; 1 x 5 @ 80 kg; 1 x 5 @ 60 kg", max: Lifting.kg("100"), gym: gym)
    #expect(prescription.plates == [["20"], ["20", "10"], ["20"]])
    // Alone, the heavier plate comes first.
    let alone = try Lifting.prescription("1 x 5 @ 80 kg", max: Lifting.kg("100"), gym: gym)
    #expect(alone.plates == [["25", "5"]])
  }

  // MARK: Against trying everything

  /// A small gym from a seed, and loads to try.
  struct RandomGym: CustomTestStringConvertible, Sendable {
    var seed: UInt64
    var gym: Gym
    var loads: [Load]

    var testDescription: String { "gym \(seed)" }

    init(seed: UInt64) {
      self.seed = seed
      var state = seed
      func next(_ bound: UInt64) -> Int {
        // xorshift64* (Marsaglia 2003, Vigna 2016)
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 2_685_821_657_736_338_717) >> 33) % Int(bound)
      }
      var sizes: Set<Int> = []
      while sizes.count < 2 + next(3) { sizes.insert(1 + next(20)) }
      // In steps of 1.25 kg, one to three pairs, so that all can be tried.
      gym = Gym(
        bar: Load(FixedDecimal(5 + next(16)), .kilograms),
        plates: sizes.sorted().map {
          Plate(
            load: Load(FixedDecimal(millionths: Int64($0) * 1_250_000), .kilograms),
            pairs: 1 + next(3))
        })
      loads = (0..<12).map { _ in
        Load(FixedDecimal(millionths: Int64(next(200_000)) * 1000), .kilograms)
      }
    }

    /// Every stack that the gym has plates for, as plates of one side.
    var allStacks: [[Load]] {
      gym.plates.reduce([[]]) { stacks, plate in
        stacks.flatMap { stack in
          (0...(plate.pairs ?? 0)).map { stack + Array(repeating: plate.load, count: $0) }
        }
      }
    }

    func total(_ plates: [Load]) -> FixedDecimal {
      plates.reduce(gym.bar?.amount ?? 0) { $0 + $1.amount + $1.amount }
    }
  }

  @Test(arguments: (1...60).map { RandomGym(seed: $0 &* 7_919) })
  func `never above the load, as near as any stack and with as few plates, from the pairs there are`(
    _ random: RandomGym
  ) throws {
    let all = random.allStacks
    for load in random.loads {
      let found = try stacks(random.gym, load)
      let possible = all.filter { random.total($0) <= load.amount }
      guard let heaviest = possible.map({ random.total($0) }).max() else {
        #expect(found.isEmpty)
        continue
      }
      let fewest = possible.filter { random.total($0) == heaviest }.map(\.count).min()
      #expect(!found.isEmpty)
      for stack in found {
        #expect(stack.total.amount == heaviest)
        #expect(random.total(stack.plates) == heaviest)
        #expect(stack.plates.count == fewest)
        for plate in random.gym.plates {
          #expect(stack.plates.count { $0 == plate.load } <= plate.pairs ?? .max)
        }
      }
      #expect(Set(found).count == possible.filter {
        random.total($0) == heaviest && $0.count == fewest
      }.count)
    }
  }

  @Test(arguments: (1...20).map { RandomGym(seed: $0 &* 104_729) })
  func `no other choice among the fewest plates changes less from set to set`(
    _ random: RandomGym
  ) throws {
    let ways = try random.loads.prefix(5).map { try stacks(random.gym, $0) }.filter { !$0.isEmpty }
    func cost(_ stacks: [PlateStack]) -> Int {
      zip(stacks, stacks.dropFirst()).reduce(0) { $0 + $1.0.changes(to: $1.1) }
    }
    let all = ways.reduce([[]]) { chosen, next in
      chosen.flatMap { way in next.map { way + [$0] } }
    }
    #expect(cost(PlateSequence.fewestChanges(ways)) == all.map(cost).min())
  }
}
