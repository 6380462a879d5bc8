import Diagnostics

/// What a person may choose for a batch.
public struct BatchOptions: Sendable {
  public enum Warnings: Sendable {
    case told
    /// A document with warnings is not written.
    case refused
  }

  public enum Start: Sendable {
    case afresh
    /// Documents that an earlier run into the same folder finished are left as they are, where
    /// everything that they were made from is still the same.
    case resuming
  }

  public var export = ExportOptions()
  /// Where the PDF files go, a file a document; made where it is missing. Nil writes `combined` alone.
  public var folder: String?
  /// Nil takes the client's id or name, the document's title or its number, the first that there is,
  /// and of documents in files of their own the file's name.
  public var name: NameTemplate?
  /// How many documents are made at the same time; nil takes one a core.
  public var jobs: Int?
  /// A file of exercises that all documents may use.
  public var library: String?
  /// One more file with the pages of all documents.
  public var combined: String?
  public var shard = Shard.whole
  public var start = Start.afresh
  /// Nil writes the report into the folder.
  public var report: String?
  public var warnings = Warnings.told

  public init() {}
}
