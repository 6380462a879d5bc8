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
}

/// The stream for what was asked for.
public enum StandardOutput {
  public static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
