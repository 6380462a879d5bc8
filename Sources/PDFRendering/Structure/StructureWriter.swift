internal import Drawing
internal import Haru

/// Writes `StructTreeRoot`, its elements, `ParentTree` and `IDTree` (ISO 32000-1, 14.7).
///
/// Elements are objects, as the parent tree refers to them; their attributes and the trees lie in them
/// directly. All lie in one stream. `Type` is left out where the standard allows.
struct StructureWriter {
  private let tree: StructureTree
  /// The number of the first element's object; the tree's root follows the last.
  private let first: Int
  private let root: Int

  private init(_ tree: StructureTree, first: Int) {
    self.tree = tree
    self.first = first
    root = first + tree.elements.count
  }

  /// To be called when all other objects have been added.
  /// - Returns: the number of the structure tree's root.
  static func write(
    _ tree: StructureTree, to file: HaruDocument, _ deflater: Deflater
  ) throws(HaruError) -> Int {
    var objects = try file.packObjects(count: tree.elements.count + 1)
    let writer = StructureWriter(tree, first: objects.first)
    writer.write(to: &objects)
    try file.add(objects, deflater)
    return writer.root
  }

  private func write(to objects: inout PackedObjects) {
    var notes: [Int] = []
    // By places: to walk along them would copy each.
    let elements = tree.elements
    for index in elements.indices {
      objects.begin()
      write(elements[index], to: &objects.syntax)
      if case .note? = elements[index].role {
        notes.append(first + index)
        objects.syntax.raw("/ID")
        objects.syntax.noteID(notes.count)
      }
      objects.end()
    }
    objects.begin()
    objects.syntax.raw("/Type/StructTreeRoot/K ")
    objects.syntax.reference(number(of: StructureTree.root))
    writeParentTree(to: &objects.syntax)
    if !notes.isEmpty {
      objects.syntax.raw("/IDTree<</Names[")
      for (index, note) in notes.enumerated() {
        objects.syntax.noteID(index + 1)
        objects.syntax.reference(note)
      }
      objects.syntax.raw("]>>")
    }
    objects.end()
  }

  private func number(of element: StructureTree.ElementID) -> Int { first + element.index }

  private func write(_ element: StructureTree.Element, to entries: inout PDFSyntax) {
    entries.raw("/S/")
    entries.raw(element.role?.structureType ?? "Document")
    entries.raw("/P ")
    entries.reference(element.parent.map { number(of: $0) } ?? root)
    if let language = element.language {
      entries.raw("/Lang")
      entries.text(language)
    }
    writeAttributes(of: element, to: &entries)
    writeKids(of: element, to: &entries)
  }

  private func writeKids(of element: StructureTree.Element, to entries: inout PDFSyntax) {
    let kids = tree.kids(of: element)
    guard !kids.isEmpty else { return }
    var hasPage = false
    for case .content(element.page, _) in kids { hasPage = true }
    if hasPage {
      entries.raw("/Pg ")
      entries.reference(tree.pages[element.page])
    }
    entries.raw("/K")
    if case .content(element.page, let identifier)? = kids.only {
      entries.space()
      entries.integer(identifier)
      return
    }
    entries.raw("[")
    for (index, kid) in kids.enumerated() {
      if index > 0 { entries.space() }
      switch kid {
      case .element(let id): entries.reference(number(of: id))
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
        entries.reference(number(of: element))
      }
      entries.raw("]")
    }
    for (index, element) in tree.annotations.enumerated() {
      entries.space()
      entries.integer(tree.firstAnnotationKey + index)
      entries.space()
      entries.reference(number(of: element))
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
    append(Array(digits.utf8))
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
