import Drawing
import Synchronization
import Typography

/// Faces of font files for what the bundled fonts lack: first those that were given, then this machine's.
///
/// A face's number follows from its place among all of them, so that it does not matter which was
/// needed first.
final class FallbackLibrary: FallbackFonts {
  private struct Wish: Hashable {
    var script: Script
    var language: String
  }

  private struct State {
    /// By index among the candidates; nil for one that can't be used after all.
    var faces: [Int: FontFace?] = [:]
    /// For each wish, families of candidates, best first; those of the machine apart, as they are not
    /// looked at where the given ones do.
    var given: [Wish: [[Int]]] = [:]
    var installed: [Wish: [[Int]]] = [:]
  }

  private let firstID: Int
  private let given: [FontFileFace]
  private let state = Mutex(State())

  /// - Parameter firstID: the number of the first face, behind those of the book.
  init(given: [FontFileFace], firstID: Int) {
    self.given = given
    self.firstID = firstID
  }

  func face(holding scalars: [Unicode.Scalar], for request: FontRequest) -> FontFace? {
    let wish = Wish(script: request.script, language: request.language)
    return state.withLock { state in
      if !given.isEmpty {
        let families = state.given[wish] ?? self.families(of: given, for: wish)
        state.given[wish] = families
        if let found = face(
          of: families, given, from: 0, holding: scalars, for: request, &state.faces)
        {
          return found
        }
      }
      let families = state.installed[wish] ?? self.families(of: InstalledFonts.faces, for: wish)
      state.installed[wish] = families
      return face(
        of: families, InstalledFonts.faces, from: given.count, holding: scalars, for: request,
        &state.faces)
    }
  }

  subscript(id: FontID) -> FontFace? {
    state.withLock { $0.faces[id.index - firstID] ?? nil }
  }

  /// What is known of the file that a face is from.
  func source(of id: FontID) -> FontFileFace {
    let index = id.index - firstID
    return index < given.count ? given[index] : InstalledFonts.faces[index - given.count]
  }

  private func families(of candidates: [FontFileFace], for wish: Wish) -> [[Int]] {
    FontPreference(script: wish.script, language: wish.language).families(of: candidates)
  }

  private func face(
    of families: [[Int]], _ candidates: [FontFileFace], from first: Int,
    holding scalars: [Unicode.Scalar], for request: FontRequest, _ faces: inout [Int: FontFace?]
  ) -> FontFace? {
    for family in families {
      var members = family.filter { index in scalars.allSatisfy(candidates[index].covers) }
      while let best = request.nearest(of: members, among: candidates) {
        if let known = faces[first + best] ?? open(candidates[best], first + best, &faces) {
          return known
        }
        members.removeAll { $0 == best }
      }
    }
    return nil
  }

  private func open(
    _ candidate: FontFileFace, _ index: Int, _ faces: inout [Int: FontFace?]
  ) -> FontFace? {
    let face = FontFace(
      id: FontID(index: firstID + index), path: candidate.path, index: candidate.index,
      instance: candidate.instance)
    faces[index] = .some(face)
    return face
  }
}
