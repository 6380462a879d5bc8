/// A font that text could be set in, by what is known of it before it is opened.
package protocol FontCandidate {
  /// Its names, in all languages that it has names in.
  var families: [String] { get }
  /// 100 … 900.
  var weight: Int { get }
  var isItalic: Bool { get }
  var isCondensed: Bool { get }
  /// Whether all its letters are equally wide.
  var isMonospaced: Bool { get }

  /// Whether it has the letters and the forms of a language (BCP 47).
  func serves(_ language: String) -> Bool
  func covers(_ scalar: Unicode.Scalar) -> Bool
}
