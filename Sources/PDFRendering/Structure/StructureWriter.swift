internal import Drawing
internal import Haru

/// Writes `StructTreeRoot`, its elements, `ParentTree` and `IDTree` (ISO 32000-1, 14.7).
///
/// Elements are objects, as the parent tree refers to them; their attributes and the trees lie in them
/// directly. `Type` is left out where the standard allows.
struct StructureWriter {
  private let tree: StructureTree
  private let file: HaruDocument
  private let root: HaruObject
  private let objects: [HaruObject]

  init(_ tree: StructureTree, file: HaruDocument) throws(HaruError) {
    self.tree = tree
    self.file = file
    root = try file.addObject()
    var objects: [HaruObject] = []
    objects.reserveCapacity(tree.elements.count)
    for _ in tree.elements { objects.append(try file.addObject()) }
    self.objects = objects
  }

  /// - Returns: the structure tree's root.
  func write() throws(HaruError) -> HaruObject {
    var entries = PDFSyntax(capacity: 4096)
    var notes: [HaruObject] = []
    for (element, object) in zip(tree.elements, objects) {
      entries.removeAll()
      write(element, to: &entries)
      if element.role == .note {
        notes.append(object)
        entries.raw("/ID")
        entries.noteID(notes.count)
      }
      try file.fill(object, entries: entries)
    }
    entries.removeAll()
    entries.raw("/Type/StructTreeRoot/K ")
    entries.reference(objects[StructureTree.root.index])
    writeParentTree(to: &entries)
    if !notes.isEmpty {
      entries.raw("/IDTree<</Names[")
      for (index, note) in notes.enumerated() {
        entries.noteID(index + 1)
        entries.reference(note)
      }
      entries.raw("]>>")
    }
    try file.fill(root, entries: entries)
    return root
  }

  private func write(_ element: StructureTree.Element, to entries: inout PDFSyntax) {
    entries.raw("/S/")
    entries.raw(element.role?.structureType ?? "Document")
    entries.raw("/P ")
    entries.reference(element.parent.map { objects[$0.index] } ?? root)
    if let language = element.language {
      entries.raw("/Lang")
      entries.text(language)
    }
    writeAttributes(of: element, to: &entries)
    writeKids(of: element, to: &entries)
  }

  private func writeKids(of element: StructureTree.Element, to entries: inout PDFSyntax) {
    guard !element.kids.isEmpty else { return }
    var hasPage = false
    for case .content(element.page, _) in element.kids { hasPage = true }
    if hasPage {
      entries.raw("/Pg ")
      entries.reference(tree.pages[element.page])
    }
    entries.raw("/K")
    if element.kids.count == 1, case .content(element.page, let identifier)? = element.kids.first {
      entries.space()
      entries.integer(identifier)
      return
    }
    entries.raw("[")
    for (index, kid) in element.kids.enumerated() {
      if index > 0 { entries.space() }
      switch kid {
      case .element(let id): entries.reference(objects[id.index])
      case .content(element.page, let identifier): entries.integer(identifier)
      case .content(let page, let identifier):
        entries.raw("<</Type/MCR/Pg ")
        entries.reference(tree.pages[page])
        entries.raw("/MCID ")
        entries.integer(identifier)
        entries.raw(">>")
      case .annotation(let annotation, let page):
        entries.raw("<</Type/OBJR/Pg ")
        entries.reference(tree.pages[page])
        entries.raw("/Obj ")
        entries.reference(annotation)
        entries.raw(">>")
      }
    }
    entries.raw("]")
  }

  private func writeAttributes(of element: StructureTree.Element, to entries: inout PDFSyntax) {
    switch element.role {
    case .list(let numbering):
      switch numbering {
      case .none: break
      case .decimal: entries.raw("/A<</O/List/ListNumbering/Decimal>>")
      case .disc: entries.raw("/A<</O/List/ListNumbering/Disc>>")
      case .upperAlpha: entries.raw("/A<</O/List/ListNumbering/UpperAlpha>>")
      }
    case .table(let summary?):
      entries.raw("/A<</O/Table/Summary")
      entries.text(summary)
      entries.raw(">>")
    case .headerCell(let scope, let columns, let rows):
      entries.raw("/A<</O/Table")
      switch scope {
      case .row: entries.raw("/Scope/Row")
      case .column: entries.raw("/Scope/Column")
      case .both: entries.raw("/Scope/Both")
      }
      entries.spans(columns: columns, rows: rows)
      entries.raw(">>")
    case .dataCell(let columns, let rows) where columns > 1 || rows > 1:
      entries.raw("/A<</O/Table")
      entries.spans(columns: columns, rows: rows)
      entries.raw(">>")
    case .figure(let alternative):
      entries.raw("/Alt")
      entries.text(alternative)
      guard let box = element.box else { break }
      entries.raw("/A<</O/Layout/Placement/Block/BBox")
      entries.box(box)
      entries.raw(">>")
    case .span(let reading?):
      entries.raw("/ActualText")
      entries.text(reading)
    default: break
    }
  }

  /// `ParentTree`: from a page's content and from annotations back to their elements.
  private func writeParentTree(to entries: inout PDFSyntax) {
    entries.raw("/ParentTree<</Nums[")
    for (page, marks) in tree.marks.enumerated() where !marks.isEmpty {
      entries.integer(page)
      entries.raw("[")
      for (index, element) in marks.enumerated() {
        if index > 0 { entries.space() }
        entries.reference(objects[element.index])
      }
      entries.raw("]")
    }
    for (index, element) in tree.annotations.enumerated() {
      entries.space()
      entries.integer(tree.firstAnnotationKey + index)
      entries.space()
      entries.reference(objects[element.index])
    }
    entries.raw("]>>/ParentTreeNextKey ")
    entries.integer(tree.firstAnnotationKey + tree.annotations.count)
  }
}

extension PDFSyntax {
  /// Six digits, so that names sort as numbers do.
  fileprivate mutating func noteID(_ number: Int) {
    raw("(note")
    let digits = String(number)
    for _ in 0..<max(0, 6 - digits.utf8.count) { raw("0") }
    append(digits.utf8)
    raw(")")
  }

  fileprivate mutating func spans(columns: Int, rows: Int) {
    if columns > 1 {
      raw("/ColSpan ")
      integer(columns)
    }
    if rows > 1 {
      raw("/RowSpan ")
      integer(rows)
    }
  }
}
