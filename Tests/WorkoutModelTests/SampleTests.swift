import Diagnostics
import Testing
import WorkoutModel

@Suite struct SampleTests {
  @Test(arguments: Sample.allCases)
  func `a sample is decoded without a word`(_ sample: Sample) {
    let result = RepsheetDocument.decode(sample.file)
    #expect(result.diagnostics.map(\.description) == [])
    #expect(result.value?.title != nil)
  }

  @Test func `a sample cut at any byte is refused without a crash`() {
    let bytes = Sample.outerThigh.bytes
    let end = bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0
    #expect(end > 1000)
    for length in 0...end {
      let result = RepsheetDocument.decode(
        SourceFile(name: "cut", bytes: Array(bytes.prefix(length))))
      #expect(result.value == nil && result.hasErrors)
    }
  }
}
