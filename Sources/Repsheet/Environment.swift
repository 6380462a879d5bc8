#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process's environment.
public enum Environment {
  public static subscript(name: String, default fallback: String) -> String {
    getenv(name).map { String(cString: $0) } ?? fallback
  }

  /// The time that reproducible builds write in place of the clock's (https://reproducible-builds.org/specs/source-date-epoch).
  public static var sourceDateEpoch: Int? { Int(Environment["SOURCE_DATE_EPOCH", default: ""]) }
}
