import Drawing
import PageLayout
import WorkoutModel

/// The brand's logo, all of it, with the brand's name as what is read aloud.
enum BrandMark {
  /// Around a logo on a ground of its own, in points.
  private static let padding = 4.0

  /// Nil where there is no logo that could be seen: the name stands in for it.
  static func element(fitting room: Size, in sheet: SheetContext) -> (any LayoutElement)? {
    guard let logo = sheet.document.brand?.logo, let frame = frame(logo, room, sheet) else {
      return nil
    }
    let name = sheet.document.brand?.name.map { sheet.plain($0) }
    return Tagged(
      .figure(alternative: name ?? sheet.phrase(.logo)), Picture(frame, name: "the logo"))
  }

  private static func frame(_ logo: FileReference, _ room: Size, _ sheet: SheetContext) -> Frame? {
    guard sheet.pictures.needsDarkGround(logo) else {
      return sheet.pictures.frame(fitting: room, with: logo)
    }
    // A mark for dark grounds brings its ground along; where ink is saved there is none.
    guard sheet.theme.ink == .full else { return nil }
    let inner = Size(width: room.width - 2 * padding, height: room.height - 2 * padding)
    guard let mark = sheet.pictures.frame(fitting: inner, with: logo) else { return nil }
    let size = Size(width: mark.size.width + 2 * padding, height: mark.size.height + 2 * padding)
    var frame = Frame(size: size)
    frame.add(
      .path(
        .rectangle(Rect(origin: .zero, size: size)), fill: Fill(sheet.theme.color(.ink)), stroke: nil))
    frame.add(mark, at: Point(x: padding, y: padding))
    return frame
  }
}
