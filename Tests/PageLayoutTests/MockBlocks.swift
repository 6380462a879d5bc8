import Drawing
import PageLayout
import Typography

/// A block of a known size that can't be broken, filled so that it shows in a frame.
struct Block: LayoutElement {
  var name: String
  var width = 50.0
  var height: Double
  var baseline: Double?

  init(_ name: String, width: Double = 50, height: Double, baseline: Double? = nil) {
    (self.name, self.width, self.height, self.baseline) = (name, width, height, baseline)
  }

  func place(in region: Region, context: LayoutContext) -> Placement {
    guard height <= region.height else { return .deferred(reason: "\(name) is \(height) pt high") }
    var frame = Frame(
      size: Size(width: region.width, height: max(height, region.fill)), baseline: baseline)
    frame.add(mark(name, Size(width: region.width, height: frame.size.height)))
    return .complete(frame)
  }

  func naturalWidth(in context: LayoutContext) -> Double { width }
  func minimumWidth(in context: LayoutContext) -> Double { width }
}

/// Lines of 10 pt, which may be broken anywhere.
struct Lines: LayoutElement {
  var name: String
  var numbers: [Int]

  init(_ name: String, _ numbers: ClosedRange<Int>) { self.init(name, Array(numbers)) }
  init(_ name: String, _ numbers: [Int]) { (self.name, self.numbers) = (name, numbers) }

  func place(in region: Region, context: LayoutContext) -> Placement {
    let count = min(numbers.count, Int(region.height / 10))
    guard count > 0 else { return .deferred(reason: "a line of \(name) is 10 pt high") }
    var frame = Frame(size: Size(width: region.width, height: Double(count) * 10))
    for (index, number) in numbers.prefix(count).enumerated() {
      frame.add(
        mark("\(name)\(number)", Size(width: region.width, height: 10)),
        at: Point(x: 0, y: Double(index) * 10))
    }
    if count == numbers.count { return .complete(frame) }
    return .partial(frame, remainder: Lines(name, Array(numbers[count...])))
  }

  func naturalWidth(in context: LayoutContext) -> Double { 50 }
  func minimumWidth(in context: LayoutContext) -> Double { 50 }
}

func mark(_ name: String, _ size: Size) -> DisplayItem { .image(ImageID(name), size) }

/// A named mark and where it lies on the page.
struct Mark: Equatable, CustomStringConvertible {
  var name: String
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  init(_ name: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    (self.name, self.x, self.y, self.width, self.height) = (name, x, y, width, height)
  }

  var description: String { "\(name) at \(x),\(y) \(width)×\(height)" }
}

extension Frame {
  /// All marks in drawing order, with tags looked through.
  func marks(from origin: Point = .zero) -> [Mark] {
    items.flatMap { placed -> [Mark] in
      let at = origin + placed.origin
      switch placed.item {
      case .image(let id, let size): return [Mark(id.name, at.x, at.y, size.width, size.height)]
      case .tagged(_, let frame), .group(let frame, _, _): return frame.marks(from: at)
      default: return []
      }
    }
  }

  /// Each semantic tag, outermost first.
  var tags: [SemanticTag] {
    items.flatMap { placed -> [SemanticTag] in
      if case .tagged(let tag, let frame) = placed.item { return [tag] + frame.tags }
      return []
    }
  }
}

extension Placement {
  var frame: Frame? {
    switch self {
    case .complete(let frame), .partial(let frame, _): frame
    case .deferred: nil
    }
  }

  var remainder: (any LayoutElement)? {
    if case .partial(_, let remainder) = self { remainder } else { nil }
  }

  var reason: String? { if case .deferred(let reason) = self { reason } else { nil } }

  var isComplete: Bool { if case .complete = self { true } else { false } }
}

/// No fonts: mock blocks set no text.
func context(_ direction: Paragraph.Direction = .leftToRight) -> LayoutContext {
  LayoutContext(
    typesetter: Typesetter(fonts: FontBook(faces: [], roles: [:])), direction: direction)
}

func region(_ width: Double, _ height: Double, fill: Double = 0, isFresh: Bool = true) -> Region {
  Region(width: width, height: height, fill: fill, isFresh: isFresh)
}
