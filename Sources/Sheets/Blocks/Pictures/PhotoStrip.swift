import Drawing
import PageLayout
import Typography
import WorkoutModel

/// An exercise's photographs, side by side from start to end in places of one shape, with what is
/// written under them.
///
/// The shape is that of the room as far as no picture loses more than a tenth of itself: bodies
/// reach from edge to edge, and a lying one is never cut to a standing place.
struct PhotoStrip {
  /// What is printed below the photographs.
  enum Words: Hashable {
    case none
    /// Captions in a type style, and small who took them.
    case captionsAndCredits(TypeToken)
  }

  private struct Photo {
    var image: ExerciseImage
    var alternative: String
  }

  /// How many stand side by side, and how large each place is.
  private struct Grid {
    var columns: Int
    var place: Size

    var area: Double { place.width * place.height }
  }

  private let photos: [Photo]
  /// Of every picture, width by height.
  private let aspects: [Double]
  private let words: Words
  private let sheet: SheetContext

  /// How much wider or higher than a picture its place may be.
  private static let cut = 1.12
  /// Between photographs, in points.
  private static let gap = 4.0
  /// Between a photograph and what is written below it, in points.
  private static let wordGap = 1.0
  /// Start and end are read along the line: they stand one above the other only where that makes them
  /// so much larger.
  private static let stackingGain = 1.6
  /// The share of the room's height that photographs keep, whatever is written under them.
  private static let leastShare = 0.75

  /// Nil where the exercise has no photographs.
  init?(_ exercise: Exercise, _ words: Words, _ sheet: SheetContext) {
    let found = exercise.images.compactMap { image in
      sheet.pictures.aspect(of: image.file).map { (image, $0) }
    }
    guard !found.isEmpty else { return nil }
    photos = found.enumerated().map { index, entry in
      Photo(
        image: entry.0,
        alternative: Self.alternative(entry.0, index + 1, found.count, exercise, sheet))
    }
    aspects = found.map(\.1)
    self.words = words
    self.sheet = sheet
  }

  /// What is written for those who can't see it; else the caption, else the exercise's name.
  private static func alternative(
    _ image: ExerciseImage, _ number: Int, _ total: Int, _ exercise: Exercise, _ sheet: SheetContext
  ) -> String {
    let name = sheet.plain(exercise.name)
    if let alt = image.alt { return sheet.plain(alt) }
    if let caption = image.caption {
      return sheet.phrase(.figureDescription, ["name": name, "description": sheet.plain(caption)])
    }
    guard total > 1 else { return sheet.phrase(.photoAlternative, ["name": name]) }
    return sheet.phrase(
      .photoOfSeveral,
      ["name": name, "number": sheet.format.count(number), "total": sheet.format.count(total)])
  }

  /// Nil where there is no room at all.
  func element(fitting room: Size, _ alignment: Picture.Alignment) -> (any LayoutElement)? {
    guard room.width > Self.gap, room.height > Self.gap else { return nil }
    let grid = grid(within: room)
    var children: [Column.Child] = []
    for start in stride(from: 0, to: photos.count, by: grid.columns) {
      let row = photos[start..<min(photos.count, start + grid.columns)]
      guard let line = line(Array(row), grid, alignment) else { return nil }
      children.append(.init(line, spaceBefore: start == 0 ? 0 : Self.gap))
    }
    if let credits { children.append(.init(credits, spaceBefore: Self.wordGap)) }
    return Column(children)
  }

  // MARK: Places

  private func grid(within room: Size) -> Grid {
    let grids = (1...photos.count).map { grid(columns: $0, within: room) }
    let side = grids[photos.count - 1]
    let best = grids.max { $0.area < $1.area } ?? side
    return best.area > side.area * Self.stackingGain ? best : side
  }

  private func grid(columns: Int, within room: Size) -> Grid {
    let rows = Double((photos.count + columns - 1) / columns)
    let width = (room.width - Self.gap * Double(columns - 1)) / Double(columns)
    let written = rows * captionHeight(width) + creditHeight(room.width)
    let left = max(room.height * Self.leastShare, room.height - written)
    let height = (left - Self.gap * (rows - 1)) / rows
    let shape = aspect(near: width / max(1, height))
    return Grid(
      columns: columns,
      place: Size(width: min(width, height * shape), height: min(height, width / shape)))
  }

  /// The shape closest to the room's that cuts no picture too much; between very different pictures
  /// the middle.
  private func aspect(near wanted: Double) -> Double {
    let (narrowest, widest) = (aspects.min() ?? 1, aspects.max() ?? 1)
    let (low, high) = (widest / Self.cut, narrowest * Self.cut)
    guard low <= high else { return (narrowest * widest).squareRoot() }
    return min(max(wanted, low), high)
  }

  // MARK: Elements

  private func line(
    _ row: [Photo], _ grid: Grid, _ alignment: Picture.Alignment
  ) -> (any LayoutElement)? {
    var cells: [Row.Cell] = []
    for photo in row {
      guard let cell = cell(photo, grid.place) else { return nil }
      cells.append(.init(cell, width: .fixed(grid.place.width)))
    }
    let photos = Row(cells, gap: Self.gap)
    guard alignment == .center else { return photos }
    let width = photos.naturalWidth(in: sheet.layout)
    return Row([.init(Space(0)), .init(photos, width: .fixed(width)), .init(Space(0))])
  }

  private func cell(_ photo: Photo, _ place: Size) -> (any LayoutElement)? {
    guard
      let frame = sheet.pictures.frame(
        filling: place, with: photo.image.file, focus: photo.image.focus)
    else { return nil }
    let picture = Tagged(
      .figure(alternative: photo.alternative),
      Picture(frame, name: "the photograph \(photo.image.file.path)"))
    guard let caption = caption(of: photo) else { return picture }
    return Tagged(
      .group, Column([.init(picture), .init(caption, spaceBefore: Self.wordGap)]))
  }

  private func caption(of photo: Photo) -> (any LayoutElement)? {
    guard case .captionsAndCredits(let token) = words, let text = photo.image.caption else {
      return nil
    }
    return Tagged(.caption, TextBlock(sheet.paragraph(text, token, color: .ink)))
  }

  private func captionHeight(_ width: Double) -> Double {
    photos.compactMap { caption(of: $0).flatMap { measured($0, width) } }.max()
      .map { $0 + Self.wordGap } ?? 0
  }

  /// Everybody who is to be named, once.
  private var credits: (any LayoutElement)? {
    guard words != .none else { return nil }
    let credits = photos.compactMap { $0.image.credit.map { sheet.plain($0) } }.uniqued
    guard !credits.isEmpty else { return nil }
    return sheet.text(credits.joined(separator: SheetContext.joint), .footer)
  }

  private func creditHeight(_ width: Double) -> Double {
    credits.flatMap { measured($0, width) }.map { $0 + Self.wordGap } ?? 0
  }

  private func measured(_ element: any LayoutElement, _ width: Double) -> Double? {
    element.height(atWidth: width, in: sheet.layout)
  }
}

extension SheetContext {
  /// Whether anything is to be seen of an exercise.
  func hasPicture(_ exercise: Exercise) -> Bool {
    exercise.images.contains { pictures.aspect(of: $0.file) != nil }
      || figures.figure(of: exercise) != nil
  }
}
