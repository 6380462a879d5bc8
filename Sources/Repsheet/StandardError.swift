public import Diagnostics
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The stream for everything that was not asked for.
public enum StandardError {
  public static func write(_ line: String, end: String = "\n") {
    // Where standard error is closed there is nobody to tell.
    _ = try? FileDescriptor.standardError.writeAll((line + end).utf8)
  }

  /// Whether a person is watching who wants colour (https://no-color.org).
  public static var isTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && Environment["NO_COLOR", default: ""].isEmpty
  }

  /// Letters in a line of the terminal at this moment; 80 where it doesn't say.
  public static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

/// The stream for what was asked for.
public enum StandardOutput {
  /// - Throws: a diagnostic that says why it can't be written, such as a full disk.
  public static func write(_ text: String) throws(Diagnostic) {
    try OutputFile.write(Array(text.utf8), to: "-")
  }

  public static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
