import Testing

@testable import Sheets

@Suite("Sets of a document's parts")
struct DocumentMembersTests {
  @Test(arguments: DocumentMember.allCases)
  func `a part is told from all others`(_ member: DocumentMember) {
    let alone: DocumentMembers = [member]
    #expect(DocumentMember.allCases.filter(alone.contains) == [member])
    var others = DocumentMembers(DocumentMember.allCases)
    let removed = others.remove(member)
    #expect(removed == member)
    #expect(DocumentMember.allCases.filter { !others.contains($0) } == [member])
    let isNew = others.insert(member).inserted
    let isNewAgain = others.insert(member).inserted
    #expect(isNew && !isNewAgain)
    #expect(others == DocumentMembers(DocumentMember.allCases))
  }

  @Test func `sets are put together and held against each other`() {
    let some: DocumentMembers = [.cues, .tips]
    let more: DocumentMembers = [.tips, .source]
    #expect(some.union(more) == [.cues, .tips, .source])
    #expect(some.intersection(more) == [.tips])
    #expect(some.subtracting(more) == [.cues])
    #expect(some.isSubset(of: [.cues, .tips, .log]))
    #expect(!some.isSubset(of: more))
  }
}
