/// Which of the fonts at hand is best for a script in a language: Noto's first, as they are drawn to
/// stand beside each other and have nearly all scripts; then others that the language can be read in.
package struct FontPreference {
  private let families: [String]
  private let language: String

  package init(script: Script, language: String) {
    if script.isEastAsian {
      let form = EastAsianForm(script: script, language: language)
      families = form.families
      self.language = form.language
    } else {
      let name = script.name
      let names =
        switch name {
        case "", "Common", "Inherited", "Unknown", "Latin", "Greek", "Cyrillic":
          ["Sans", "Sans Symbols", "Sans Symbols2", "Sans Math"]
        default: ["Sans \(name)", "Naskh \(name)", "Serif \(name)"]
        }
      // Full-width punctuation beside Latin words is of the language's own fonts.
      families = names.map { "noto \($0)".lowercased() }
        + EastAsianForm(script: script, language: language).families
      self.language = language
    }
  }

  /// The candidates by family, best family first.
  package func families(of candidates: [some FontCandidate]) -> [[Int]] {
    let groups = Dictionary(grouping: candidates.indices) { candidates[$0].families.first ?? "" }
    return groups.map { name, members in (rank(of: candidates[members[0]], name), members) }
      .sorted { $0.0 < $1.0 }
      .map(\.1)
  }

  private func rank(of candidate: some FontCandidate, _ name: String) -> Rank {
    let names = candidate.families.map { $0.lowercased() }
    return Rank(
      preference: families.firstIndex(where: names.contains) ?? families.count,
      language: candidate.serves(language) ? 0 : 1, kind: kind(of: names, candidate), name: name)
  }

  private func kind(of names: [String], _ candidate: some FontCandidate) -> Int {
    func contains(_ part: String) -> Bool { names.contains { $0.contains(part) } }
    if candidate.isMonospaced || contains("mono") { return 3 }
    if contains("serif") { return 2 }
    return names.contains { $0.hasPrefix("noto sans") } ? 0 : 1
  }

  private struct Rank: Comparable {
    var preference: Int
    var language: Int
    var kind: Int
    var name: String

    static func < (a: Rank, b: Rank) -> Bool {
      (a.preference, a.language, a.kind, a.name) < (b.preference, b.language, b.kind, b.name)
    }
  }
}

extension FontRequest {
  /// The one of a family's faces that looks most like what is asked for: in slant, then width, then weight.
  package func nearest(of members: [Int], among candidates: [some FontCandidate]) -> Int? {
    members.min { a, b in distance(to: candidates[a]) < distance(to: candidates[b]) }
  }

  private func distance(to face: some FontCandidate) -> (Int, Int, Int) {
    (
      face.isItalic == isItalic ? 0 : 1, face.isCondensed == (role == .condensed) ? 0 : 1,
      abs(face.weight - weight)
    )
  }
}
