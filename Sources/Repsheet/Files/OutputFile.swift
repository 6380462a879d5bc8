public import Diagnostics
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Output that a person names: written whole, or not at all.
public enum OutputFile {
  /// Writes the bytes under a temporary name beside `path` and renames, or to standard output for `-`.
  /// - Throws: a diagnostic that says which file could not be written, and why; nothing is left behind.
  public static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    do throws(Failure) {
      try Draft(path).write(bytes)
    } catch {
      throw error.diagnostic
    }
  }

  /// A file that grows beyond what the shell allows (`ulimit -f`) is an error from now on, like a full disk,
  /// and not the process's end.
  public static func outliveFileSizeLimit() { signal(SIGXFSZ, SIG_IGN) }

  /// The PDF beside an input: the same name with another ending; standard output for standard input.
  public static func path(beside input: String) -> String {
    guard input != "-" else { return "-" }
    var path = FilePath(input)
    path.extension = "pdf"
    return path.string
  }

  /// Why a file could not be written.
  struct Failure: Error {
    var cause: Errno
    /// As the person wrote it.
    var path: String
    /// What to do about it.
    var hint: String?

    init(_ path: String, _ error: any Error, hint: String? = nil) {
      self.path = path
      self.hint = hint
      cause = error as? Errno ?? .ioError
    }

    var diagnostic: Diagnostic {
      Diagnostic(
        .error, file: path == "-" ? "<stdout>" : path,
        message: "can't be written: \(cause.description.lowercased())", hint: hint)
    }

    /// Whether other files in the same folder can't be written either.
    var concernsAll: Bool {
      [.noSpace, .diskQuotaExceeded, .readOnlyFileSystem, .ioError, .noSuchFileOrDirectory]
        .contains(cause)
    }
  }
}
