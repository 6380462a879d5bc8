import CFuzzer
import FuzzTargets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Fuzz TARGET [libFuzzer's options and folders]
nonisolated(unsafe) private var target = FuzzTarget.document
guard CommandLine.arguments.count > 1, let named = FuzzTarget(rawValue: CommandLine.arguments[1]) else {
  print("Fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [-runs=1000000] FOLDER…")
  exit(64)
}
target = named
var arguments = [CommandLine.unsafeArgv[0]] + (2..<Int(CommandLine.argc)).map { CommandLine.unsafeArgv[$0] }
var count = Int32(arguments.count)
arguments.append(nil)
arguments.withUnsafeMutableBufferPointer { buffer in
  var start = buffer.baseAddress
  exit(
    LLVMFuzzerRunDriver(&count, &start) { data, size in
      target.run(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    })
}
