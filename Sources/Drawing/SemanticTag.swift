/// What a part of a page means: it becomes a PDF structure element (ISO 32000-1, 14.8.4).
public struct SemanticTag: Hashable, Sendable {
  public var role: Role
  public var flow: Flow
  /// BCP 47, where it differs from the document's.
  public var language: String?

  public init(_ role: Role, flow: Flow = .whole, language: String? = nil) {
    self.role = role
    self.flow = flow
    self.language = language
  }

  /// Whether all of an element is here, or a page or column break runs through it. Pieces of one
  /// element come in reading order and become one structure element again.
  public enum Flow: Hashable, Sendable {
    case whole
    /// The first piece; more follows.
    case begins
    /// A further piece of what began before, with more to come.
    case continues
    /// The last piece.
    case ends
  }

  public enum Role: Hashable, Sendable {
    /// `Sect`: a part with a heading of its own.
    case section
    /// `Div`: belongs together, without a meaning of its own.
    case group
    /// `H1` … `H6`.
    case heading(level: Int)
    case paragraph
    /// `L`. Contains list items only.
    case list(ListNumbering)
    /// `LI`. Contains one label at most and one list body.
    case listItem
    case listLabel
    case listBody
    /// `Table`. Contains rows only. The summary is read aloud.
    case table(summary: String?)
    case tableRow
    case headerCell(TableScope, columns: Int = 1, rows: Int = 1)
    case dataCell(columns: Int = 1, rows: Int = 1)
    /// `Figure`, with the text that stands in for it.
    case figure(alternative: String)
    case caption
    /// `Note`: a sidebar or footnote.
    case note
    /// `Span`; `reading` is read in place of the letters (`ActualText` where it replaces them).
    case span(reading: String?)
    /// `Link`. Contains the link item and the text that shows it.
    case link
    /// Not content: page furniture, rules, panels, boxes to write in.
    case artifact(Artifact)
  }

  public enum ListNumbering: String, Hashable, Sendable { case none, decimal, disc, upperAlpha }
  public enum TableScope: String, Hashable, Sendable { case row, column, both }

  /// ISO 32000-1, 14.8.2.2.
  public enum Artifact: Hashable, Sendable {
    /// Running header, footer, page number, crop marks.
    case pagination
    /// Rules, panels, pen boxes.
    case layout
    case background
  }
}
