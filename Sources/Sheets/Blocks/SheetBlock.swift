package import JSONSource
package import PageLayout

/// A part of a sheet that a layout file can name: it turns the document into elements.
package protocol SheetBlock: Sendable {
  /// As layout files write it.
  static var name: String { get }

  /// Its options and what they may be, for the schema of layout files.
  static var options: [JSONValue.Member] { get }

  /// What it is about: a layout prints what the most demanding of its blocks is about.
  static var subject: SheetSubject.Kind { get }

  /// Where layout files may put it.
  static var place: BlockPlace { get }

  /// Itself, where its options depend on what it stands in. (To ask the runtime whether a type conforms to a
  /// protocol takes longer than to read a block.)
  static var scoped: (any ScopedBlock.Type)? { get }

  /// Itself, where other blocks stand in it.
  var container: (any ContainerBlock)? { get }

  /// Reads its options; those that are wrong are told to the reader's findings.
  init?(_ options: ObjectReader)

  /// The parts of the document that it has a place for.
  var prints: DocumentMembers { get }

  /// The same for one sheet: what is left out by a condition has no place there.
  func printed(in sheet: SheetContext) -> DocumentMembers

  /// Those of them that are printed on every sheet that has them, whatever else is on it.
  var alwaysPrints: DocumentMembers { get }

  /// Whether the space above it is its own affair, so that a list's gap is not added to it.
  var bringsItsSpace: Bool { get }

  /// What it puts on the page, top to bottom; nothing where the document has nothing for it.
  func children(in sheet: SheetContext) -> [Column.Child]
}

extension SheetBlock {
  package static var subject: SheetSubject.Kind { .workout }

  package static var options: [JSONValue.Member] { [] }

  package static var place: BlockPlace { .anywhere }

  package static var scoped: (any ScopedBlock.Type)? { nil }

  package var container: (any ContainerBlock)? { nil }

  package var prints: DocumentMembers { [] }

  package func printed(in sheet: SheetContext) -> DocumentMembers { prints }

  package var alwaysPrints: DocumentMembers { prints }

  package var bringsItsSpace: Bool { false }
}

/// A block whose options depend on what it stands in.
package protocol ScopedBlock: SheetBlock {
  /// Reads its options; `blocks` knows what is around it, and reads the blocks inside of it.
  init?(_ options: ObjectReader, _ blocks: BlockReader)
}

extension ScopedBlock {
  package static var scoped: (any ScopedBlock.Type)? { Self.self }

  package init?(_ options: ObjectReader) {
    self.init(options, BlockReader(scope: BlockScope(place: .content)))
  }
}

/// A block that other blocks stand in.
package protocol ContainerBlock: ScopedBlock {
  var inner: [ArrangedBlock] { get }
}

extension ContainerBlock {
  package var container: (any ContainerBlock)? { self }

  package var prints: DocumentMembers {
    inner.reduce(into: []) { $0.formUnion($1.block.prints) }
  }

  package func printed(in sheet: SheetContext) -> DocumentMembers { inner.printed(in: sheet) }

  package var alwaysPrints: DocumentMembers { inner.alwaysPrinted }
}
