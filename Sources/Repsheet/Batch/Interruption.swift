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
  /// The signal's number; 0 before it comes.
  private static let arrived = Atomic<Int32>(0)
  private static let signals = [SIGINT, SIGTERM]

  public static var isRequested: Bool { arrived.load(ordering: .relaxed) != 0 }

  /// Does something that must not end half-way; a signal that comes in the meantime ends the process
  /// behind it. The second one ends the process at once.
  public static func postponed<Value, Failure>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    listen()
    defer {
      for number in signals { signal(number, SIG_DFL) }
      let number = arrived.load(ordering: .relaxed)
      if number != 0 { raise(number) }
    }
    return try body()
  }

  /// From now on `SIGINT` and `SIGTERM` only make themselves known here.
  public static func listen() {
    // Made before a signal comes, as making it then would not be safe.
    _ = isRequested
    // Whoever starts the process from a thread that blocks signals hands that on.
    var own = sigset_t()
    sigemptyset(&own)
    for signal in signals { sigaddset(&own, signal) }
    pthread_sigmask(SIG_UNBLOCK, &own, nil)
    for signal in signals {
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

  private static let handle: @convention(c) (Int32) -> Void = { number in
    arrived.store(number, ordering: .relaxed)
  }
}
