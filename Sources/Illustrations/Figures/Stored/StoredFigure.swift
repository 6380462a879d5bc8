import Drawing

extension DrawnFigure {
  /// In few bytes, for a ``DrawingFile``. Notes are left out: who stores figures has none with notes.
  package var stored: [UInt8] {
    var writer = ByteWriter()
    writer.write(title)
    writer.write(alternative)
    writer.write(arrangement.number)
    writer.write(MuscleRegion.bits(muscles?.primary))
    writer.write(MuscleRegion.bits(muscles?.secondary))
    var paths = PathTable()
    var pictures = ByteWriter()
    pictures.write(scenes.count)
    for scene in scenes { pictures.write(scene, &paths) }
    writer.write(paths.all.count)
    for path in paths.all {
      var content = ByteWriter()
      content.write(path)
      writer.write(content.bytes)
    }
    return writer.bytes + pictures.bytes
  }

  /// - Parameters:
  ///   - stored: what ``stored`` gave.
  ///   - trained: the muscles that can be painted afterwards; where it names none, those that the figure itself
  ///     does; nil for all.
  /// - Returns: nil where the bytes are those of no figure.
  package init?(stored: UnsafeRawBufferPointer, training trained: MuscleEmphasis?) {
    var reader = ByteReader(stored)
    title = reader.text()
    alternative = reader.text()
    let kinds = ExerciseFigure.Arrangement.allCases
    arrangement = kinds[reader.count(upTo: kinds.count - 1)]
    let own = MuscleEmphasis(
      primary: reader.muscles(), secondary: reader.muscles())
    muscles = own.isEmpty ? nil : own
    let shown = trained.map { ExerciseFigure.muscles(for: $0, otherwise: own) }
    var paths = StoredPaths((0..<reader.count()).map { _ in reader.content() })
    scenes = (0..<reader.count()).map { _ in reader.scene(&paths, showing: shown) }
    notes = []
    if reader.isPastEnd || paths.isBroken { return nil }
  }
}

/// Outlines, fills and clips share paths; each is stored once.
private struct PathTable {
  private(set) var all: [Path] = []
  private var numbers: [Path: Int] = [:]

  mutating func number(of path: Path) -> Int {
    if let known = numbers[path] { return known }
    numbers[path] = all.count
    all.append(path)
    return all.count - 1
  }
}

/// Paths as they are stored, read when they are asked for.
private struct StoredPaths {
  private let stored: [UnsafeRawBufferPointer]
  private var read: [Path?]
  private(set) var isBroken = false

  init(_ stored: [UnsafeRawBufferPointer]) {
    self.stored = stored
    read = Array(repeating: nil, count: stored.count)
  }

  subscript(number: Int) -> Path {
    mutating get {
      guard stored.indices.contains(number) else {
        isBroken = true
        return Path()
      }
      if let known = read[number] { return known }
      var reader = ByteReader(stored[number])
      let path = reader.path()
      if reader.isPastEnd { isBroken = true }
      read[number] = path
      return path
    }
  }
}

// MARK: Scenes

/// How the styles of marks are told apart.
private enum StoredStyle {
  static let fill = 0
  static let outline = 1
  static let muscle = 2
  static let leftMuscle = 3
  static let rightMuscle = 4
}

extension ByteWriter {
  fileprivate mutating func write(_ scene: SceneDrawing, _ paths: inout PathTable) {
    write(scene.marks.count)
    for mark in scene.marks {
      switch mark.style {
      case .fill(let tint):
        write(StoredStyle.fill)
        write(tint)
      case .outline(let tint):
        write(StoredStyle.outline)
        write(tint)
      case .muscle(let muscle, let side, let ground):
        switch side {
        case nil: write(StoredStyle.muscle)
        case .left?: write(StoredStyle.leftMuscle)
        case .right?: write(StoredStyle.rightMuscle)
        }
        write(muscle.number)
        write(ground)
      }
      write(paths.number(of: mark.path))
      write(mark.clip.map { paths.number(of: $0) + 1 } ?? 0)
    }
    write(scene.arrows.count)
    for arrow in scene.arrows {
      write(arrow.count)
      for point in arrow { write(point) }
    }
  }

  private mutating func write(_ tint: Tint) {
    write(tint.material.number)
    write(Int((tint.far * FigureGrid.shades).rounded()))
  }
}

extension ByteReader {
  fileprivate mutating func scene(
    _ paths: inout StoredPaths, showing shown: Set<MuscleRegion>?
  ) -> SceneDrawing {
    var scene = SceneDrawing()
    let count = count()
    scene.marks.reserveCapacity(count)
    for _ in 0..<count {
      let style = style()
      let (path, clip) = (self.count(), self.count())
      if case .muscle(let muscle, _, _) = style, let shown, !shown.contains(muscle) { continue }
      scene.marks.append(Mark(paths[path], clip: clip > 0 ? paths[clip - 1] : nil, style))
    }
    scene.arrows = (0..<self.count()).map { _ in (0..<self.count()).map { _ in point() } }
    scene.measure()
    return scene
  }

  private mutating func style() -> Mark.Style {
    let kind = count(upTo: StoredStyle.rightMuscle)
    switch kind {
    case StoredStyle.fill: return .fill(tint())
    case StoredStyle.outline: return .outline(tint())
    default:
      let muscle = MuscleRegion.allCases[count(upTo: MuscleRegion.allCases.count - 1)]
      let side: BodySide? =
        kind == StoredStyle.leftMuscle ? .left : kind == StoredStyle.rightMuscle ? .right : nil
      return .muscle(muscle, side, over: tint())
    }
  }

  private mutating func tint() -> Tint {
    let materials = Tint.Material.allCases
    let material = materials[count(upTo: materials.count - 1)]
    return Tint(material, far: Double(count(upTo: Int(FigureGrid.shades))) / FigureGrid.shades)
  }

  fileprivate mutating func muscles() -> Set<MuscleRegion> {
    let bits = count(upTo: Int(UInt32.max))
    return Set(MuscleRegion.allCases.filter { bits >> $0.number & 1 == 1 })
  }
}

extension MuscleRegion {
  fileprivate static func bits(_ muscles: Set<MuscleRegion>?) -> Int {
    (muscles ?? []).reduce(0) { $0 | 1 << $1.number }
  }
}
