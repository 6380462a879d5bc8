/// What libharu refused, and in which call.
package struct HaruError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The libharu function, such as `HPDF_Page_SetWidth`.
  package var operation: String
  /// One of the `HPDF_…` codes of `hpdf_error.h`; 0 where libharu gave none.
  package var code: UInt
  /// What libharu adds to the code, such as a system error number.
  package var detail: UInt

  package init(operation: String, code: UInt, detail: UInt) {
    self.operation = operation
    self.code = code
    self.detail = detail
  }

  package var description: String {
    "\(operation) failed with libharu error 0x\(String(code, radix: 16)), detail \(detail)"
  }
}
