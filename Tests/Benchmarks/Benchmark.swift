/// Something whose time is worth knowing, with how long it may take.
struct Benchmark: Sendable {
  var name: String
  /// What it works on, in a few words.
  var workload: String
  /// How many things of a kind a run makes.
  var items = 1
  /// Of the median run.
  var budget: Duration
  /// Makes what a run needs, untimed, and returns the run; what the run returns is printed as proof of
  /// work.
  var prepare: @Sendable () throws -> () throws -> String

  struct Result {
    var times: [Duration]
    var proof: String

    var median: Duration { times.sorted()[times.count / 2] }
    var best: Duration { times.min() ?? .zero }
  }

  func measured(runs: Int) throws -> Result {
    let run = try prepare()
    // Once to load what the system caches.
    var proof = try run()
    var times: [Duration] = []
    for _ in 0..<max(1, runs) {
      let time = try ContinuousClock().measure { proof = try run() }
      times.append(time)
    }
    return Result(times: times, proof: proof)
  }
}
