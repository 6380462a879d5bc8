import Drawing

/// The drawables of one prop, numbered as they are added.
struct PropPieces {
  let number: Int
  let projection: Projection
  var drawables: [Drawable] = []

  init(number: Int, projection: Projection) {
    self.number = number
    self.projection = projection
  }

  private var nextName: Drawable.Name { .prop(number, piece: drawables.count) }

  mutating func add(
    _ groups: [[Ellipsoid]], _ material: Tint.Material, behind: [Drawable.Name] = []
  ) {
    let outline = projection.path(around: Solids(groups: groups))
    drawables.append(
      Drawable(
        name: nextName, outline: outline, fills: [Mark(outline, .fill(Tint(material)))],
        spheres: groups.flatMap { $0 }.map { DepthSphere($0, projection) }, behind: behind))
  }

  /// A round bar, cut into pieces so that hands and neck can lie before one and behind the next.
  mutating func bar(
    _ start: Vector, _ end: Vector, _ radius: Double, cuts: Int,
    _ material: Tint.Material = .prop, behind: [Drawable.Name] = []
  ) {
    let first = drawables.count
    func at(_ share: Double) -> Vector { start.mixed(with: end, amount: share) }
    let along = projection.image(end) - projection.image(start)
    let edge = along.unit.turned * radius
    // Seen from the side a bar is straight; only along its axis do its round ends show.
    let isSeenFromSide = along.length > 0.3 * (end - start).length
    func length(_ from: Double, _ to: Double) -> Path {
      guard isSeenFromSide else {
        return projection.path(
          around: Solids(
            chain: [disc(at(from), end - start, radius), disc(at(to), end - start, radius)]))
      }
      let (a, b) = (projection.image(at(from)), projection.image(at(to)))
      return CurveFit.polygon([a - edge, b - edge, b + edge, a + edge])
    }
    let width = 1 / Double(cuts)
    for cut in 0..<cuts {
      let (from, to) = (Double(cut) * width, Double(cut + 1) * width)
      let outline = length(from, to)
      var piece = Drawable(
        name: nextName, outline: outline, fills: [Mark(outline, .fill(Tint(material)))],
        spheres: (0...6).map { step in
          DepthSphere(.ball(at(from + width * Double(step) / 6), radius), projection)
        }, behind: behind)
      let neighbours = [(cut - 1, from, from + width * 0.15), (cut + 1, to - width * 0.15, to)]
      for (neighbour, low, high) in neighbours where (0..<cuts).contains(neighbour) {
        piece.stubs.append(
          Drawable.Stub(
            at: .prop(number, piece: first + neighbour), .path(length(low, high)), Tint(material)))
      }
      drawables.append(piece)
    }
  }

  /// A thick round roll between two places.
  mutating func roller(_ start: Vector, _ end: Vector, _ radius: Double) {
    add([[start, end].map { disc($0, end - start, radius) }], .prop)
  }

  /// A plate or the head of a dumbbell, with the face that looks at the viewer lighter.
  mutating func disc(_ centre: Vector, _ axis: Vector, _ radius: Double, _ width: Double) {
    let rims = [-0.5, 0.5].map { disc(centre + axis * ($0 * width), axis, radius) }
    guard let face = projection.depth(axis) > 0 ? rims.last : rims.first else { return }
    let outline = projection.path(around: Solids(chain: rims))
    let around = (0..<6).map { step in
      let turn = Double(step) * 60
      let spoke = face.axes.x * Degrees.cosine(turn) + face.axes.y * Degrees.sine(turn)
      return Ellipsoid.ball(centre + spoke * 0.7, radius * 0.3)
    }
    var drawable = Drawable(
      name: nextName, outline: outline, fills: [Mark(outline, .fill(Tint(.propDark)))],
      spheres: ([.ball(centre, radius * 0.5)] + around).map { DepthSphere($0, projection) })
    drawable.decorations = [(0.94, Tint.Material.prop), (0.30, .propDark)].map { share, material in
      .init(
        mark: Mark(
          projection.path(around: Solids(chain: [face.scaled(share)])), .fill(Tint(material))),
        isOnStubs: false)
    }
    drawables.append(drawable)
  }

  private func disc(_ centre: Vector, _ axis: Vector, _ radius: Double) -> Ellipsoid {
    let along = axis.unit
    let first = along.cross(abs(along.z) < 0.9 ? [0, 0, 1] : [1, 0, 0]).unit
    let second = along.cross(first)
    return Ellipsoid(
      centre: centre, axes: Matrix(x: first * radius, y: second * radius, z: along * 1e-4))
  }

  /// What the sides of a block are made of.
  struct Faces {
    var top: Tint.Material
    var front: Tint.Material
    var side: Tint.Material

    static let wood = Faces(top: .woodTop, front: .woodFront, side: .woodSide)
    static let metal = Faces(top: .propLight, front: .prop, side: .propDark)
  }

  /// An upright block between two corners; each face that is seen has its own tint.
  mutating func box(
    _ low: Vector, _ high: Vector, _ layer: Drawable.Layer, _ material: Faces = .wood
  ) {
    let size = high - low
    block(low, Matrix(x: [size.x, 0, 0], y: [0, size.y, 0], z: [0, 0, size.z]), layer, material)
  }

  /// A block from one corner along three edges, square to each other.
  mutating func block(
    _ origin: Vector, _ edges: Matrix, _ layer: Drawable.Layer, _ material: Faces = .wood
  ) {
    func place(_ x: Double, _ y: Double, _ z: Double) -> Vector { origin + edges * [x, y, z] }
    func corner(_ x: Double, _ y: Double, _ z: Double) -> ImagePoint {
      projection.image(place(x, y, z))
    }
    let square: [(Double, Double)] = [(0, 0), (1, 0), (1, 1), (0, 1)]
    var faces: [(normal: Vector, material: Tint.Material, points: [ImagePoint])] = []
    for end in [0.0, 1] {
      let sign = 2 * end - 1
      faces.append((edges.x.unit * sign, material.side, square.map { corner(end, $0, $1) }))
      faces.append((edges.y.unit * sign, material.front, square.map { corner($0, end, $1) }))
      faces.append((edges.z.unit * sign, material.top, square.map { corner($0, $1, end) }))
    }
    let fills = faces.filter { projection.depth($0.normal) > 0.01 }.map { face in
      Mark(CurveFit.polygon(face.points), .fill(Tint(face.material)))
    }
    let grid = [0, 0.25, 0.5, 0.75, 1]
    let spheres = grid.flatMap { x in
      grid.flatMap { y in
        [0.0, 1].map { z in
          DepthSphere(.ball(place(x, y, z), 0.03), projection)
        }
      }
    }
    drawables.append(
      Drawable(
        name: nextName,
        outline: CurveFit.polygon(ConvexHull.around(faces.flatMap(\.points)).points), fills: fills,
        spheres: spheres,
        layer: layer))
  }
}
