import Testing
import WorkoutModel

@testable import Training

@Suite("Loads from maxes")
struct LoadTests {
  // MARK: Published programs, worked out by hand

  /// Wendler, 5/3/1 (2009): the training max is 90 % of the 1RM; the waves are 65/75/85, 70/80/90 and
  /// 75/85/95 % of it, the easy week 40/50/60 %.
  @Test(arguments: [
    // 1RM 200 kg, so TM 180 kg: 117, 135, 153; down to 2.5 kg: 115, 135, 152.5
    ("1 x 5 @ 65% TM; 1 x 5 @ 75% TM; 1 x 5+ @ 85% TM", ["115 kg", "135 kg", "152.5 kg"]),
    // 126, 144, 162
    ("1 x 3 @ 70% TM; 1 x 3 @ 80% TM; 1 x 3+ @ 90% TM", ["125 kg", "142.5 kg", "160 kg"]),
    // 135, 153, 171
    ("1 x 5 @ 75% TM; 1 x 3 @ 85% TM; 1 x 1+ @ 95% TM", ["135 kg", "152.5 kg", "170 kg"]),
    // 72, 90, 108
    ("1 x 5 @ 40% TM; 1 x 5 @ 50% TM; 1 x 5 @ 60% TM", ["70 kg", "90 kg", "107.5 kg"]),
  ])
  func `5/3/1 from a one-rep max`(_ plan: String, _ loads: [String]) throws {
    let worked = try Lifting.prescription(plan, max: Lifting.kg("200"), gym: Lifting.barbellGym)
    #expect(worked.loads == loads)
    // The same from the training max itself, whichever way the share is written.
    for text in [plan, plan.split(separator: " TM").joined()] {
      let known = try Lifting.prescription(
        text, max: Lifting.kg("180"), kind: .trainingMax, gym: Lifting.barbellGym)
      #expect(known.loads == loads)
    }
  }

  @Test func `5/3/1 in pounds`() throws {
    // 1RM 315 lb, TM 283.5 lb; 65 %: 184.275, 75 %: 212.625, 85 %: 240.975; plates down to 2 × 2.5 lb
    let worked = try Lifting.prescription(
      "1 x 5 @ 65% TM; 1 x 5 @ 75% TM; 1 x 5+ @ 85% TM", max: Lifting.lb("315"),
      gym: Lifting.poundGym, unit: .pounds)
    #expect(worked.loads == ["180 lb", "210 lb", "240 lb"])
  }

  @Test func `a linear progression in steps of 2.5 kg is loaded step by step`() throws {
    // Rippetoe's novice progression: the same sets, 2.5 kg more each time.
    let loads = (0..<6).map { FixedDecimal(60) + FixedDecimal(steps: $0) }
    for load in loads {
      let worked = try Lifting.prescription(
        "3 x 5 @ \(load) kg", max: Lifting.kg("100"), gym: Lifting.barbellGym)
      #expect(worked.loads == ["\(load) kg"])
      #expect(worked.groups[0].load?.low.fit == .exact)
    }
  }

  @Test func `a twelve-week block from 70 to 92 %`() throws {
    // 1RM 140 kg: 70 % 98, 72 % 100.8, 74 % 103.6, 76 % 106.4, 78 % 109.2, 80 % 112, 82 % 114.8,
    // 84 % 117.6, 86 % 120.4, 88 % 123.2, 90 % 126, 92 % 128.8; each down to 2.5 kg.
    let expected = [
      "97.5", "100", "102.5", "105", "107.5", "110", "112.5", "117.5", "120", "122.5", "125", "127.5",
    ]
    for (week, load) in expected.enumerated() {
      let worked = try Lifting.prescription(
        "5 x 3 @ \(70 + 2 * week)%", max: Lifting.kg("140"), gym: Lifting.barbellGym)
      #expect(worked.loads == ["\(load) kg"])
    }
  }

  // MARK: What there is to load

  @Test func `what can't be loaded says what it should have been`() throws {
    let worked = try Lifting.prescription(
      "1 x 5 @ 61.3 kg; 1 x 5 @ 60 kg", max: Lifting.kg("100"), gym: Lifting.barbellGym)
    #expect(worked.loads == ["60 kg", "60 kg"])
    #expect(worked.groups.map { $0.load?.low.missed } == [Lifting.kg("61.3"), nil])
  }

  @Test func `a load lighter than the bar is said so and stays what was wanted`() throws {
    let worked = try Lifting.prescription(
      "1 x 5 @ 40%", max: Lifting.kg("40"), gym: Lifting.barbellGym)
    let weight = try #require(worked.groups[0].load?.low)
    #expect(weight.load == Lifting.kg("16"))
    #expect(weight.fit == .belowBar(Lifting.kg("20")))
    #expect(worked.sets[0].plates == nil)
  }

  @Test func `a dumbbell is the heaviest that is not above the load`() throws {
    let gym = Gym(dumbbells: ["12", "4", "8", "10"].map { Lifting.kg($0) })
    let worked = try Lifting.prescription(
      "1 x 8 @ 11 kg; 1 x 8 @ 8 kg; 1 x 8 @ 20%", of: Lifting.curl, max: Lifting.kg("15"), gym: gym)
    #expect(worked.loads == ["10 kg", "8 kg", "3 kg"])
    #expect(
      worked.groups.map { $0.load?.low.fit } == [
        .below, .exact, .belowLightest(Lifting.kg("4")),
      ])
  }

  @Test func `a machine goes in steps, but what a coach wrote is there`() throws {
    let gym = Gym(increment: Lifting.kg("5"))
    let worked = try Lifting.prescription(
      "1 x 8 @ 75-80%; 1 x 8 @ 52 kg; 1 x 8 @ 115 lb", of: Lifting.legPress, max: Lifting.kg("102"),
      gym: gym)
    // 76.5 and 81.6; 52 as written; 115 lb = 52.163 kg
    #expect(worked.loads == ["75 kg-80 kg", "52 kg", "50 kg"])
  }

  @Test func `where nothing is known a load is rounded to half a kilogram or a pound`() throws {
    let metric = try Lifting.prescription("1 x 5 @ 65% TM", max: Lifting.kg("140"))
    // 0.65 × 126 = 81.9
    #expect(metric.loads == ["82 kg"])
    let imperial = try Lifting.prescription("1 x 5 @ 80%", max: Lifting.kg("140"), unit: .pounds)
    // 112 kg = 246.92 lb
    #expect(imperial.loads == ["247 lb"])
  }

  @Test func `kilograms are put on with plates in pounds`() throws {
    let worked = try Lifting.prescription(
      "1 x 5 @ 60 kg", max: Lifting.kg("100"), gym: Lifting.poundGym, unit: .pounds)
    // 60 kg = 132.28 lb
    #expect(worked.loads == ["130 lb"])
    #expect(worked.plates == [["35", "5", "2.5"]])
  }

  @Test func `both ends of a range are loadable, and the plates are for the lower`() throws {
    let worked = try Lifting.prescription(
      "2 x 5 @ 75-80%", max: Lifting.kg("140"), gym: Lifting.barbellGym)
    #expect(worked.loads == ["105 kg-110 kg"])
    #expect(worked.plates == [["25", "15", "2.5"], ["25", "15", "2.5"]])
  }

  @Test func `what is added to the bodyweight is not put on a bar`() throws {
    let worked = try Lifting.prescription(
      "1 x 5 @ bodyweight + 6 kg; 1 x 5 @ assisted 15 kg; 1 x 5 @ bodyweight", max: Lifting.kg("100"),
      gym: Lifting.barbellGym)
    #expect(worked.loads == ["6 kg", "15 kg", "-"])
    #expect(worked.plates == [[], [], []])
  }

  @Test(arguments: [
    (["barbell", "bench"] as [Text], true), (["bench", "Barbell"], true), (["trap bar"], false),
    (["bar"], false), ([], false),
  ])
  func `plates are for a barbell`(_ equipment: [Text], _ isBarbell: Bool) {
    let exercise = Exercise(id: "e", name: "E", equipment: equipment)
    let method = LoadingMethod(of: exercise, in: Lifting.barbellGym)
    if case .barbell = method { #expect(isBarbell) } else { #expect(!isBarbell) }
  }

  @Test func `a barbell is told in the language that it is written in`() throws {
    let german = try #require(LanguageTag("de"))
    let text = try #require(
      Text([
        .init(language: german, string: "Langhantel"), .init(language: .english, string: "iron"),
      ]))
    let exercise = Exercise(id: "e", name: "E", equipment: [text])
    let method = LoadingMethod(of: exercise, in: Lifting.barbellGym)
    let barbell = try #require(Barbell(Lifting.barbellGym))
    #expect(method == .barbell(barbell))
  }

  // MARK: What is missing

  @Test func `a share of a max that isn't there is told with the exercise`() throws {
    let prescription = Prescription(
      try Lifting.plan("3 x 5 @ 80%"), of: Lifting.squat,
      for: Trainee(client: Client(name: "Sam"), unit: .kilograms))
    #expect(prescription.missing.map(\.exercise) == ["squat"])
    #expect(prescription.groups[0].load == nil)
  }

  @Test func `nobody misses a max where nobody is named`() throws {
    let prescription = Prescription(
      try Lifting.plan("3 x 5 @ 80%; 1 x 5 @ 60 kg"), of: Lifting.squat,
      for: Trainee(client: nil, unit: .kilograms))
    #expect(prescription.missing.isEmpty)
    #expect(prescription.loads == ["-", "60 kg"])
  }

  // MARK: How it came to be

  @Test func `every step leads to the next, from the max to the plates`() throws {
    let worked = try Lifting.prescription(
      "1 x 5 @ 85% TM", max: Lifting.kg("140"), gym: Lifting.barbellGym)
    let steps = try #require(worked.groups[0].load?.low.derivation.steps)
    // 0.9 × 140 = 126; 0.85 × 126 = 107.1; 20 + 2 × (25 + 15 + 2.5) = 105
    #expect(steps.map(\.formula) == [.trainingMax, .percentage, .plates])
    #expect(steps.map { "\($0.result)" } == ["126 kg", "107.1 kg", "105 kg"])
    #expect(steps[2].inputs.map(\.name) == ["load", "bar", "plates-per-side"])
  }
}

extension FixedDecimal {
  /// That many times 2.5.
  fileprivate init(steps count: Int) { self.init(millionths: Int64(count) * 2_500_000) }
}
