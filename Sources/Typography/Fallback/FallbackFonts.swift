package import Drawing

/// Faces for what the families of a font book lack, looked for when a text needs them.
///
/// The answers depend on the request alone, not on what was asked before.
package protocol FallbackFonts: Sendable {
  /// The best face that has all of some characters; nil where there is none.
  func face(holding scalars: [Unicode.Scalar], for request: FontRequest) -> FontFace?

  /// A face that was an answer before.
  subscript(id: FontID) -> FontFace? { get }
}

/// What a fallback is wanted for.
package struct FontRequest: Hashable, Sendable {
  package var script: Script
  /// BCP 47.
  package var language: String
  package var role: FontRole
  /// 100 … 900.
  package var weight: Int
  package var isItalic: Bool

  package init(
    script: Script, language: String, role: FontRole = .text, weight: Int = 400,
    isItalic: Bool = false
  ) {
    self.script = script
    self.language = language
    self.role = role
    self.weight = weight
    self.isItalic = isItalic
  }
}
