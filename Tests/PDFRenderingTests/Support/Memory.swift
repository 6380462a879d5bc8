import Haru
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A heap that runs dry after a number of allocations.
enum Memory {
  static let allowance = Atomic(0)
  static let inUse = Atomic(0)

  static let allocate: HaruDocument.Allocate = { size in
    let left = allowance.wrappingSubtract(1, ordering: .relaxed).newValue
    guard left >= 0 else { return nil }
    inUse.wrappingAdd(1, ordering: .relaxed)
    return malloc(Int(size))
  }

  static let free: HaruDocument.Free = { pointer in
    guard let pointer else { return }
    inUse.wrappingSubtract(1, ordering: .relaxed)
    #if canImport(Glibc)
      Glibc.free(pointer)
    #else
      Darwin.free(pointer)
    #endif
  }
}
