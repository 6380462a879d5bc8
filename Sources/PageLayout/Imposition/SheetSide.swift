package import Drawing

/// The front or the back of a sheet: where a leaf's two pages lie so that one is behind the other.
package enum SheetSide: Hashable, Sendable {
  case front
  case back(DuplexFlip)

  /// Where `rect`, measured on the front, lies on this side as it is printed. A sheet that is turned
  /// over on an upright edge changes left for right, on a level edge top for bottom.
  package func place(_ rect: Rect, on sheet: Size) -> Rect {
    switch axis(on: sheet) {
    case nil: rect
    case .upright: Rect(
      x: sheet.width - rect.maxX, y: rect.minY, width: rect.width, height: rect.height)
    case .level: Rect(
      x: rect.minX, y: sheet.height - rect.maxY, width: rect.width, height: rect.height)
    }
  }

  /// From a page's own coordinates to this side of the sheet, for the cell that is `rect` on the front.
  ///
  /// A back's top lies behind its front's top: a cut card turns like the leaf of a book, whichever edge
  /// the printer turned the sheet on.
  package func transform(_ page: Size, into rect: Rect, scale: Double, on sheet: Size) -> Transform {
    let place = place(rect, on: sheet)
    let spare = Point(
      x: (place.width - page.width * scale) / 2, y: (place.height - page.height * scale) / 2)
    let scaled = Transform.scale(scale, scale)
    if axis(on: sheet) == .level {
      return scaled.then(.quarterTurns(2))
        .then(.translation(place.maxX - spare.x, place.maxY - spare.y))
    }
    return scaled.then(.translation(place.minX + spare.x, place.minY + spare.y))
  }

  private enum Axis { case upright, level }

  private func axis(on sheet: Size) -> Axis? {
    guard case .back(let flip) = self else { return nil }
    let isUpright = !Length.less(sheet.height, sheet.width)
    return (flip == .long) == isUpright ? .upright : .level
  }
}

extension DuplexFlip {
  /// The edge to turn a sheet on so that left and right change places and nothing stands on its head.
  package static func likeABook(_ sheet: Size) -> DuplexFlip {
    Length.less(sheet.height, sheet.width) ? .short : .long
  }
}
