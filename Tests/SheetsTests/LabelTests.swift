import Diagnostics
import JSONSource
import PDFChecks
import Testing

@testable import Sheets

@Suite("Each table of printed words is complete")
struct LabelTests {
  static let languages =
    (try? Repository.files(below: "layouts/labels", endings: [".json"]))?
    .map { String($0.dropFirst("layouts/labels/".count).dropLast(5)) } ?? []

  @Test func `there is a table for English`() { #expect(Self.languages.contains("en")) }

  @Test(arguments: languages)
  func `a table is read without a word, and says its own language`(_ language: String) throws {
    let read = Labels.read(try Bundle.file("layouts/labels/\(language).json"))
    #expect(read.diagnostics.map(\.description) == [])
    #expect(read.value?.language == language)
    #expect(read.value?.weekdays.count == 7)
  }

  /// The names in braces of each form.
  private func places(_ phrase: JSONNode) -> [Set<String>] {
    let forms: [JSONNode] =
      phrase.members.isEmpty ? [phrase] : phrase.members.map { $0.value }
    return forms.map { form in
      guard case .string(let text) = form.kind else { return [] }
      return Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.output.1) })
    }
  }

  @Test(arguments: languages)
  func `every value that an English phrase has a place for has one`(_ language: String) throws {
    let english = try #require(try Bundle.node("layouts/labels/en.json")["phrases"])
    let phrases = try #require(try Bundle.node("layouts/labels/\(language).json")["phrases"])
    for member in english.members {
      let wanted = places(member.value).reduce(into: Set()) { $0.formUnion($1) }
      let there = try #require(phrases[member.name].map { places($0) }, "\(member.name)")
      #expect(there.contains(wanted), "\(language): \(member.name)")
      for form in there { #expect(form.isSubset(of: wanted), "\(language): \(member.name)") }
    }
  }

  @Test func `a table that lacks a phrase is refused`() throws {
    let table = try Repository.text(of: "layouts/labels/en.json")
      .replacing("\"circuit\": \"Circuit\",", with: "")
    let read = Labels.read(SourceFile(name: "en.json", bytes: Array(table.utf8)))
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message).contains { $0.contains("needs circuit") })
  }
}
