package import Diagnostics
import PageLayout

/// A block as a layout file arranges it: what it is, when it is printed, and where the file says so.
package struct ArrangedBlock: Sendable {
  package var block: any SheetBlock
  /// Nil for always.
  var condition: Condition?
  package var location: SourceLocation
  private let isContainer: Bool
  fileprivate let isPageBreak: Bool

  init(block: any SheetBlock, condition: Condition?, location: SourceLocation) {
    self.block = block
    self.condition = condition
    self.location = location
    isContainer = block.container != nil
    isPageBreak = block is PageBreakBlock
  }

  /// What it puts on the page; nothing where its condition doesn't hold.
  func children(in sheet: SheetContext) -> [Column.Child] {
    guard condition?.holds(in: sheet) ?? true else { return [] }
    let children = block.children(in: sheet)
    // What stands in a container is measured in the room that it has there.
    if let room = sheet.room, !isContainer {
      for child in children {
        room.check(child.element, of: "the block \(type(of: block).name)", at: location, in: sheet)
      }
    }
    return children
  }

  /// The parts of the document that it prints, or would if they were there.
  func printed(in sheet: SheetContext) -> DocumentMembers {
    guard condition?.mayHold(in: sheet) ?? true else { return [] }
    return block.printed(in: sheet)
  }
}

extension [ArrangedBlock] {
  /// Top to bottom, so many points apart. A page break makes what follows it begin a page.
  func children(in sheet: SheetContext, gap: Double = 0) -> [Column.Child] {
    var children: [Column.Child] = []
    var beginsPage = false
    for arranged in self {
      if arranged.isPageBreak {
        beginsPage = beginsPage || arranged.condition?.holds(in: sheet) ?? true
        continue
      }
      var own = arranged.children(in: sheet)
      guard !own.isEmpty else { continue }
      if beginsPage {
        own[0].element = FreshPage(own[0].element)
        beginsPage = false
      }
      if !children.isEmpty, !arranged.block.bringsItsSpace { own[0].spaceBefore += gap }
      children += own
    }
    return children
  }

  func printed(in sheet: SheetContext) -> DocumentMembers {
    reduce(into: []) { $0.formUnion($1.printed(in: sheet)) }
  }

  /// The same of sheets that each are a part of one: what is printed for each that has it.
  func printed(inEachOf sheets: [SheetContext]) -> DocumentMembers {
    let printed = sheets.map { self.printed(in: $0) }
    var members = printed.reduce(into: []) { $0.formUnion($1) } as DocumentMembers
    for index in sheets.indices where !members.isSubset(of: printed[index]) {
      for member in DocumentMember.allCases
      where members.contains(member) && !printed[index].contains(member)
        && member.isPresent(in: sheets[index])
      {
        members.remove(member)
      }
    }
    return members
  }

  /// What is printed wherever it is there, without a condition.
  var alwaysPrinted: DocumentMembers {
    reduce(into: []) { if $1.condition == nil { $0.formUnion($1.block.alwaysPrints) } }
  }

  /// What the most demanding of them is about, however deep it stands.
  var subject: SheetSubject.Kind {
    map { arranged in
      Swift.max(
        type(of: arranged.block).subject,
        arranged.block.container?.inner.subject ?? .workout)
    }.max() ?? .workout
  }

  /// Whether a block of a name is among them, however deep it stands.
  func contains(name: String) -> Bool {
    contains { arranged in
      type(of: arranged.block).name == name
        || arranged.block.container?.inner.contains(name: name) == true
    }
  }

  /// The blocks of a kind, however deep they stand, in order.
  func all<Block: SheetBlock>(_ type: Block.Type) -> [Block] {
    flatMap { arranged -> [Block] in
      if let block = arranged.block as? Block { return [block] }
      return arranged.block.container?.inner.all(type) ?? []
    }
  }
}
