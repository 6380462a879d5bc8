import PDFChecks
import Testing

@Suite("The executable brings every file")
struct BundledFileTests {
  @Test func `the list of embedded files is that of the folders`() throws {
    let files = try ["fonts", "layouts"].flatMap {
      try Repository.files(below: $0, endings: [".ttf", ".json", ".bin"])
    }
    let source = try Repository.text(of: "Sources/CBundled/bundled.c")
    let embedded = source.matches(of: /#embed "\.\.\/\.\.\/([^"]+)"/).map { String($0.output.1) }
    let listed = source.matches(of: /BUNDLED\("([^"]+)", ([A-Za-z0-9_]+)\)/)
    #expect(files.count > 20)
    #expect(embedded == files.sorted())
    #expect(listed.map { String($0.output.1) } == embedded)
    // Each path is followed by the array of its own bytes.
    for (path, entry) in zip(embedded, listed) {
      let name = String(path.map { $0.isLetter || $0.isNumber ? $0 : "_" })
      #expect(entry.output.2 == name)
      #expect(source.contains("char \(name)[] = {\n#embed \"../../\(path)\""))
    }
  }
}
