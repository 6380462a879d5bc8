import Drawing
import PageLayout

enum Paper {
  static let a4 = millimetres(210, 297)
  static let a5 = millimetres(148, 210)
  static let letter = Size(width: 612, height: 792)
  static let all = [
    a4, a5, letter, millimetres(105, 148), millimetres(85.6, 54), Size(width: 216, height: 360),
    Size(width: 360, height: 216), Size(width: 396, height: 612),
  ]

  private static func millimetres(_ width: Double, _ height: Double) -> Size {
    Size(width: Length.millimetres(width), height: Length.millimetres(height))
  }
}

/// Cards whose print leaves a white border, named by their numbers.
func cards(_ width: Double, _ height: Double, count: Int = 1, border: Double = 10) -> TrimmedPages {
  TrimmedPages(
    (0..<count).map { number in
      var frame = Frame(size: Size(width: width, height: height))
      let printed = Size(width: width - 2 * border, height: height - 2 * border)
      frame.add(mark("card \(number)", printed), at: Point(x: border, y: border))
      return frame
    })
}

/// A card as it lies on a side of a sheet.
struct ImposedCard: Equatable {
  var name: String
  var trim: Rect
  var printed: Rect
  /// Where the card's top points.
  var up: Point

  var number: Int { Int(name.dropFirst("card ".count)) ?? -1 }

  /// As it is seen through the paper from the front, once the sheet is turned on an edge.
  func turned(on flip: DuplexFlip, sheet: Size) -> ImposedCard {
    let isUpright = (flip == .long) == (sheet.height >= sheet.width)
    func seen(_ rect: Rect) -> Rect {
      var rect = rect
      if isUpright {
        rect.origin.x = sheet.width - rect.maxX
      } else {
        rect.origin.y = sheet.height - rect.maxY
      }
      return rect
    }
    var card = self
    (card.trim, card.printed) = (seen(trim), seen(printed))
    card.up = isUpright ? Point(x: -up.x, y: up.y) : Point(x: up.x, y: -up.y)
    return card
  }
}

extension Page {
  var cards: [ImposedCard] {
    frame.items.compactMap { placed in
      guard case .group(let frame, let transform, _) = placed.item,
        case .image(let id, let size)? = frame.items.first?.item, let place = frame.items.first?.origin
      else { return nil }
      let scale = max(abs(transform.a), abs(transform.d))
      return ImposedCard(
        name: id.name, trim: transform.apply(Rect(origin: .zero, size: frame.size)),
        printed: transform.apply(Rect(origin: place, size: size)),
        up: Point(x: 0 - transform.c / scale, y: 0 - transform.d / scale))
    }
  }

  /// Where marks are drawn.
  var lines: [Rect] {
    frame.items.flatMap { placed -> [Rect] in
      guard case .tagged(let tag, let marks) = placed.item, tag.role == .artifact(.pagination) else {
        return []
      }
      return marks.items.compactMap { item in
        guard case .path(let path, nil, .some) = item.item else { return nil }
        return path.bounds
      }
    }
  }
}

extension Rect {
  /// Whether a line runs through the inside of `area`, not merely along its edge.
  func overlapsInside(_ area: Rect) -> Bool {
    maxX > area.minX + 0.01 && minX < area.maxX - 0.01 && maxY > area.minY + 0.01
      && minY < area.maxY - 0.01
  }

  func isInside(_ sheet: Size, by margin: Double) -> Bool {
    Rect(
      x: margin, y: margin, width: sheet.width - 2 * margin, height: sheet.height - 2 * margin
    ).contains(self)
  }

  func isClose(to other: Rect) -> Bool { contains(other) && other.contains(self) }
}
