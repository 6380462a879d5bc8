import Drawing
package import JSONSource
package import PageLayout
import Typography
import WorkoutModel

/// The trainer's own words, with places for what the document says.
package struct WordsBlock: ScopedBlock {
  package static let name = "text"

  package static let options: [JSONValue.Member] = [
    .init(
      "text",
      [
        "anyOf": [
          ["type": "string"],
          ["type": "object", "minProperties": 1, "additionalProperties": ["type": "string"]],
        ]
      ]),
    .init("style", LayoutSchema.words(TypeToken.self)),
    .init("color", LayoutSchema.words(ColorToken.self)),
    .init("align", LayoutSchema.words(Alignment.self)),
    .init("heading", LayoutSchema.count(1...4)),
    .init("space-before", LayoutSchema.length(0...200)),
  ]

  enum Alignment: String, CaseIterable, Sendable { case start, center, end }

  /// In the layout's languages.
  let text: Text
  package let prints: DocumentMembers
  /// The same taken apart, by the text as it stands in the layout.
  private var parts: [String: [TextTemplate.Part]] = [:]
  var style: TypeToken
  /// Nil for the style's own.
  var color: ColorToken?
  var alignment: Alignment
  /// Its level where it is a heading.
  var headingLevel: Int?
  var spaceBefore: Double

  package init?(_ options: ObjectReader, _ blocks: BlockReader) {
    let value = options.require("text")
    let text = value.flatMap { Text.read($0) }
    style = options["style"]?.choice(TypeToken.self) ?? .body
    color = options["color"]?.choice(ColorToken.self)
    alignment = options["align"]?.choice(Alignment.self) ?? .start
    headingLevel = options["heading"]?.count(in: 1...4)
    spaceBefore = options["space-before"]?.points(in: 0...200) ?? 0
    guard let value, let text else { return nil }
    for string in [text.string] + text.translations.map(\.string) {
      TextTemplate.check(string, value, in: blocks.scope)
      parts[string] = TextTemplate.parts(of: string)
    }
    self.text = text
    prints = DocumentMembers(TextTemplate.values(in: text.string).compactMap(\.member))
  }

  package func children(in sheet: SheetContext) -> [Column.Child] {
    let resolved = text.resolved(in: sheet.language)
    guard let parts = parts[resolved.string],
      let filled = TextTemplate.fill(parts, from: sheet), !filled.isEmpty,
      let words = Text([.init(language: resolved.language, string: filled)], at: text.location)
    else { return [] }
    var paragraph = sheet.paragraph(words, style, color: color)
    paragraph.alignment =
      switch alignment {
      case .start: .start
      case .center: .center
      case .end: .end
      }
    let element: any LayoutElement =
      headingLevel.map { Tagged(.heading(level: $0), TextBlock(paragraph)) }
      ?? Tagged(.paragraph, TextBlock(paragraph))
    return [.init(element, spaceBefore: spaceBefore, keepsWithNext: headingLevel != nil)]
  }
}
