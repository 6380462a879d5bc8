internal import Drawing
internal import Haru

/// The document's structure elements, as the tags give rise to them page by page.
final class StructureTree {
  struct ElementID: Hashable {
    fileprivate(set) var index: Int
  }

  enum Kid {
    case element(ElementID)
    case content(page: Int, identifier: Int)
    case annotation(HaruObject, page: Int)
  }

  struct Element {
    /// nil for the document.
    var role: SemanticTag.Role?
    var parent: ElementID?
    var language: String?
    /// Where its first piece lies, of figures.
    var box: HaruPage.Box?
    /// The page of that first piece.
    var page: Int
    /// Of its kids, by their places among all.
    fileprivate var firstKid: Int?
    fileprivate var lastKid: Int?
    /// Made by us around content that stood where none may stand.
    var isImplicit = false
    /// Kids that a page or column break runs through, the one first that is to go on first.
    var open: [ElementID] = []
  }

  static let root = ElementID(index: 0)

  private var nodes = Nodes()
  private(set) var pages: [HaruObject] = []
  /// For each page, the element of each marked content.
  private(set) var marks: [[ElementID]] = []
  private(set) var annotations: [ElementID] = []
  /// The page that is painted: elements and content that come now lie on it.
  private var page = 0
  /// Keys of the parent tree below this one are pages' numbers, those from here annotations'.
  let firstAnnotationKey: Int

  init(pageCount: Int) {
    firstAnnotationKey = pageCount
    // A page of cards and tables has some two hundred; growing would copy them all.
    nodes.reserve(256 * min(pageCount, 64))
  }

  func beginPage(_ page: HaruObject) {
    pages.append(page)
    marks.append([])
    marks[marks.count - 1].reserveCapacity(256)
    self.page = pages.count - 1
  }

  /// Goes on with a page that was begun before.
  func turn(toPage page: Int) { self.page = page }

  func hasContent(onPage page: Int) -> Bool { !marks[page].isEmpty }

  // MARK: - Elements

  var elements: [Element] { nodes.elements }

  func kids(of element: Element) -> Kids { Kids(all: nodes.kids, place: element.firstKid) }

  /// The element that a tag begins or goes on with.
  ///
  /// A piece that goes on takes up the first of its parent's open elements of its type, and moves that
  /// one to the end of the queue: cells that a page break cuts side by side come back in their order.
  func element(for tag: SemanticTag, in parent: ElementID, over box: HaruPage.Box?) -> ElementID {
    let parent = tag.role.isInline ? holder(for: parent) : parent
    if tag.flow == .continues || tag.flow == .ends {
      let open = nodes.elements[parent.index].open
      let type = tag.role.structureType.description
      if let place = open.firstIndex(where: { self.type(of: $0).description == type }) {
        let element = nodes.elements[parent.index].open.remove(at: place)
        if tag.flow == .continues { nodes.elements[parent.index].open.append(element) }
        return element
      }
    }
    let element = nodes.add(
      Element(role: tag.role, parent: parent, language: tag.language, box: box, page: page))
    if tag.flow == .begins || tag.flow == .continues {
      nodes.elements[parent.index].open.append(element)
    }
    return element
  }

  /// Whether text may stand directly in an element, or only in an element within.
  func holdsContent(_ element: ElementID) -> Bool {
    nodes.elements[element.index].role.map { $0.wrapper == nil } ?? false
  }

  /// The element that text directly in `element` belongs to: itself, or one that is made for it.
  func holder(for element: ElementID) -> ElementID {
    let role = nodes.elements[element.index].role
    guard let wrapper = role.map(\.wrapper) ?? .paragraph else { return element }
    if case .element(let last)? = nodes.lastKid(of: element), nodes.elements[last.index].isImplicit {
      return holder(for: last)
    }
    return holder(
      for: nodes.add(Element(role: wrapper, parent: element, page: page, isImplicit: true)))
  }

  func type(of element: ElementID) -> StaticString {
    nodes.elements[element.index].role?.structureType ?? "Document"
  }

  // MARK: - Content of the current page

  /// - Returns: the `MCID` of a new piece of content.
  func addContent(to element: ElementID) -> Int {
    let page = page
    marks[page].append(element)
    let identifier = marks[page].count - 1
    nodes.add(.content(page: page, identifier: identifier), to: element)
    return identifier
  }

  /// - Returns: the annotation's `StructParent`.
  func add(_ annotation: HaruObject, to element: ElementID) -> Int {
    nodes.add(.annotation(annotation, page: page), to: element)
    annotations.append(element)
    return firstAnnotationKey + annotations.count - 1
  }
}

extension StructureTree {
  /// An element's kids in their order.
  struct Kids: Sequence, IteratorProtocol {
    fileprivate let all: [Nodes.Link]
    fileprivate var place: Int?

    var isEmpty: Bool { place == nil }

    /// Nil where there are none or several.
    var only: Kid? {
      guard let place, all[place].next == nil else { return nil }
      return all[place].kid
    }

    mutating func next() -> Kid? {
      guard let place else { return nil }
      self.place = all[place].next
      return all[place].kid
    }
  }

  /// The elements and, in one list, the kids of all of them: a list for each would be a piece of memory for each,
  /// and a document has a thousand.
  fileprivate struct Nodes {
    struct Link {
      var kid: Kid
      /// The place of its parent's next kid.
      var next: Int?
    }

    var elements = [Element(role: nil, parent: nil, page: 0)]
    private(set) var kids: [Link] = []

    mutating func reserve(_ count: Int) {
      elements.reserveCapacity(count)
      kids.reserveCapacity(2 * count)
    }

    func lastKid(of element: ElementID) -> Kid? { elements[element.index].lastKid.map { kids[$0].kid } }

    /// Adds an element behind its parent's other kids.
    mutating func add(_ element: consuming Element) -> ElementID {
      let id = ElementID(index: elements.count)
      if let parent = element.parent { add(.element(id), to: parent) }
      elements.append(element)
      return id
    }

    mutating func add(_ kid: Kid, to parent: ElementID) {
      let place = kids.count
      kids.append(Link(kid: kid))
      if let last = elements[parent.index].lastKid {
        kids[last].next = place
      } else {
        elements[parent.index].firstKid = place
      }
      elements[parent.index].lastKid = place
    }
  }
}
