import JSONSource

extension Prop {
  static func read(_ value: ValueReader) -> Prop? {
    value.object("a prop") { reader in
      guard let kind = reader.require("kind")?.choice(Kind.self) else {
        _ = reader.others()
        return nil
      }
      return read(kind, reader)
    }
  }

  private static func read(_ kind: Kind, _ reader: ObjectReader) -> Prop? {
    func length(_ name: String, default usual: Double) -> Double {
      reader[name]?.number(in: FigureSchema.lengths) ?? usual
    }
    func layer() -> Drawable.Layer { reader["layer"]?.choice(Drawable.Layer.self) ?? .byDepth }
    switch kind {
    case .dumbbell:
      return .dumbbell(hands: hands(reader), hang: reader["hang"]?.choice(Hang.self))
    case .barbell:
      let (half, plate) = (length("half-length", default: 0.46), length("plate", default: 0.115))
      return anchor(reader["at"]).map { .barbell(at: $0, halfLength: half, plate: plate) }
    case .kettlebell:
      let hang = reader["hang"]?.choice(Hang.self) ?? .down
      return .kettlebell(hands: hands(reader), hang: hang)
    case .loop:
      let at = length("at", default: 0.8)
      return reader.require("around")?.choice(LegSegment.self).map { .loop(around: $0, at: at) }
    case .band, .cable, .lever:
      let (from, to) = (anchor(reader.require("from")), anchor(reader.require("to")))
      guard let from, let to else { return nil }
      return switch kind {
      case .band: .band(from: from, to: to)
      case .cable: .cable(from: from, to: to)
      default: .lever(from: from, to: to)
      }
    case .stack:
      let (layer, height) = (layer(), length("height", default: 1.22))
      let pulley = length("pulley", default: height - 0.06)
      return reader.require("at")?.vector().map {
        .stack(at: $0, height: height, pulley: pulley, layer: layer)
      }
    case .handle: return .handle(halfLength: length("half-length", default: 0.12))
    case .box, .bench, .wall:
      let layer = layer()
      let incline = kind == .bench ? reader["incline"]?.number(in: 0...85) ?? 0 : 0
      let (low, high) = (reader.require("from")?.vector(), reader.require("to")?.vector())
      guard let low, let high else { return nil }
      let (from, to) = (pointwiseMin(low, high), pointwiseMax(low, high))
      return kind == .bench ? .bench(from, to, incline: incline, layer: layer) : .box(from, to, layer: layer)
    case .chair:
      let layer = layer()
      return reader.require("at")?.vector().map { .chair(seat: $0, layer: layer) }
    case .ball:
      let radius = length("radius", default: 0.18)
      return reader.require("at")?.vector().map { .ball($0, radius: radius) }
    case .pad:
      let (half, radius) = (length("half-length", default: 0.12), length("radius", default: 0.028))
      let axis = reader["axis"]?.choice(PadAxis.self) ?? .across
      return anchor(reader.require("at")).map {
        .pad(at: $0, axis: axis, halfLength: half, radius: radius)
      }
    case .platform: return .platform
    case .bar:
      let half = length("half-length", default: 0.4)
      return anchor(reader["at"]).map { .bar(at: $0, halfLength: half) }
    }
  }

  private static func hands(_ reader: ObjectReader) -> [BodySide] {
    enum Hands: String, CaseIterable {
      case hands
      case left = "left-hand"
      case right = "right-hand"
    }
    return switch reader["at"].map({ $0.choice(Hands.self) }) {
    case nil, .hands?: BodySide.allCases
    case .left?: [.left]
    case .right?: [.right]
    case .some(nil): []
    }
  }

  /// `"hands"`, `{ "bone": …, "at": … }` or a place in the room; the hands where nothing is said.
  private static func anchor(_ value: ValueReader?) -> Anchor? {
    guard let value else { return .hands }
    switch value.node.kind {
    case .string("hands"): return .hands
    case .array: return value.vector().map { .room($0) }
    default:
      return value.object(
        "a place", expected: "\"hands\", [forward, left, up] or { \"bone\": …, \"at\": [ … ] }"
      ) { reader in
        let bone = reader.require("bone").map(FigureFrame.bone) ?? nil
        let local = reader["at"].map { $0.vector() } ?? .zero
        guard let bone, let local else { return nil }
        return .bone(bone, local)
      }
    }
  }
}
