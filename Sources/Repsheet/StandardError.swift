#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The stream for everything that was not asked for.
public enum StandardError {
  public static func write(_ line: String) {
    let text = line + "\n"
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Whether a person is watching who wants colour (https://no-color.org).
  public static var isTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && Environment["NO_COLOR", default: ""].isEmpty
  }
}
