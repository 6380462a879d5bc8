import JSONSource

extension JSONNode {
  /// Every block in a layout file, wherever it stands.
  var blocks: [JSONNode] {
    switch kind {
    case .object(let members):
      (self["block"] == nil ? [] : [self]) + members.flatMap(\.value.blocks)
    case .array(let entries): entries.flatMap(\.blocks)
    default: []
    }
  }

  /// A text; empty for anything else.
  var word: String {
    if case .string(let text) = kind { text } else { "" }
  }
}
