/// A closed outline as few points, with the directions in which it comes to each and leaves it.
struct Contour {
  struct Node {
    var point: ImagePoint
    var arriving: ImagePoint
    var leaving: ImagePoint

    /// A turn sharper than 50°.
    var isCorner: Bool { arriving.dot(leaving) < 0.643 }

    mutating func smooth() {
      arriving = (arriving + leaving).unit
      leaving = arriving
    }
  }

  private(set) var nodes: [Node] = []

  /// Nearer points are one, squared: 0.03 mm on a printed figure of 30 mm.
  private static let nearest = 1e-3 * 1e-3
  /// Between points that are farther apart a curve could bulge unseen.
  private static let farthest = 0.03

  init() { nodes.reserveCapacity(64) }

  /// Closed through points, with the directions found between them.
  init(through points: [ImagePoint]) {
    self.init()
    for point in points { append(Node(point: point, arriving: .zero, leaving: .zero)) }
    close()
    guard var before = nodes.last?.point else { return }
    for index in nodes.indices {
      let point = nodes[index].point
      nodes[index].arriving = (point - before).unit
      nodes[index == 0 ? nodes.count - 1 : index - 1].leaving = nodes[index].arriving
      before = point
    }
  }

  mutating func add(_ point: ImagePoint, _ tangent: ImagePoint) {
    append(Node(point: point, arriving: tangent, leaving: tangent))
  }

  private mutating func append(_ node: Node) {
    if let last = nodes.last {
      let step = node.point - last.point
      let square = step.dot(step)
      if square < Self.nearest {
        nodes[nodes.count - 1].leaving = node.leaving
        return
      }
      if square > Self.farthest * Self.farthest {
        // The next point of an arc is told apart by its direction.
        let isStraight = node.arriving == .zero || abs(node.arriving.cross(step.unit)) < 1e-3
        if isStraight { fill(step, from: last.point) }
      }
    }
    nodes.append(node)
  }

  /// Points on a long straight edge.
  private mutating func fill(_ step: ImagePoint, from start: ImagePoint) {
    let length = step.length
    let pieces = Int((length / Self.farthest).rounded(.up))
    let direction = step / length
    for piece in 1..<max(1, pieces) {
      let point = start + step * (Double(piece) / Double(pieces))
      nodes.append(Node(point: point, arriving: direction, leaving: direction))
    }
  }

  /// Makes the end one with the start.
  mutating func close() {
    guard let first = nodes.first, let last = nodes.last, nodes.count > 1 else { return }
    let step = first.point - last.point
    if step.dot(step) < Self.nearest {
      nodes[0].arriving = last.arriving
      nodes.removeLast()
    } else if step.dot(step) > Self.farthest * Self.farthest,
      abs(first.arriving.cross(step.unit)) < 1e-3 || first.arriving == .zero
    {
      fill(step, from: last.point)
    }
  }

  var area: Double {
    guard var corner = nodes.last?.point else { return 0 }
    var twice = 0.0
    for node in nodes {
      twice += corner.cross(node.point)
      corner = node.point
    }
    return twice / 2
  }
}
