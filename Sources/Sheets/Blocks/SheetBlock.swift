package import JSONSource
package import PageLayout

/// A part of a sheet that a layout file can name: it turns the document into elements.
package protocol SheetBlock: Sendable {
  /// As layout files write it.
  static var name: String { get }

  /// Its options and what they may be, for the schema of layout files.
  static var options: [JSONValue.Member] { get }

  /// Reads its options; those that are wrong are told to the reader's findings.
  init?(_ options: ObjectReader)

  /// The parts of the document that it has a place for.
  var prints: Set<DocumentMember> { get }

  /// Of these, what it prints whole: what is left out of the sheet at hand is not among them.
  func prints(in sheet: SheetContext) -> Set<DocumentMember>

  /// What it puts on the page, top to bottom; nothing where the document has nothing for it.
  func children(in sheet: SheetContext) -> [Column.Child]
}

extension SheetBlock {
  package static var options: [JSONValue.Member] { [] }

  package var prints: Set<DocumentMember> { [] }

  package func prints(in sheet: SheetContext) -> Set<DocumentMember> { prints }
}
