import Drawing
import PageLayout
import Typography
import WorkoutModel

/// An exercise's photographs, side by side from start to end, with what is written under them.
///
/// Their places have one shape: that of the room, as far as no picture loses more than a tenth of
/// itself, for bodies reach from edge to edge; of a picture with a focus a third may go. Where pictures
/// are too different for that each keeps its own shape, and all are of one height.
struct PhotoStrip {
  /// What is printed below the photographs.
  enum Words: Hashable {
    case none
    /// Small, who took them.
    case credits
    /// The same, and captions in a type style.
    case captionsAndCredits(TypeToken)
  }

  private struct Photo {
    var image: ExerciseImage
    var alternative: String
    /// Width by height.
    var aspect: Double

    /// How much wider or higher than the picture its place may be.
    var cut: Double { image.focus == nil ? 1.12 : 1.5 }
  }

  /// How many stand side by side, and how large the place of each is.
  private struct Grid {
    var columns: Int
    var places: [Size]

    var area: Double { places.reduce(0) { $0 + $1.width * $1.height } }

    /// Whether every place has room for more than a dot.
    var isVisible: Bool { places.allSatisfy { $0.width > 2 && $0.height > 2 } }

    /// Of the widest row, in points.
    func width(gap: Double) -> Double {
      stride(from: 0, to: places.count, by: columns).map { start in
        let row = places[start..<min(places.count, start + columns)]
        return row.reduce(gap * Double(row.count - 1)) { $0 + $1.width }
      }.max() ?? 0
    }
  }

  private let photos: [Photo]
  private let words: Words
  private let alignment: Picture.Alignment
  private let sheet: SheetContext

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
  init?(
    _ exercise: Exercise, _ words: Words, _ alignment: Picture.Alignment, _ sheet: SheetContext
  ) {
    let found = exercise.images.compactMap { image in
      sheet.pictures.aspect(of: image.file).map { (image, $0) }
    }
    guard !found.isEmpty else { return nil }
    photos = found.enumerated().map { index, entry in
      Photo(
        image: entry.0,
        alternative: Self.alternative(entry.0, index + 1, found.count, exercise, sheet),
        aspect: entry.1)
    }
    self.words = words
    self.alignment = alignment
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
  func element(fitting room: Size) -> (any LayoutElement)? {
    guard room.width > Self.gap, room.height > Self.gap else { return nil }
    guard let grid = grid(within: room) else { return nil }
    var children: [Column.Child] = []
    for start in stride(from: 0, to: photos.count, by: grid.columns) {
      let row = start..<min(photos.count, start + grid.columns)
      guard let line = line(row, grid) else { return nil }
      children.append(.init(line, spaceBefore: start == 0 ? 0 : Self.gap))
    }
    if let credits { children.append(.init(credits, spaceBefore: Self.wordGap)) }
    let strip = Column(children)
    guard alignment == .center else { return strip }
    return Row([
      .init(Space(0)), .init(strip, width: .fixed(grid.width(gap: Self.gap))), .init(Space(0)),
    ])
  }

  // MARK: Places

  private func grid(within room: Size) -> Grid? {
    let grids = (1...photos.count).map { grid(columns: $0, within: room) }.filter(\.isVisible)
    let best = grids.max { $0.area < $1.area }
    guard let best, let side = grids.last, side.columns == photos.count else { return best }
    return best.area > side.area * Self.stackingGain ? best : side
  }

  private func grid(columns: Int, within room: Size) -> Grid {
    let width = (room.width - Self.gap * Double(columns - 1)) / Double(columns)
    let grid = self.grid(
      columns, within: room, captions: captionHeight(width), credits: creditHeight(room.width))
    // Words are no wider than their pictures: below narrow ones they take more lines.
    let narrowest = grid.places.map(\.width).min() ?? width
    let creditWidth = alignment == .center ? grid.width(gap: Self.gap) : room.width
    return self.grid(
      columns, within: room, captions: captionHeight(narrowest), credits: creditHeight(creditWidth))
  }

  private func grid(
    _ columns: Int, within room: Size, captions: Double, credits: Double
  ) -> Grid {
    let rows = Double((photos.count + columns - 1) / columns)
    let width = (room.width - Self.gap * Double(columns - 1)) / Double(columns)
    let written = rows * captions + credits
    let left = max(room.height * Self.leastShare, room.height - written)
    let height = (left - Self.gap * (rows - 1)) / rows
    guard let shape = aspect(near: width / max(1, height)) else {
      return Grid(columns: columns, places: ownShapes(columns, room.width, height))
    }
    let place = Size(width: min(width, height * shape), height: min(height, width / shape))
    return Grid(columns: columns, places: Array(repeating: place, count: photos.count))
  }

  /// The shape closest to the room's that cuts no picture too much; nil for pictures that are too
  /// different to share one.
  private func aspect(near wanted: Double) -> Double? {
    let low = photos.map { $0.aspect / $0.cut }.max() ?? wanted
    let high = photos.map { $0.aspect * $0.cut }.min() ?? wanted
    return low <= high ? min(max(wanted, low), high) : nil
  }

  /// Places that cut nothing, of the height at which every row fits the width.
  private func ownShapes(_ columns: Int, _ width: Double, _ highest: Double) -> [Size] {
    let heights = stride(from: 0, to: photos.count, by: columns).map { start in
      let row = photos[start..<min(photos.count, start + columns)]
      return (width - Self.gap * Double(row.count - 1)) / row.reduce(0) { $0 + $1.aspect }
    }
    let height = min(highest, heights.min() ?? highest)
    return photos.map { Size(width: height * $0.aspect, height: height) }
  }

  // MARK: Elements

  private func line(_ row: Range<Int>, _ grid: Grid) -> (any LayoutElement)? {
    var cells: [Row.Cell] = []
    for index in row {
      guard let cell = cell(photos[index], grid.places[index]) else { return nil }
      cells.append(.init(cell, width: .fixed(grid.places[index].width)))
    }
    return Row(cells, gap: Self.gap)
  }

  private func cell(_ photo: Photo, _ place: Size) -> (any LayoutElement)? {
    guard
      let frame = sheet.pictures.frame(
        filling: place, with: photo.image.file, focus: photo.image.focus ?? .center)
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
    return sheet.text(credits.joined(.unbrokenDot, in: sheet.format), .footer)
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
    hasPhotographs(exercise) || figures.figure(of: exercise) != nil
  }

  func hasPhotographs(_ exercise: Exercise) -> Bool {
    exercise.images.contains { pictures.aspect(of: $0.file) != nil }
  }
}
