import Testing
import WorkoutModel

@testable import Sheets

@Suite("A handout says every plan in sentences")
struct PlanSentenceTests {
  @Test(arguments: [
    ("12", "Do 12. | "), ("3 x 8-10", "Do 8 to 10. Do it three times. | "), ("1 x 5+", "Do 5 or more. | "),
    ("2-3 x 12", "Do 12. Do it two to three times. | "), ("20 x 1", "Do 1. Do it 20 times. | "),
    ("AMRAP", "Do as many as you can. | "), ("to failure", "Go on until you can’t do another. | "),
    ("any", "Do as many as you like. | "), ("30 s", "Keep going for 30 seconds. | "),
    ("1 min", "Keep going for one minute. | "), ("2-3 min", "Keep going for two to three minutes. | "),
    ("1:45", "Keep going for one minute and 45 seconds. | "), ("30-45 s hold", "Hold for 30 to 45 seconds. | "),
    ("400 m", "Go 400~m. | "), ("5 km", "Go 5~km. | "), ("20 cal", "Keep going until you reach 20~cal. | "),
    ("2.2.2", "Do 2 + 2 + 2, with a few breaths between. | "),
  ])
  func `each target`(_ plan: String, _ sentences: String) throws {
    #expect(try Speech().sentences(plan) == sentences)
  }

  @Test(arguments: [
    ("de", "1", "Mach 1 Wiederholung. | "), ("de", "8-10", "Mach 8 bis 10 Wiederholungen. | "),
    ("ru", "1", "Сделайте 1 повторение. | "), ("ru", "3", "Сделайте 3 повторения. | "),
    ("ru", "12", "Сделайте 12 повторений. | "), ("ru", "2.2.5", "Сделайте 2 + 2 + 5 повторений, между частями — несколько вдохов. | "),
    ("pl", "22", "Zrób 22 powtórzenia. | "), ("uk", "5+", "Зробіть 5 повторень або більше. | "),
  ])
  func `the noun takes the form of its number`(_ language: String, _ plan: String, _ sentences: String) throws {
    #expect(try Speech(language: language, words: language).sentences(plan) == sentences)
  }

  @Test func `a stretch of time may be one of standing still`() throws {
    let german = try Speech(language: "de", words: "de")
    #expect(try german.sentences("30 s") == "Mach 30 Sekunden lang weiter. | ")
    #expect(try german.sentences("1 min each side") == "Mach 1 Minute lang weiter, auf jeder Seite. | ")
  }

  @Test(arguments: [("ja", "。90"), ("zh-Hant", "。休息"), ("de", ". Pause")])
  func `a space between sentences is for scripts that have spaces`(_ language: String, _ joint: String) throws {
    let sentences = try Speech(language: language, words: language).sentences("3 x 8, rest 90 s")
    #expect(sentences.contains(joint), "\(sentences)")
  }

  @Test(arguments: [
    ("each side", "on each side"), ("each leg", "on each leg"), ("each arm", "with each arm"), ("left", "on the left"),
    ("right", "on the right"), ("alternating", "in all, left and right in turn"),
  ])
  func `each side`(_ side: String, _ words: String) throws {
    #expect(try Speech().sentences("10 \(side)") == "Do 10 \(words). | ")
    #expect(try Speech().sentences("5+ \(side)") == "Do 5 or more \(words). | ")
    #expect(try Speech().sentences("AMRAP \(side)") == "Do as many as you can \(words). | ")
    #expect(try Speech().sentences("any \(side)") == "Do as many as you like \(words). | ")
    #expect(try Speech().sentences("to failure \(side)") == "Go on until you can’t do another, \(words). | ")
    #expect(try Speech().sentences("30 s \(side)") == "Keep going for 30 seconds \(words). | ")
    #expect(try Speech().sentences("30 s hold \(side)") == "Hold for 30 seconds \(words). | ")
    #expect(try Speech().sentences("400 m \(side)") == "Go 400~m \(words). | ")
    #expect(try Speech().sentences("20 cal \(side)") == "Keep going until you reach 20~cal \(words). | ")
    #expect(
      try Speech().sentences("2.2.2 \(side)") == "Do 2 + 2 + 2 \(words), with a few breaths between. | ")
  }

  @Test(arguments: [
    ("@ 60 kg", "Use 60~kg."), ("@ 55-60 kg", "Use 55–60~kg."), ("@ 80%", "Use 80% of your best."),
    ("@ 85% TM", "Use 85% of your training max."), ("@ 90% of last", "Use 90% of last time’s weight."),
    ("@ bodyweight", "Use your own weight."), ("@ bodyweight + 10 kg", "Add 10~kg to your own weight."),
    ("@ assisted 15 kg", "Let the machine take off 15~kg."), ("@ red band", "Use the red band."), ("@ band", "Use a band."),
    ("@ pin 7", "Put the pin at 7."), (", RPE 8", "It should feel like 8 out of 10 (RPE~8)."),
    (", RIR 0", "Leave nothing in reserve (RIR~0)."), (", RIR 2", "Stop when you could do 2 more (RIR~2)."),
    (", RIR 1-2", "Stop when you could do 1 to 2 more (RIR~1–2)."),
    (", hold 2 s", "Hold each one for 2 seconds."),
    (", tempo 31X0", "Tempo: 3 seconds down, 1 second at the bottom, fast up, no pause at the top."),
  ])
  func `each load and modifier`(_ modifier: String, _ sentence: String) throws {
    #expect(try Speech().sentences("10 \(modifier)") == "Do 10. | \(sentence)")
  }

  @Test func `the rest and how often belong to what is done`() throws {
    #expect(try Speech().sentences("10, rest 90 s") == "Do 10. Rest 90 seconds. | ")
    #expect(try Speech().sentences("3 x 10, rest 1 min") == "Do 10. Rest one minute. Do it three times. | ")
  }

  @Test(arguments: [
    ("warm-up", "To warm up:"), ("top", "The heaviest set:"), ("back-off", "Then lighter:"),
    ("drop", "Straight on with less weight:"), ("rest-pause", "With short pauses in the set:"),
    ("cluster", "In small parts:"), ("test", "Find your best:"),
  ])
  func `each kind of set`(_ kind: String, _ words: String) throws {
    #expect(try Speech().sentences("\(kind) 5") == "\(words) Do 5. | ")
  }

  @Test func `several groups say theirs one after the other, and once what all share`() throws {
    #expect(
      try Speech().sentences("warm-up 1 x 10 @ 20 kg; 3 x 5 @ 60 kg; rest 3 min, RIR 2") == """
        To warm up: Do 10. Use 20~kg. Rest three minutes. / \
        Do 5. Use 60~kg. Rest three minutes. Do it three times. | \
        Stop when you could do 2 more (RIR~2).
        """)
  }

  @Test func `a share is said as the load that it comes to`() throws {
    #expect(
      try Speech().sentences("5 @ 80%", max: Load(100, .kilograms))
        == "Do 5. | Use 80~kg. That is 80% of your best.")
    let gym = Gym(bar: Load(20, .kilograms), plates: [Plate(load: Load(5, .kilograms))])
    #expect(
      try Speech().sentences("5 @ 85% TM", max: Load(100, .kilograms), gym: gym) == """
        Do 5. | Use 70~kg. That is 85% of your training max. There are no weights to make 76.5~kg.
        """)
    #expect(
      try Speech().sentences("5 @ 10%", max: Load(100, .kilograms), gym: gym)
        == "Do 5. | Use 10~kg. That is 10% of your best. The bar alone weighs 20~kg.")
  }
}
