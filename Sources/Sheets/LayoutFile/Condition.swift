import Diagnostics
import JSONSource
import PageLayout
import WorkoutModel

/// When a block is printed: `"when": "exercises.video"`, `"when": { "not": { "page": "first" } }`.
indirect enum Condition: Hashable, Sendable {
  /// The document has it; in a region that is repeated, that part of the document.
  case has(DocumentMember)
  case page(PageKind)
  /// The sheet's language; without a region, every region's.
  case language(LanguageTag)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  enum PageKind: String, CaseIterable, Sendable { case first, odd, even }

  func holds(in sheet: SheetContext) -> Bool {
    switch self {
    case .has(let member): member.isPresent(in: sheet)
    case .page(let kind): sheet.page.map { kind.holds(for: $0.number) } ?? false
    case .language(let tag): tag == sheet.language || tag == sheet.language.base
    case .not(let condition): !condition.holds(in: sheet)
    case .all(let conditions): conditions.allSatisfy { $0.holds(in: sheet) }
    case .any(let conditions): conditions.contains { $0.holds(in: sheet) }
    }
  }

  /// Whether it holds on some page.
  func mayHold(in sheet: SheetContext) -> Bool {
    (1...3).contains { number in
      var page = sheet
      page.page = .init(number, of: 3)
      return holds(in: page)
    }
  }
}

extension Condition.PageKind {
  fileprivate func holds(for number: Int) -> Bool {
    switch self {
    case .first: number == 1
    case .odd: number % 2 == 1
    case .even: number % 2 == 0
    }
  }
}

// MARK: - Reading

extension Condition {
  private static let examples =
    "a condition such as \"exercises.video\" or { \"not\": { \"page\": \"first\" } }"

  init?(_ value: ValueReader, in scope: BlockScope) {
    switch value.node.kind {
    case .string:
      guard let member = Self.member(value) else { return nil }
      self = .has(member)
    case .object:
      let read = value.object("a condition") { Self.read($0, value, scope) }
      guard let read else { return nil }
      self = read
    default:
      value.refuse(expected: Self.examples)
      return nil
    }
  }

  private static func read(
    _ reader: ObjectReader, _ value: ValueReader, _ scope: BlockScope
  ) -> Condition? {
    var found: [Condition] = []
    var count = 0
    func take(_ name: String, _ read: (ValueReader) -> Condition?) {
      guard let entry = reader[name] else { return }
      count += 1
      if let condition = read(entry) { found.append(condition) }
    }
    take("has") { member($0).map { .has($0) } }
    take("page") { page($0, scope) }
    take("language") { language($0) }
    take("not") { Condition($0, in: scope).map { .not($0) } }
    take("all") { conditions($0, scope).map { .all($0) } }
    take("any") { conditions($0, scope).map { .any($0) } }
    if count > 1 {
      value.error(
        "a condition says one thing, not \(count)",
        hint: "put them in { \"all\": [ … ] } or { \"any\": [ … ] }")
      return nil
    }
    if case .object(let members) = value.node.kind, members.isEmpty {
      value.error(
        "a condition says nothing",
        hint: "write one of has, page, language, not, all, any; or leave \"when\" out")
    }
    return found.first
  }

  private static func conditions(_ value: ValueReader, _ scope: BlockScope) -> [Condition]? {
    let read = value.list(entry: "a condition") { Condition($0, in: scope) }
    if case .array(let entries) = value.node.kind, entries.isEmpty {
      value.error("\(value.name) has no condition", hint: "write one at least")
      return nil
    }
    return read
  }

  private static func member(_ value: ValueReader) -> DocumentMember? {
    guard let name = value.string(expected: "a part of a document such as \"exercises.video\"")
    else { return nil }
    if let member = DocumentMember(rawValue: name) { return member }
    let names = DocumentMember.allCases.map(\.rawValue)
    // What reads well for one exercise is "exercise.video": the list has the document's own words.
    let near =
      NearestName.of(name, among: names)
      ?? name.split(separator: ".").last.flatMap { last in
        names.first { $0.hasSuffix("." + last) }
      }
    value.error(
      "there is no part of a document \"\(name)\"",
      hint: near.map { "did you mean \"\($0)\"?" } ?? "there are \(names.joined(separator: ", "))")
    return nil
  }

  private static func page(_ value: ValueReader, _ scope: BlockScope) -> Condition? {
    guard let kind = value.choice(PageKind.self) else { return nil }
    guard scope.place == .furniture else {
      value.error(
        "which page a block comes on is known in header and footer alone",
        hint: "put the block in the layout's header or footer")
      return nil
    }
    return .page(kind)
  }

  private static func language(_ value: ValueReader) -> Condition? {
    let expected = "a language such as \"de\" or \"pt-BR\""
    guard let text = value.string(expected: expected) else { return nil }
    guard let tag = LanguageTag(text) else {
      value.refuse(expected: expected)
      return nil
    }
    return .language(tag)
  }

  /// Refers to itself as `#/$defs/condition`.
  static var schema: JSONValue {
    let inner: JSONValue = ["$ref": "#/$defs/condition"]
    let list: JSONValue = ["type": "array", "minItems": 1, "items": inner]
    let names: JSONValue = ["$ref": "#/$defs/document-part"]
    func object(_ name: String, _ value: JSONValue) -> JSONValue {
      [
        "type": "object", "required": [.string(name)],
        "properties": .object([.init(name, value)]),
        "patternProperties": LayoutSchema.ignored, "additionalProperties": false,
      ]
    }
    return [
      "description": "When a block is printed",
      "anyOf": [
        names, object("has", names), object("page", LayoutSchema.words(PageKind.self)),
        object("language", ["type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"]),
        object("not", inner), object("all", list), object("any", list),
      ],
    ]
  }
}
