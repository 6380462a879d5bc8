import Repsheet

/// What libFuzzer calls (https://llvm.org/docs/LibFuzzer.html) with bytes of its own making. The variable
/// `REPSHEET_FUZZ_TARGET` says which target they are for.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  FuzzEntry.target.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

private enum FuzzEntry {
  static let target: FuzzTarget = {
    let name = Environment["REPSHEET_FUZZ_TARGET", default: ""]
    guard let target = FuzzTarget(rawValue: name) else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      preconditionFailure("REPSHEET_FUZZ_TARGET is one of \(names), not \"\(name)\"")
    }
    return target
  }()
}
