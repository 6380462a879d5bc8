import Testing

@testable import WorkoutModel

@Suite struct LoggedSetTests {
  static let forms = "write \"100 kg x 5 @ RPE 8\", \"12\", \"45 s\" or \"5 km in 24:30\""

  private func read(_ text: String) throws(NotationError) -> LoggedSet {
    try readNotation(text) { (scanner) throws(NotationError) in try scanner.loggedSet() }
  }

  @Test(arguments: [
    "80kgx5", "80kg x5", "80 kgx 5", "80 kg×5", "80kg*5", "80KGX5", "80kilosx5", "80 kg x 5 reps",
  ])
  func `spaces around the x are not needed`(_ text: String) throws {
    let load = Load(80, .kilograms)
    #expect(try read(text) == LoggedSet(load: .load(load...load), result: .reps(5)))
  }

  @Test func `words run into the x as units do`() throws {
    #expect(try read("bwx5") == LoggedSet(load: .bodyweight(plus: nil), result: .reps(5)))
    #expect(try read("red bandx10").load == .band("red"))
  }

  @Test(arguments: [
    ("80 x 5", 2, "a load needs a unit", "write \"80 kg x 5\" or \"80 lb x 5\""),
    ("80x5", 2, "a load needs a unit", "write \"80 kg x 5\" or \"80 lb x 5\""),
    (
      "82.5 x 5 @ RPE 8", 4, "a load needs a unit",
      "write \"82.5 kg x 5 @ RPE 8\" or \"82.5 lb x 5 @ RPE 8\""
    ),
    ("warm-up 60 x 8", 10, "a load needs a unit", "write \"warm-up 60 kg x 8\" or \"warm-up 60 lb x 8\""),
    (
      "3 x 5", 1, "a load needs a unit",
      "write \"3 kg x 5\" or \"3 lb x 5\"; for 3 sets write \"5\" 3 times"
    ),
    (
      "80 5", 3, "two numbers stand side by side", "write \"80 kg x 5\" or \"80 lb x 5\", or each set on its own"
    ),
    ("80 x", 2, "a load needs a unit", LoggedSetTests.forms),
    ("80 pounds x 5", 3, "a load is in kg or lb, not in \"pounds\"", "write \"80 lb x 5\""),
    ("80 pounds", 3, "a load is in kg or lb, not in \"pounds\"", "write lb, as in \"80 lb x 5\""),
    ("80kilogramsx12", 2, "a load is in kg or lb, not in \"kilograms\"", "write \"80 kg x 12\""),
    ("12 stone x 5", 3, "a load is in kg or lb, not in \"stone\"", "write the load in kg or lb"),
    ("80 kg", 5, "a load is followed by x and repetitions", "write \"100 kg x 5\""),
  ])
  func `a load without a unit that is known is told what it needs`(
    _ text: String, _ offset: Int, _ message: String, _ hint: String
  ) {
    expect(text, offset, message, hint)
  }

  @Test(arguments: [
    ("3 x 5 @ 80 kg", 0, "write \"80 kg x 5\" 3 times"),
    ("3x5@80kg", 0, "write \"80 kg x 5\" 3 times"),
    ("1 x 5 @ 80 kg, RPE 8", 0, "write \"80 kg x 5, RPE 8\""),
    ("3 x 80 kg x 5", 0, "write \"80 kg x 5\" 3 times"),
    ("3 x 10 @ red band", 0, "write \"red band x 10\" 3 times"),
    ("3 x 5 @ 80%", 0, "write each set on its own"),
    ("4 x 400 m", 0, "write \"400 m\" 4 times"),
    ("2.5 x 5 @ 80 kg", 0, "write each set on its own"),
    ("80 kg x 5, 5, 5", 11, "write \"80 kg x 5\", \"80 kg x 5\", \"80 kg x 5\""),
    ("warm-up 60 kg x 5/4", 17, "write \"warm-up 60 kg x 5\", \"warm-up 60 kg x 4\""),
    ("80 kg x 5, 85 kg x 5", 11, "write each set on its own"),
    ("80 kg x 5 @ RPE 8, 5", 19, "write each set on its own"),
    ("12, 10, 8", 4, "write \"12\", \"10\", \"8\""),
    ("80 kg x 3 x 5", 10, "write each set on its own"),
    ("400 m x 4", 6, "write each set on its own"),
  ])
  func `several sets in one entry are told apart`(_ text: String, _ offset: Int, _ hint: String) {
    expect(text, offset, "an entry of done is one set", hint)
  }

  @Test(arguments: [("5 x 80 kg", 0), ("5 @ 80 kg", 4), ("5 reps x 80 kg", 0)])
  func `a load behind the repetitions is told to come first`(_ text: String, _ offset: Int) {
    expect(text, offset, "the load comes before the repetitions", "write \"80 kg x 5\"")
  }

  @Test func `repetitions parted by commas alone are told apart`() {
    expect("80 kg x 5,5,5", 8, "repetitions are a whole number", "write each set on its own")
  }

  @Test(arguments: [
    ("80 kg x 5 @ 8", 12, "behind @ stands RPE or RIR, once, not \"8\""),
    ("80 kg x 5,", 10, "behind a set stands RPE or RIR, once, but nothing follows"),
    ("80 kg x 5 @ RPE 8, RPE 9", 19, "behind a set stands RPE or RIR, once, not \"RPE\""),
  ])
  func `how hard a set was is told once`(_ text: String, _ offset: Int, _ message: String) {
    expect(text, offset, message, "write \"100 kg x 5 @ RPE 8\"")
  }

  @Test(arguments: ["12 each side", "12 10 8", "80 kg x 5 easy", "45 s hold", "80 kg x 5-6", "5 km in 24:30 uphill"])
  func `what is not known is not told to be left out`(_ text: String) {
    do throws(NotationError) {
      Issue.record("read as \(try read(text))")
    } catch {
      #expect(error.message.hasSuffix("can't stand here"))
      #expect(error.hint == Self.forms)
    }
  }

  @Test func `an entry that goes on and on is refused at once`() {
    for text in [
      "80 kg x 5" + String(repeating: ", 5", count: 20_000), String(repeating: "3 x ", count: 20_000) + "5",
      "3 x 5 @ " + String(repeating: "red ", count: 20_000) + "band",
    ] {
      #expect(throws: NotationError.self) { try read(text) }
    }
  }

  @Test func `no cut through a set makes the reader stumble`() {
    let text = Array("top 3 x 82,5 kgs x 5/4, 3 @ red band x 10 pounds @ RPE 8 in 1:30 x 400 m")
    for start in text.indices {
      for end in start..<text.count {
        do throws(NotationError) {
          _ = try read(String(text[start...end]))
        } catch {
          #expect(error.offset <= error.text.unicodeScalars.count)
        }
      }
    }
  }

  private func expect(_ text: String, _ offset: Int, _ message: String, _ hint: String) {
    do throws(NotationError) {
      Issue.record("read as \(try read(text))")
    } catch {
      #expect(error.message == message)
      #expect(error.hint == hint)
      #expect(error.offset == offset)
    }
  }
}
