package import Drawing

/// A sheet's size, upright, in points.
public struct Paper: Hashable, Sendable {
  /// What a person calls it: `a5`, or `148x210mm`.
  public let name: String
  package let size: Size

  /// The sizes that have a name: ISO 216, ANSI/ASME Y14.1, index cards, ISO/IEC 7810 ID-1.
  public static let named: [Paper] = [
    millimetres("a3", 297, 420), a4, millimetres("a5", 148, 210),
    millimetres("a6", 105, 148), inches("letter", 8.5, 11), inches("half-letter", 5.5, 8.5),
    inches("legal", 8.5, 14), inches("tabloid", 11, 17), inches("index-4x6", 4, 6),
    inches("index-3x5", 3, 5), millimetres("pocket", 85.6, 54),
  ]

  /// The shortest and longest side that a page may have, in millimetres: a credit card's short side
  /// with room to spare, and PDF's own limit (ISO 32000-1, annex C: 14,400 units).
  public static let sides = 40.0...5080.0

  /// Reads a name of ``named`` or a size such as `148x210mm` or `5.5x8.5in`; nil for anything else.
  public init?(_ text: String) {
    let wanted = text.lowercased()
    if let paper = Self.named.first(where: { $0.name == wanted }) {
      self = paper
      return
    }
    let unit = wanted.hasSuffix("mm") ? 1.0 : wanted.hasSuffix("in") ? 25.4 : 0
    let parts = wanted.dropLast(2).split(whereSeparator: { $0 == "x" || $0 == "×" })
    guard unit > 0, parts.count == 2, let width = Double(parts[0]), let height = Double(parts[1]),
      Self.sides.contains(width * unit), Self.sides.contains(height * unit)
    else { return nil }
    self = Self.millimetres(wanted, width * unit, height * unit)
  }

  package init(name: String, size: Size) {
    self.name = name
    self.size = size
  }

  /// The same sheet turned so that it is wider than high, or higher than wide.
  package func turned(_ orientation: Orientation?) -> Paper {
    guard let orientation else { return self }
    let (short, long) = (min(size.width, size.height), max(size.width, size.height))
    switch orientation {
    case .portrait: return Paper(name: name, size: Size(width: short, height: long))
    case .landscape: return Paper(name: name, size: Size(width: long, height: short))
    }
  }

  /// Whether a smaller sheet fits on it, turned as need be. Papers that are called alike in millimetres
  /// and inches differ by less than a millimetre.
  func holds(_ smaller: Paper) -> Bool {
    let slack = Length.millimetres(1)
    func sides(_ size: Size) -> (short: Double, long: Double) {
      (min(size.width, size.height), max(size.width, size.height))
    }
    let (own, wanted) = (sides(size), sides(smaller.size))
    return own.short + slack >= wanted.short && own.long + slack >= wanted.long
  }

  /// Whether a sheet of A4 is larger.
  var isSmallerThanA4: Bool { Self.a4.holds(self) && !holds(Self.a4) }

  private static let a4 = millimetres("a4", 210, 297)

  /// `148 × 210 mm`, the short side first.
  var measures: String {
    let sides = [size.width, size.height].sorted()
      .map { "\(Int((($0 / Length.millimetres(1))).rounded()))" }
    return sides.joined(separator: " × ") + " mm"
  }

  private static func millimetres(_ name: String, _ width: Double, _ height: Double) -> Paper {
    Paper(
      name: name,
      size: Size(width: Length.millimetres(width), height: Length.millimetres(height)))
  }

  private static func inches(_ name: String, _ width: Double, _ height: Double) -> Paper {
    Paper(name: name, size: Size(width: width * 72, height: height * 72))
  }
}

/// Which way a sheet is turned.
public enum Orientation: String, Hashable, Sendable, CaseIterable { case portrait, landscape }
