import Diagnostics
import JSONSource

/// A text of a layout file: words, and `{client.name}` where the document's stand. `{{` and `}}` are
/// braces.
enum TextTemplate {
  enum Piece: Hashable {
    case words(String)
    /// What stands between braces.
    case place(String)
    /// A brace without its partner.
    case stray(Character)
  }

  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var rest = text[...]
    func end() {
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
    }
    while let character = rest.first {
      rest.removeFirst()
      guard character == "{" || character == "}" else {
        words.append(character)
        continue
      }
      if rest.first == character {
        words.append(character)
        rest.removeFirst()
      } else if character == "{", let close = rest.firstIndex(where: { $0 == "}" || $0 == "{" }),
        rest[close] == "}"
      {
        end()
        pieces.append(.place(String(rest[..<close])))
        rest = rest[rest.index(after: close)...]
      } else {
        end()
        pieces.append(.stray(character))
      }
    }
    end()
    return pieces
  }

  /// What the places of a text stand for.
  static func values(in text: String) -> [TextValue] {
    pieces(of: text).compactMap { piece in
      if case .place(let name) = piece { TextValue(rawValue: name) } else { nil }
    }
  }

  /// Tells the places that stand for nothing.
  static func check(_ text: String, _ value: ValueReader, in scope: BlockScope) {
    for piece in pieces(of: text) {
      switch piece {
      case .words: break
      case .stray(let brace):
        value.error(
          "a \(brace) has no partner", hint: "write \(brace)\(brace) for a brace that is printed")
      case .place(let name):
        guard let known = TextValue(rawValue: name) else {
          let names = TextValue.allCases.map(\.rawValue)
          value.error(
            "there is nothing to put in place of {\(name)}",
            hint: NearestName.of(name, among: names).map { "did you mean {\($0)}?" }
              ?? "there are \(names.map { "{\($0)}" }.joined(separator: ", "))")
          continue
        }
        if let refusal = known.refusal(in: scope) {
          value.error(refusal.reason, hint: refusal.hint)
        }
      }
    }
  }

  /// The text with the document's words in their places; nil where the document lacks one of them, for
  /// half a sentence is no sentence.
  static func fill(_ text: String, from sheet: SheetContext) -> String? {
    var filled = ""
    for piece in pieces(of: text) {
      switch piece {
      case .words(let words): filled += words
      case .stray(let brace): filled.append(brace)
      case .place(let name):
        guard let words = TextValue(rawValue: name)?.text(in: sheet) else { return nil }
        filled += words
      }
    }
    return filled
  }
}
