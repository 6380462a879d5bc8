internal import Drawing
internal import Haru

/// Paints one page's frame: one `switch` over display items.
///
/// Marked content, groups and text objects open and close properly nested, and marked content never
/// lies in marked content, save for `ActualText` spans within a line of text.
struct PagePainter: ~Copyable {
  /// libharu's limit for `q`; an image takes one level of its own.
  static let deepestGroup = 27

  let parts: DocumentParts
  let index: Int
  let haru: HaruPage
  private let page: Page
  private var stream = ContentStream()
  /// The open marked content, and how many groups it lies in.
  private var mark: (target: Mark, depth: Int)?
  /// From the current group's coordinates to the page's.
  var transform = Transform.identity
  private var placement: ContentStream.Placement
  /// The trimmed page in PDF's coordinates.
  let pagePlacement: ContentStream.Placement
  var annotations: [HaruObject] = []
  /// By the face's number in the font book.
  private var fontNames: [String?] = []
  /// Of images and forms, by object number.
  private var xObjectNames: [Int: String] = [:]

  init(_ page: Page, index: Int, parts: DocumentParts) throws(PDFRenderingError) {
    let (bleed, slug) = (max(page.bleed, 0), max(page.slug, 0))
    let size = page.frame.size
    haru = try PDFRenderingError.calling(
      try Self.addPage(size, bleed: bleed, slug: slug, to: parts.file))
    self.page = page
    self.index = index
    self.parts = parts
    pagePlacement = ContentStream.Placement(
      left: bleed + slug, top: bleed + slug + size.height)
    placement = pagePlacement
    parts.structure.beginPage(haru.object)
  }

  /// `MediaBox`, with `BleedBox` and `TrimBox` where they differ.
  private static func addPage(
    _ size: Size, bleed: Double, slug: Double, to file: HaruDocument
  ) throws(HaruError) -> HaruPage {
    let trim = bleed + slug
    let (width, height) = (size.width + 2 * trim, size.height + 2 * trim)
    let haru = try file.addPage(width: width, height: height)
    func inset(_ room: Double) -> HaruPage.Box {
      .init(left: room, bottom: room, right: width - room, top: height - room)
    }
    guard trim > 0 else { return haru }
    try haru.set(.bleed, to: inset(slug))
    try haru.set(.trim, to: inset(trim))
    return haru
  }

  /// Paints some of the frame's items, by their places in it.
  mutating func paint(items: Range<Int>) throws(PDFRenderingError) {
    parts.structure.turn(toPage: index)
    let frame = Frame(size: page.frame.size, items: Array(page.frame.items[items]))
    try paint(frame, at: .zero, in: Context())
  }

  /// Hands the page's operators over, once everything is painted.
  mutating func finish() throws(PDFRenderingError) {
    closeMark()
    guard let content = parts.deflater.compress(stream.syntax) else { throw .outOfMemory }
    try PDFRenderingError.calling(try attach(content))
  }

  private func attach(_ content: [UInt8]) throws(HaruError) {
    try haru.setContent(deflated: content)
    if parts.structure.hasContent(onPage: index) { try haru.setStructParents(index) }
    if !annotations.isEmpty { try haru.setAnnotations(annotations) }
  }

  private mutating func paint(
    _ frame: Frame, at origin: Point, in context: Context
  ) throws(PDFRenderingError) {
    for placed in frame.items {
      let place = origin + placed.origin
      switch placed.item {
      case .glyphs(let run): try paint(run, at: place, in: context)
      case .path(let path, let fill, let stroke):
        open(markForGraphics(in: context))
        stream.draw(path, fill: fill, stroke: stroke, placed: placement.moved(by: place))
      case .image(let id, let size): try paint(id, size, at: place, in: context)
      case .group(let inner, let transform, let clip):
        try paintGroup(inner, transform, clip: clip, at: place, in: context)
      case .link(let target, let size, let description):
        let area = Rect(origin: place, size: size)
        try addLink(to: target, over: area, description: description, in: context)
      case .tagged(let tag, let inner):
        let area = Rect(origin: place, size: inner.size)
        try paint(inner, at: place, in: entering(tag, over: area, from: context))
      }
    }
  }

  private mutating func paint(
    _ run: GlyphRun, at place: Point, in context: Context
  ) throws(PDFRenderingError) {
    guard let font = parts.fonts[run.font] else { throw .unknownFont(run.font) }
    open(markForText(in: context))
    let name = try name(of: font, face: run.font.index)
    stream.show(run, in: font, named: name, at: placement(place))
    if context.meaning == .content, let heading = context.heading {
      let top = pageBox(of: Rect(origin: place, size: .zero)).top + run.size
      parts.outline.add(run.text, to: heading, page: index, baseline: place.y, top: top)
    }
  }

  private mutating func name(of font: EmbeddedFont, face: Int) throws(PDFRenderingError) -> String {
    while fontNames.count <= face { fontNames.append(nil) }
    if let name = fontNames[face] { return name }
    let name = try PDFRenderingError.calling(try haru.name(ofFont: font.object))
    fontNames[face] = name
    return name
  }

  private mutating func paint(
    _ id: ImageID, _ size: Size, at place: Point, in context: Context
  ) throws(PDFRenderingError) {
    open(markForGraphics(in: context))
    let name = try name(ofXObject: try parts.images.object(for: id))
    let lowerLeft = placement(place + Point(x: 0, y: size.height))
    stream.image(name, at: lowerLeft, size: size)
  }

  private mutating func name(ofXObject object: HaruObject) throws(PDFRenderingError) -> String {
    if let known = xObjectNames[object.number] { return known }
    let name = try PDFRenderingError.calling(try haru.name(ofXObject: object))
    xObjectNames[object.number] = name
    return name
  }

  // MARK: - Groups

  private mutating func paintGroup(
    _ inner: Frame, _ inside: Transform, clip: Path?, at place: Point, in context: Context
  ) throws(PDFRenderingError) {
    let isShift = inside.isShift
    let shift = place + Point(x: inside.tx, y: inside.ty)
    if isShift, clip == nil {
      guard let drawing = parts.forms.repeated(inner) else {
        return try paint(inner, at: shift, in: context)
      }
      return try paint(drawing, at: shift, in: context)
    }

    let contents = FrameContents(of: inner)
    guard !contents.isEmpty else { return }
    guard stream.depth < Self.deepestGroup else { throw .nestedTooDeeply(limit: Self.deepestGroup) }
    openMark(around: contents, in: context)
    stream.save()
    let outer = (transform: transform, placement: placement)
    if isShift {
      if let clip { stream.clip(to: clip, placed: placement.moved(by: shift)) }
      try paint(inner, at: shift, in: context)
    } else {
      let origin = placement(shift)
      stream.concatenate(
        Transform(
          a: inside.a, b: -inside.b, c: -inside.c, d: inside.d, tx: origin.x, ty: origin.y))
      transform = inside.then(.translation(place.x, place.y)).then(transform)
      placement = ContentStream.Placement(left: 0, top: 0)
      stream.decimals = Self.decimals(for: transform)
      if let clip { stream.clip(to: clip, placed: placement) }
      try paint(inner, at: .zero, in: context)
    }
    if let mark, mark.depth == stream.depth { closeMark() }
    stream.restore()
    (transform, placement) = outer
  }

  /// The drawing's form; the marked content around it is the page's.
  private mutating func paint(
    _ drawing: PathDrawing, at place: Point, in context: Context
  ) throws(PDFRenderingError) {
    // The form takes a level of its own, and its cuts are counted on top.
    guard stream.depth + drawing.depth <= Self.deepestGroup,
      let form = try parts.forms.object(for: drawing, decimals: stream.decimals)
    else { return try paint(drawing.frame, at: place, in: context) }
    open(markForGraphics(in: context))
    stream.form(try name(ofXObject: form), at: placement(place))
  }

  /// Two decimals of a point on paper, whatever the group magnifies.
  private static func decimals(for transform: Transform) -> Int {
    let scale = max(
      abs(transform.a), abs(transform.b), max(abs(transform.c), abs(transform.d)))
    return scale > 100 ? 5 : scale > 10 ? 4 : scale > 1 ? 3 : 2
  }

  /// Opens the marked content outside a group where all of the group belongs to one, and closes it
  /// where tags within would have to.
  private mutating func openMark(around contents: FrameContents, in context: Context) {
    if contents.contains(.tags) {
      closeMark()
    } else if contents == .text {
      open(markForText(in: context))
    } else if contents == .graphics || markForText(in: context) == markForGraphics(in: context) {
      open(markForGraphics(in: context))
    } else {
      closeMark()
    }
  }

  // MARK: - Marked content

  /// Makes the element that may hold the text, where the current one may not.
  private func markForText(in context: Context) -> Mark {
    if let artifact = context.meaning.artifact { return .artifact(artifact) }
    return .element(parts.structure.holder(for: context.element))
  }

  /// Rules and panels directly in a section, list or table belong to none of its paragraphs.
  private func markForGraphics(in context: Context) -> Mark {
    if let artifact = context.meaning.artifact { return .artifact(artifact) }
    guard parts.structure.holdsContent(context.element) else { return .artifact(.layout) }
    return .element(context.element)
  }

  private mutating func open(_ target: Mark) {
    if let mark, mark.target == target { return }
    closeMark()
    switch target {
    case .artifact(let artifact): stream.beginArtifact(artifact)
    case .element(let element):
      let identifier = parts.structure.addContent(to: element)
      stream.beginMarked(parts.structure.type(of: element), identifier: identifier)
    }
    mark = (target, stream.depth)
  }

  private mutating func closeMark() {
    guard mark != nil else { return }
    stream.endMarked()
    mark = nil
  }

  private func entering(_ tag: SemanticTag, over area: Rect, from context: Context) -> Context {
    if case .artifact = context.meaning { return context }
    var context = context
    if case .artifact(let artifact) = tag.role {
      context.meaning = .artifact(artifact)
      return context
    }
    context.meaning = .content
    // A span that says nothing would only cost an object.
    if tag.role == .span(reading: nil), tag.language == nil { return context }
    let element = parts.structure.element(for: tag, in: context.element, over: tag.role.saysWhere ? pageBox(of: area) : nil)
    context.element = element
    switch tag.role {
    case .link: context.link = element
    case .heading(let level):
      context.heading = element
      parts.outline.begin(element, level: level)
    default: break
    }
    return context
  }

  /// A rectangle of the current group in PDF's coordinates of the page.
  func pageBox(of area: Rect) -> HaruPage.Box {
    let area = transform.apply(area)
    let upper = pagePlacement(area.origin)
    return HaruPage.Box(
      left: upper.x, bottom: upper.y - area.height, right: upper.x + area.width, top: upper.y)
  }
}
