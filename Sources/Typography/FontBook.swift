package import Drawing

/// What a typeface is for; a layout speaks of roles, `fonts/families.json` names the families.
package struct FontRole: RawRepresentable, Hashable, Sendable {
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// Reading text.
  package static let text = FontRole(rawValue: "text")
  /// Headings, labels, big numerals.
  package static let condensed = FontRole(rawValue: "condensed")
}

/// All faces that a document may use, and which one answers for a role, weight and slant.
package struct FontBook: Sendable {
  package struct Family: Sendable {
    package var name: String
    package var faces: [FontID]

    package init(name: String, faces: [FontID]) {
      self.name = name
      self.faces = faces
    }
  }

  /// `faces[id.index].id == id`.
  package let faces: [FontFace]
  /// For each role, its family and then the fallbacks in order.
  package let roles: [FontRole: [Family]]
  /// Numbers its faces from `faces.count` on; nil where there is nothing to fall back on.
  package let fallback: (any FallbackFonts)?

  package init(
    faces: [FontFace], roles: [FontRole: [Family]], fallback: (any FallbackFonts)? = nil
  ) {
    self.faces = faces
    self.roles = roles
    self.fallback = fallback
  }

  package subscript(id: FontID) -> FontFace { faces[id.index] }

  /// A face of the book or one that it falls back on; nil where neither has it.
  package func face(_ id: FontID) -> FontFace? {
    faces.indices.contains(id.index) ? faces[id.index] : fallback?[id]
  }

  /// The faces to try for a character, best first: of each family of the role the face that is
  /// nearest in slant, then in weight. An unknown role is answered as ``FontRole/text``.
  package func stack(for role: FontRole, weight: Int, italic: Bool) -> [FontFace] {
    (roles[role] ?? roles[.text] ?? []).compactMap { family in
      family.faces.map { self[$0] }.min {
        let a = ($0.isItalic == italic ? 0 : 1, abs($0.weight - weight))
        let b = ($1.isItalic == italic ? 0 : 1, abs($1.weight - weight))
        return a < b
      }
    }
  }
}
