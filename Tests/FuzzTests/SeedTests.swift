import FuzzTargets
import PDFChecks
import Testing

/// What the fuzzers start from, and what they once found: run without a fuzzer, each is survived.
@Suite("Fuzzing starts from files that hold") struct SeedTests {
  @Test(arguments: FuzzTarget.allCases)
  func `every seed keeps what its target promises`(_ target: FuzzTarget) throws {
    let folder = "Tests/Fuzz/Seeds/\(target.rawValue)"
    let seeds = try Repository.files(below: folder, endings: [""])
    #expect(!seeds.isEmpty)
    for seed in seeds { target.run(try Repository.bytes(of: seed)) }
  }
}
