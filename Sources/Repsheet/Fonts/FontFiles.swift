public import Diagnostics
import Drawing
import SystemPackage
import Typography

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Font files that a person names.
public enum FontFiles {
  /// - Parameter limit: of each file, in bytes.
  /// - Throws: a diagnostic that says which file is no font to print with, and why.
  public static func check(
    _ paths: [String], atMost limit: Int = ResourceLimits().fontBytes
  ) throws(Diagnostic) { _ = try faces(of: paths, atMost: limit) }

  /// All faces of some files, in the order of the files.
  static func faces(of paths: [String], atMost limit: Int) throws(Diagnostic) -> [FontFileFace] {
    var all: [FontFileFace] = []
    for path in paths {
      try checkSize(of: path, atMost: limit)
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

  /// Fonts are read where they are needed, from here and there in the file, so that a pipe is none.
  private static func checkSize(of path: String, atMost limit: Int) throws(Diagnostic) {
    var status = stat()
    do throws(Errno) {
      let file = try opened(path)
      defer { try? file.close() }
      guard fstat(file.rawValue, &status) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      throw Diagnostic(
        .error, file: path, message: "can't be read: \(error.description.lowercased())")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Diagnostic(
        .error, file: path, message: "is no file that a font could be read from",
        hint: "name a file, not a folder, a pipe or a device")
    }
    guard Int(status.st_size) <= limit else {
      throw Diagnostic(
        .error, file: path, message: "is larger than \(limit) bytes",
        hint: ResourceLimits.hint(.fontBytes, "name a smaller font"))
    }
  }

  /// Without waiting for whoever might write into a pipe.
  private static func opened(_ path: String) throws(Errno) -> FileDescriptor {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { throw Errno(rawValue: errno) }
    return FileDescriptor(rawValue: file)
  }
}
