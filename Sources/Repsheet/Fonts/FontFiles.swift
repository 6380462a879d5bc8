public import Diagnostics
import Drawing
import SystemPackage
import Typography

/// Font files that a person names.
public enum FontFiles {
  /// - Throws: a diagnostic that says which file is no font to print with, and why.
  public static func check(_ paths: [String]) throws(Diagnostic) { _ = try faces(of: paths) }

  /// All faces of some files, in the order of the files.
  static func faces(of paths: [String]) throws(Diagnostic) -> [FontFileFace] {
    var all: [FontFileFace] = []
    for path in paths {
      do {
        try FileDescriptor.open(FilePath(path), .readOnly).close()
      } catch {
        let reason = (error as? Errno)?.description.lowercased() ?? "input/output error"
        throw Diagnostic(.error, file: path, message: "can't be read: \(reason)")
      }
      let faces = InstalledFonts.faces(ofFile: path)
      guard !faces.isEmpty else {
        throw Diagnostic(
          .error, file: path, message: "is no font with outlines that can be printed",
          hint: "there are TrueType and OpenType fonts: .ttf, .otf, .ttc")
      }
      let usable = faces.filter { face in
        FontFace(id: FontID(index: 0), path: path, index: face.index, instance: face.instance) != nil
      }
      guard !usable.isEmpty else {
        throw Diagnostic(
          .error, file: path, message: "can't go into a PDF: its licence forbids it, or its outlines are CFF2",
          hint: "name another font")
      }
      all += usable
    }
    return all
  }
}
