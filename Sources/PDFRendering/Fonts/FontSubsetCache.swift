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
  /// Width of each glyph of the subset in thousandths of the em, as `W` has it, times 100.
  let widths: [Int]
  /// By glyph of the subset: the familiar text that it shows; nil for others.
  let texts: [CodeText?]
  /// The same spelled in UTF-8, read as one number; 0 where there is none.
  let spellings: [UInt32]
  let descriptions = FontDescriptions()
  /// Of all subsets of a worker, so that its room does not grow with their number.
  let spelled: SpelledRuns
  /// Tells the subset from others there.
  let number: Int

  /// ASCII, the letters of Latin scripts, dashes, quotation marks and signs: what most glyphs show. A
  /// glyph's own code stands for the first of them that it shows, whether the document has it or not. So do those
  /// of tabular digits.
  static let familiarScalars: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA0...0x17F, 0x2010...0x2026, 0x2032...0x2033, 0x20AC...0x20AC, 0x2212...0x2212,
  ]

  /// What it takes, in bytes, without the descriptions.
  var size: Int {
    packed.count + newGlyphs.count * MemoryLayout<UInt16>.stride
      + widths.count * MemoryLayout<Int>.stride + texts.count * MemoryLayout<CodeText?>.stride
      + spellings.count * MemoryLayout<UInt32>.stride
  }

  /// The ligatures of Latin scripts, by the characters that fonts have them under. Their glyphs stand for the
  /// letters, since nobody writes the characters.
  static let ligatures: [(scalar: Unicode.Scalar, letters: String)] = [
    ("\u{FB00}", "ff"), ("\u{FB01}", "fi"), ("\u{FB02}", "fl"), ("\u{FB03}", "ffi"), ("\u{FB04}", "ffl"),
  ]

  /// Up to three bytes of UTF-8 as one number; 0 for none or more.
  static func spelling(_ letters: some Collection<UInt8>) -> UInt32 {
    letters.count > 3 ? 0 : letters.reduce(0) { $0 << 8 | UInt32($1) }
  }
}

/// `ToUnicode` and `W` of a subset by what its codes stand for: most documents of a batch use it alike.
final class FontDescriptions {
  struct Description {
    /// Compressed.
    var toUnicode: [UInt8]
    var widths: [UInt8]
  }

  private var known: [[CodeText?]: Description] = [:]
  /// Each takes a kilobyte or two.
  private let capacity = 32

  subscript(texts: [CodeText?]) -> Description? { known[texts] }

  func remember(_ description: Description, for texts: [CodeText?]) {
    if known.count >= capacity { known.removeAll(keepingCapacity: true) }
    known[texts] = description
  }
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
    /// What running text uses: ASCII, ligatures, tabular digits, the signs of print and the space that joins.
    let common: GlyphUsage.GlyphSet
    /// The accented letters of Western Europe (Latin-1).
    let accented: GlyphUsage.GlyphSet
  }

  private let spelled = SpelledRuns()
  /// Of subsets that were made so far.
  private var count = 0
  private var subsets: [Key: PackedSubset] = [:]
  private var faces: [ObjectIdentifier: FaceEntry] = [:]
  /// What the subsets take, in bytes.
  private var size = 0
  /// Enough for the faces of a batch with a few glyph sets each: a Latin subset takes some 30 kB, a
  /// Chinese one some 300 kB.
  private let capacity = 24 << 20

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
    count += 1
    let made = subset(of: face, cut.bytes, packed: packed, newGlyphs: newGlyphs)
    let taken = made.size + glyphs.size
    if size + taken > capacity {
      subsets.removeAll(keepingCapacity: true)
      size = 0
    }
    size += taken
    subsets[key] = made
    return made
  }

  private func subset(
    of face: FontFace, _ program: [UInt8], packed: [UInt8], newGlyphs: [UInt16]
  ) -> PackedSubset {
    let count = Int(newGlyphs.max() ?? 0) + 1
    var widths = [Int](repeating: 0, count: count)
    for (old, new) in newGlyphs.enumerated() where new != 0 {
      let units = Double(face.advance(of: UInt16(old)))
      widths[Int(new)] = PDFSyntax.scaled(units * 1000 / Double(face.unitsPerEm), decimals: 2)
    }
    var texts = [CodeText?](repeating: nil, count: count)
    var spellings = [UInt32](repeating: 0, count: count)
    func familiarize(_ text: CodeText, shownBy glyph: UInt16?, _ letters: some Collection<UInt8>) {
      guard let glyph, Int(glyph) < newGlyphs.count else { return }
      let new = Int(newGlyphs[Int(glyph)])
      guard new != 0, texts[new] == nil else { return }
      texts[new] = text
      spellings[new] = PackedSubset.spelling(letters)
    }
    // CFF fonts have no second code for a glyph, so that its one code is left to the text that comes.
    if !face.isCFF {
      for scalar in PackedSubset.familiarScalars.joined().compactMap(Unicode.Scalar.init) {
        familiarize(.scalar(scalar), shownBy: face.glyph(for: scalar), UTF8.encode(scalar) ?? .init())
      }
      for (glyph, digit) in zip(face.tabularDigits, UInt8(ascii: "0")...) {
        familiarize(.scalar(Unicode.Scalar(digit)), shownBy: glyph, CollectionOfOne(digit))
      }
      for (scalar, letters) in PackedSubset.ligatures {
        familiarize(.string(letters), shownBy: face.glyph(for: scalar), letters.utf8)
      }
    }
    var digest = ContentDigest()
    digest.add(program)
    return PackedSubset(
      name: Self.tag(digest) + "+" + face.postScriptName, packed: packed, length: program.count,
      newGlyphs: newGlyphs, glyphCount: count, widths: widths, texts: texts, spellings: spellings,
      spelled: spelled, number: self.count)
  }

  /// Running text uses nearly all of ASCII, but rarely the same part twice. Where much of it is used,
  /// all of it goes in, and with one accented letter, as names have them, all of those: a few kilobytes more, and
  /// the next document finds the subset in the cache, with all that was spelled in its codes.
  private func rounded(_ used: GlyphUsage.GlyphSet, of face: FontFace) -> GlyphUsage.GlyphSet {
    let entry = entry(of: face)
    guard used.intersectionCount(entry.common) >= 24 else { return used }
    var glyphs = used
    glyphs.formUnion(entry.common)
    if used.intersectionCount(entry.accented) > 0 { glyphs.formUnion(entry.accented) }
    return glyphs
  }

  private func entry(of face: FontFace) -> FaceEntry {
    if let known = faces[ObjectIdentifier(face)] { return known }
    func glyphs(of scalars: some Sequence<Unicode.Scalar>) -> GlyphUsage.GlyphSet {
      var glyphs = GlyphUsage.GlyphSet(glyphCount: face.glyphCount)
      for scalar in scalars {
        if let glyph = face.glyph(for: scalar), Int(glyph) < face.glyphCount { glyphs.insert(glyph) }
      }
      return glyphs
    }
    let ascii = (UInt8(ascii: " ")...UInt8(ascii: "~")).map { Unicode.Scalar($0) }
    var common = glyphs(
      of: ascii + "\u{A0}°·×–’“”…−".unicodeScalars + PackedSubset.ligatures.map(\.scalar))
    for digit in face.tabularDigits where Int(digit) < face.glyphCount { common.insert(digit) }
    let entry = FaceEntry(
      face: face, common: common,
      accented: glyphs(of: (UInt8(0xC0)...0xFF).map { Unicode.Scalar($0) }.filter { $0 != "×" && $0 != "÷" }))
    faces[ObjectIdentifier(face)] = entry
    return entry
  }

  /// Six capitals that follow from the font program.
  private static func tag(_ digest: ContentDigest) -> String {
    let letters = digest.bytes.prefix(6).map { UInt8(ascii: "A") + $0 % 26 }
    return String(decoding: letters, as: UTF8.self)
  }
}
