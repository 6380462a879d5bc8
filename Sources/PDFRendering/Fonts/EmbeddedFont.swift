internal import Haru
internal import Typography

/// One face of a document: the codes (CIDs) by which its text is written, and what each stands for.
///
/// A glyph's first text gets the glyph's own index in the subset as its code; where it shows a familiar
/// character, that is its first text, whether the document has it or not. Where a glyph also stands for another
/// text — Latin A and Cyrillic А, an s set as a capital — that pair gets a further code,
/// and `CIDToGIDMap` leads it to the same glyph. CFF fonts have no such map; there the text is said
/// with `ActualText`.
final class EmbeddedFont {
  /// A code, and whether its `ToUnicode` entry says what was meant.
  struct Code {
    var cid: UInt16
    var carriesText: Bool
  }

  let face: FontFace
  let subset: PackedSubset
  /// The Type 0 font dictionary.
  let object: HaruObject
  /// By code: what `ToUnicode` says, nil where the code is not used. Further codes follow after those
  /// of the glyphs.
  private(set) var texts: [CodeText?]
  /// Glyph of the subset for each further code.
  private(set) var furtherGlyphs: [UInt16] = []
  private var further: [FurtherKey: UInt16] = [:]
  var widths: [Int] { subset.widths }

  private struct FurtherKey: Hashable {
    let glyph: UInt16
    let text: CodeText
  }

  init(face: FontFace, subset: PackedSubset, object: HaruObject) {
    self.face = face
    self.subset = subset
    self.object = object
    texts = subset.texts
  }

  /// For one run of text: most of its glyphs stand for a familiar character, whose codes follow from the
  /// subset alone.
  var familiarCodes: FamiliarCodes {
    FamiliarCodes(newGlyphs: subset.newGlyphs, spellings: subset.spellings)
  }

  struct FamiliarCodes {
    fileprivate let newGlyphs: [UInt16]
    fileprivate let spellings: [UInt32]

    /// nil where ``EmbeddedFont/code(for:text:)`` must be asked.
    func code(for glyph: UInt16, _ letters: UnsafeBufferPointer<UInt8>) -> UInt16? {
      let new = newGlyphs[Int(glyph)]
      let spelling = spellings[Int(new)]
      return spelling != 0 && spelling == PackedSubset.spelling(letters) ? new : nil
    }
  }

  /// The code for a glyph of the whole face that stands for `text`.
  func code(for glyph: UInt16, text: CodeText) -> Code {
    let new = subset.newGlyphs[Int(glyph)]
    switch texts[Int(new)] {
    case nil:
      texts[Int(new)] = text
      return Code(cid: new, carriesText: true)
    case text?:
      return Code(cid: new, carriesText: true)
    default:
      return furtherCode(for: new, text: text)
    }
  }

  /// Width of a code in thousandths of the em.
  func width(ofCode cid: UInt16) -> Double { Double(widths[Int(glyph(ofCode: Int(cid)))]) / 100 }

  /// The glyph of the subset that a code shows.
  func glyph(ofCode cid: Int) -> UInt16 {
    cid < widths.count ? UInt16(cid) : furtherGlyphs[cid - widths.count]
  }

  private func furtherCode(for glyph: UInt16, text: CodeText) -> Code {
    let key = FurtherKey(glyph: glyph, text: text)
    if let known = further[key] { return Code(cid: known, carriesText: true) }
    guard !face.isCFF, texts.count < 0xFFFF else { return Code(cid: glyph, carriesText: false) }
    let cid = UInt16(texts.count)
    texts.append(text)
    furtherGlyphs.append(glyph)
    further[key] = cid
    return Code(cid: cid, carriesText: true)
  }
}

/// What a code stands for: one scalar as a rule, several for a ligature.
enum CodeText: Hashable {
  case scalar(Unicode.Scalar)
  case string(String)

  /// For glyphs that add nothing to the text of their cluster: a reader that knows no `ActualText`
  /// then finds something that takes no room.
  static let nothing = CodeText.scalar("\u{200B}")
}
