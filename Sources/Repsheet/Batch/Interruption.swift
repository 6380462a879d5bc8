import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C, and the signal that a scheduler sends before it kills: heard, so that a batch can finish what
/// it has in hand. The second one ends the process at once.
public enum Interruption {
  private static let hasArrived = Atomic<Bool>(false)

  public static var isRequested: Bool { hasArrived.load(ordering: .relaxed) }

  /// From now on `SIGINT` and `SIGTERM` only make themselves known here.
  public static func listen() {
    // Made before a signal comes, as making it then would not be safe.
    _ = isRequested
    for signal in [SIGINT, SIGTERM] {
      var action = sigaction()
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = handle
      #else
        action.__sigaction_handler.sa_handler = handle
      #endif
      // Without SA_RESTART, so that a wait for input ends; with SA_RESETHAND, so that the next one kills.
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(signal, &action, nil)
    }
  }

  private static let handle: @convention(c) (Int32) -> Void = { _ in
    hasArrived.store(true, ordering: .relaxed)
  }
}
