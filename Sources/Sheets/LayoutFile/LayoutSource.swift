package import Diagnostics
package import Drawing
import JSONSource
import PageLayout
package import WorkoutModel

/// A layout file as it was written, before a paper is chosen.
///
/// What is written at the top holds for every paper. Each entry of `papers` whose bounds the page lies
/// in is laid over it, in order. Each entry of `attempts` is another try, laid over that: the first
/// whose pages are fewest is printed. A paper rule with attempts of its own replaces the layout's.
package struct LayoutSource: Sendable {
  package let name: String
  package let title: String
  /// The paper where the person names none.
  package let paper: Paper
  package let orientation: Orientation?
  /// Whether the layout is meant to fill one page, so that more are worth a word.
  package let fillsOnePage: Bool
  /// Whether it is meant to fill a front and a back.
  package let isTwoSided: Bool
  /// The least paper that it makes sense on; nil for any.
  package let smallestPaper: Paper?
  /// How much of it was checked.
  package private(set) var scrutiny = Scrutiny.everything
  private let base: JSONNode
  private let papers: [PaperRule]
  private let attempts: [JSONNode]
  private let decoded = DecodedAttempts()
  /// The files that its blocks name, on whatever paper.
  package let pictures: [FileReference]

  /// More pages than these are worth a word; nil for as many as it takes.
  package var expectedPages: Int? { isTwoSided ? 2 : fillsOnePage ? 1 : nil }

  /// How much of a layout file is checked when it is read.
  package enum Scrutiny: Hashable, Sendable {
    /// Every paper rule and every attempt, over the layout.
    case everything
    /// What a sheet happens to use; for bundled layouts, which a test holds to everything.
    case whatIsUsed
  }

  /// Reads a layout file.
  /// - Parameter depth: how deep lists and objects may stand inside each other.
  package static func read(
    _ file: SourceFile, checking scrutiny: Scrutiny = .everything,
    depth: Int = ResourceLimits().depth
  ) -> Diagnosed<LayoutSource> {
    let parsed = JSONNode.parse(file, depth: depth)
    guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let findings = Findings()
    var source = ValueReader(node, name: "the layout", findings: findings)
      .object("a layout") { LayoutSource($0, node) }
    source?.scrutiny = scrutiny
    var diagnostics = findings.diagnostics
    // A mistake is told once, however many papers and attempts it is laid under.
    let places = Set(diagnostics.map(\.pointer))
    var told: Set<Diagnostic> = []
    let rest = scrutiny == .everything ? source?.checkEverything() ?? [] : []
    for diagnostic in rest
    where !places.contains(diagnostic.pointer) && told.insert(diagnostic).inserted {
      diagnostics.append(diagnostic)
    }
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return Diagnosed(hasErrors ? nil : source, diagnostics.inOrderOfText)
  }

  /// The papers that the file speaks of: its own, and for each of its rules the largest with a name
  /// that the rule holds for.
  package var spokenPapers: [Paper] {
    let own = paper.turned(orientation)
    var papers = [own]
    let all = Paper.named.flatMap { [$0.turned(.portrait), $0.turned(.landscape)] }
    for rule in self.papers where !rule.holds(for: own.size) {
      let largest = all.filter { rule.holds(for: $0.size) }.max {
        $0.size.width * $0.size.height < $1.size.width * $1.size.height
      }
      if let largest, !papers.contains(largest) { papers.append(largest) }
    }
    return papers
  }

  /// The layouts to try for a page of `size`, in order; at least one.
  package func attempts(for size: Size) -> [LayoutFile] {
    decoded.attempts(for: size) { decodedAttempts(for: size) }
  }

  private func decodedAttempts(for size: Size) -> [LayoutFile] {
    texts(for: size).compactMap { decode($0, Findings()) }
  }

  /// Each attempt for a page of `size`, laid over what holds for the page.
  func texts(for size: Size) -> [JSONNode] {
    var node = base
    var attempts = attempts
    for rule in papers where rule.holds(for: size) {
      node = node.overlaid(with: rule.changes)
      attempts = rule.attempts ?? attempts
    }
    return attempts.isEmpty ? [node] : attempts.map { node.overlaid(with: $0) }
  }

  private static func files(in node: JSONNode) -> [FileReference] {
    switch node.kind {
    case .array(let entries): return entries.flatMap { files(in: $0) }
    case .object(let members):
      return members.flatMap { member -> [FileReference] in
        if member.name == "file", case .string(let path) = member.value.kind {
          return [FileReference(path: path, origin: Origin(member.value.location))]
        }
        return member.name.hasPrefix("x-") ? [] : files(in: member.value)
      }
    default: return []
    }
  }

  private init?(_ reader: ObjectReader, _ node: JSONNode) {
    _ = reader["layout"]?.count(in: 1...1)
    let name = reader.require("name")?.string()
    let title = reader["title"]?.string()
    paper = Self.paper(reader["paper"]) ?? Paper.named[1]
    smallestPaper = Self.paper(reader["smallest-paper"])
    fillsOnePage = reader["one-page"]?.bool() ?? false
    isTwoSided = reader["two-sided"]?.bool() ?? false
    orientation = reader["orientation"]?.choice(Orientation.self)
    papers =
      reader["papers"]?.list(entry: "a paper rule") { value in
        value.object("a paper rule") { PaperRule($0, value.node) }
      } ?? []
    attempts = Self.attempts(reader) ?? []
    Self.askForChanges(reader)
    // Not before all members are asked for: the others would be told as unknown.
    guard let name else { return nil }
    self.name = name
    self.title = title ?? name
    base = node.without(["papers", "attempts"])
    let nodes = [base] + attempts + papers.map(\.changes) + papers.flatMap { $0.attempts ?? [] }
    pictures = nodes.flatMap { Self.files(in: $0) }
  }

  private static func paper(_ value: ValueReader?) -> Paper? {
    guard let value, let text = value.string() else { return nil }
    guard let paper = Paper(text) else {
      value.refuse(expected: "a paper such as \"a4\", \"letter\" or \"148x210mm\"")
      return nil
    }
    return paper
  }

  fileprivate static func attempts(_ reader: ObjectReader) -> [JSONNode]? {
    reader["attempts"]?.list(entry: "an attempt") { value in
      value.object("an attempt") { reader in
        askForChanges(reader)
        return value.node
      }
    }
  }

  /// The members that a paper rule or an attempt may change. They are decoded once they lie over the layout.
  fileprivate static func askForChanges(_ reader: ObjectReader) {
    for name in [
      "page", "colors", "type", "header", "blocks", "footer", "options",
    ] { _ = reader[name] }
  }

  /// Decodes each rule and attempt over the base, so that a mistake shows wherever it stands.
  private func checkEverything() -> [Diagnostic] {
    var nodes = [base] + attempts.map { base.overlaid(with: $0) }
    for rule in papers {
      let node = base.overlaid(with: rule.changes)
      nodes.append(node)
      nodes += (rule.attempts ?? attempts).map { node.overlaid(with: $0) }
    }
    let mistakes = nodes.flatMap { node in
      let findings = Findings()
      _ = decode(node, findings)
      return findings.diagnostics
    }
    return mistakes + impossiblePages
  }

  /// Margins and columns that leave no room on the papers that the file speaks of; each place once.
  private var impossiblePages: [Diagnostic] {
    var places: Set<SourcePosition?> = []
    return spokenPapers.flatMap { paper in
      attempts(for: paper.size).flatMap { $0.page.problems(on: paper) }
    }.filter { places.insert($0.position).inserted }
  }

  private func decode(_ node: JSONNode, _ findings: Findings) -> LayoutFile? {
    ValueReader(node, name: "the layout", findings: findings).object("a layout") { reader in
      for name in [
        "layout", "name", "title", "paper", "smallest-paper", "orientation", "one-page", "two-sided",
      ] { _ = reader[name] }
      var theme = Theme.standard
      theme.read(reader)
      var page = LayoutFile.PageShape()
      _ = reader["page"]?.object("a page") { page.read($0) }
      let changes = reader["options"]
      let options = changes?.node
      let named = changes?.object("options") { options in
        BlockCatalog.all.compactMap { block in options[block.name].map { (block, $0) } }
      }
      let count = BlockCount()
      func blocks(_ member: String, _ place: BlockScope.Place) -> [ArrangedBlock] {
        BlockReader(scope: BlockScope(place: place), options: options, count: count).blocks(reader[member])
      }
      let layout = LayoutFile(
        name: name, title: title, page: page, theme: theme, header: blocks("header", .furniture),
        blocks: blocks("blocks", .content), footer: blocks("footer", .furniture))
      // Options of blocks that are not on the page are held to what they may say all the same.
      let all = layout.header + layout.blocks + layout.footer
      for (block, value) in named ?? [] where block.scoped == nil {
        guard !all.contains(name: block.name) else { continue }
        _ = value.object("the block \(block.name)") { block.init($0) != nil }
      }
      return layout
    }
  }
}

extension [Diagnostic] {
  /// Of one file, top to bottom.
  var inOrderOfText: [Diagnostic] {
    sorted {
      ($0.position?.line ?? 0, $0.position?.column ?? 0)
        < ($1.position?.line ?? 0, $1.position?.column ?? 0)
    }
  }
}

/// What changes on pages of certain measures.
struct PaperRule: Sendable {
  var width: ClosedRange<Double>
  var height: ClosedRange<Double>
  var changes: JSONNode
  var attempts: [JSONNode]?

  init?(_ reader: ObjectReader, _ node: JSONNode) {
    width = Self.range(reader, "min-width", "max-width")
    height = Self.range(reader, "min-height", "max-height")
    LayoutSource.askForChanges(reader)
    attempts = LayoutSource.attempts(reader)
    changes = node.without(["min-width", "max-width", "min-height", "max-height", "attempts"])
  }

  func holds(for size: Size) -> Bool {
    width.contains(size.width) && height.contains(size.height)
  }

  private static func range(
    _ reader: ObjectReader, _ low: String, _ high: String
  ) -> ClosedRange<Double> {
    let least = reader[low]?.points(in: 0...15000) ?? 0
    let value = reader[high]
    let most = value?.points(in: 0...15000) ?? .infinity
    if most < least {
      value?.error(
        "\(high) is smaller than \(low): no paper is so", hint: "swap the two, or leave one out")
    }
    return least...max(least, most)
  }
}

extension LayoutFile.PageShape {
  mutating func read(_ reader: ObjectReader) {
    if let value = reader["margins"], let margins = value.insets(over: margins, in: 0...400) {
      self.margins = margins
      marginsLocation = value.location
    }
    if let value = reader["columns"], let columns = value.count(in: 1...6) {
      self.columns = columns
      columnsLocation = value.location
    }
    if let gap = reader["column-gap"]?.points(in: 0...200) { columnGap = gap }
    if let gap = reader["header-gap"]?.points(in: 0...200) { headerGap = gap }
    if let gap = reader["footer-gap"]?.points(in: 0...200) { footerGap = gap }
    if let stretches = reader["stretch"]?.bool() {
      lastPage = stretches ? .stretches : .endsWithContent
    }
  }
}
