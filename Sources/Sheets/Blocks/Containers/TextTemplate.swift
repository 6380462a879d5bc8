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

  /// What is printed piece by piece; a place that stands for nothing is nil.
  enum Part: Hashable, Sendable {
    case words(String)
    case value(TextValue?)
  }

  static func parts(of text: String) -> [Part] {
    pieces(of: text).map { piece in
      switch piece {
      case .words(let words): .words(words)
      case .stray(let brace): .words(String(brace))
      case .place(let name): .value(TextValue(rawValue: name))
      }
    }
  }

  /// The text with the document's words in their places; nil where the document lacks one of them, for
  /// half a sentence is no sentence.
  static func fill(_ parts: [Part], from sheet: SheetContext) -> String? {
    var filled = ""
    for part in parts {
      switch part {
      case .words(let words): filled += words
      case .value(let value):
        guard let words = value?.text(in: sheet) else { return nil }
        filled += words
      }
    }
    return filled
  }
}
