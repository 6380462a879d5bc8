import Diagnostics
import Drawing
import Typography
import WorkoutModel

/// Documents to start from.
public enum Samples {
  public static var names: [String] { BundledFiles.names(in: "layouts/samples") }

  /// The one that is written where nobody asks for another.
  public static let first = "outer-thigh"

  public static func text(of name: String) -> String? {
    BundledFiles.bytes(of: "layouts/samples/\(name).json").map { String(decoding: $0, as: UTF8.self) }
  }
}

/// The figures that exercises can name.
public enum FigureNames {
  public static var all: [String] { FigureLibrary.names }
}

/// The fonts that text is set in.
public enum FontCatalog {
  /// A line a face: the role, the family, weight and slant; fallbacks stand below what they stand in for.
  public static func lines() throws(Diagnostic) -> [String] {
    let book = try FontBook.bundled()
    return book.roles.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { role, families in
      families.flatMap { family in
        family.faces.map { id in
          let face = book[id]
          return "\(role.rawValue)  \(family.name)  \(face.weight)\(face.isItalic ? " italic" : "")"
        }
      }
    }
  }
}

/// Reading a document for its mistakes alone.
public enum DocumentCheck {
  public static func diagnostics(of file: SourceFile) -> [Diagnostic] {
    let decoded = RepsheetDocument.decode(reading: file)
    guard let document = decoded.value else { return decoded.diagnostics }
    return decoded.diagnostics + document.missingTranslations(for: document.language)
      + FigureLibrary().diagnostics(about: document.exercises)
  }
}

/// The formats that Repsheet reads, as JSON Schema (draft 2020-12).
public enum Schemas {
  public enum Subject: String, Sendable, CaseIterable { case document, layout }

  public static func text(of subject: Subject) -> String {
    switch subject {
    case .document: DocumentSchema.text
    case .layout: LayoutSchema.text
    }
  }
}
