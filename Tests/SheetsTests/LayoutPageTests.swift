import JSONSource
import PDFChecks
import Testing

@testable import Sheets

@Suite("The page on layout files says what there is")
struct LayoutPageTests {
  private static let page = "Sources/Repsheet/Repsheet.docc/LayoutFiles.md"

  /// The text below each `### name` on the page.
  private func sections() throws -> [String: String] {
    let text = try Repository.text(of: Self.page)
    var sections: [String: String] = [:]
    var name: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("### ") {
        name = String(line.dropFirst(4))
        sections[String(line.dropFirst(4)), default: ""] += "\n"
      } else if line.hasPrefix("## ") {
        name = nil
      } else if let name {
        sections[name]? += line + "\n"
      }
    }
    return sections
  }

  @Test func `every block has a section, and every section a block`() throws {
    #expect(try Set(sections().keys) == Set(BlockCatalog.all.map { $0.name }))
    #expect(Set(BlockCatalog.all.map { $0.name }).count == BlockCatalog.all.count)
  }

  @Test(arguments: BlockCatalog.all.map { $0.name })
  func `every option of a block stands in its table, and nothing else`(_ name: String) throws {
    let type = try #require(BlockCatalog.all.first { $0.name == name })
    let section = try #require(sections()[name])
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let named = rows.flatMap { row in
      (row.split(separator: "|").first ?? "").matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }
    #expect(named.sorted() == type.options.map(\.name).sorted())
  }

  @Test func `every name that a condition and a text may have is listed`() throws {
    let text = try Repository.text(of: Self.page)
    for member in DocumentMember.allCases { #expect(text.contains("`\(member.rawValue)`")) }
    for value in TextValue.allCases { #expect(text.contains("`{\(value.rawValue)}`")) }
    for token in ColorToken.allCases { #expect(text.contains("`\(token.rawValue)`")) }
    for token in TypeToken.allCases { #expect(text.contains("`\(token.rawValue)`")) }
  }
}
