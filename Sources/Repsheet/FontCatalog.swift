public import Diagnostics
import Drawing
import Typography

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
