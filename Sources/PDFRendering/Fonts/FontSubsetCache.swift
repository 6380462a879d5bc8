internal import Drawing
internal import Haru
internal import Typography

/// A face cut down to some glyphs, compressed and ready to be copied into a file.
struct PackedSubset {
  /// Six capitals and `+`, the face's name behind it (ISO 32000-1, 9.6.4).
  let name: String
  let packed: [UInt8]
  /// Bytes before compression.
  let length: Int
  /// Glyph index in the whole face → in the subset; 0 where it is not there.
  let newGlyphs: [UInt16]
  let glyphCount: Int
}

/// Subsets that one worker has cut, so that the next document of a batch need not.
final class FontSubsetCache {
  private struct Key: Hashable {
    let face: ObjectIdentifier
    let glyphs: GlyphUsage.GlyphSet
  }

  private struct FaceEntry {
    /// Keeps the face alive, so that its identifier is never given to another.
    let face: FontFace
    let common: GlyphUsage.GlyphSet
  }

  private var subsets: [Key: PackedSubset] = [:]
  private var faces: [ObjectIdentifier: FaceEntry] = [:]
  /// Enough for the faces of a batch with a few glyph sets each; a subset takes some 10 kB.
  private let capacity = 256

  /// The subset for a set of glyphs, which may hold more than those.
  func subset(
    of face: FontFace, holding used: GlyphUsage.GlyphSet, deflater: Deflater
  ) throws(PDFRenderingError) -> PackedSubset {
    let glyphs = rounded(used, of: face)
    let key = Key(face: ObjectIdentifier(face), glyphs: glyphs)
    if let known = subsets[key] { return known }
    let wanted = glyphs.glyphs
    guard let cut = face.subset(glyphs: wanted) else {
      throw .fontCannotBeSubset(face: face.postScriptName)
    }
    guard let packed = deflater.compress(cut.bytes) else { throw .outOfMemory }
    var newGlyphs = [UInt16](repeating: 0, count: face.glyphCount)
    for glyph in wanted { newGlyphs[Int(glyph)] = cut.newGlyphs[glyph] ?? 0 }
    var digest = ContentDigest()
    digest.add(cut.bytes)
    let made = PackedSubset(
      name: Self.tag(digest) + "+" + face.postScriptName, packed: packed, length: cut.bytes.count,
      newGlyphs: newGlyphs, glyphCount: Int(newGlyphs.max() ?? 0) + 1)
    if subsets.count >= capacity { subsets.removeAll(keepingCapacity: true) }
    subsets[key] = made
    return made
  }

  /// Running text uses nearly all of ASCII, but rarely the same part twice. Where much of it is used,
  /// all of it goes in: a few kilobytes more, and the next document finds the subset in the cache.
  private func rounded(_ used: GlyphUsage.GlyphSet, of face: FontFace) -> GlyphUsage.GlyphSet {
    let common = common(of: face)
    guard used.intersectionCount(common) >= 24 else { return used }
    var glyphs = used
    glyphs.formUnion(common)
    return glyphs
  }

  private func common(of face: FontFace) -> GlyphUsage.GlyphSet {
    if let entry = faces[ObjectIdentifier(face)] { return entry.common }
    var common = GlyphUsage.GlyphSet(glyphCount: face.glyphCount)
    for byte in UInt8(ascii: " ")...UInt8(ascii: "~") {
      if let glyph = face.glyph(for: Unicode.Scalar(byte)), Int(glyph) < face.glyphCount {
        common.insert(glyph)
      }
    }
    faces[ObjectIdentifier(face)] = FaceEntry(face: face, common: common)
    return common
  }

  /// Six capitals that follow from the font program.
  private static func tag(_ digest: ContentDigest) -> String {
    let letters = digest.bytes.prefix(6).map { UInt8(ascii: "A") + $0 % 26 }
    return String(decoding: letters, as: UTF8.self)
  }
}
