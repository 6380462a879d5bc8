/// The place in a picture that matters, as shares of its width and height from the top left corner.
public struct FocusPoint: Sendable, Hashable {
  /// From 0 to 1.
  public let x: Double
  public let y: Double

  public static let center = FocusPoint(x: 0.5, y: 0.5)

  /// Shares below 0 and above 1 count as the edges.
  public init(x: Double, y: Double) {
    self.x = min(max(x, 0), 1)
    self.y = min(max(y, 0), 1)
  }

  /// Reads `50% 30%`, across and down, or words for the edges: `top`, `bottom left`.
  /// - Returns: nil for anything else.
  init?(_ text: String) {
    let shares = text.replacing(" %", with: "%").split(separator: " ").compactMap(Self.share)
    if shares.count == 2, text.count(where: { $0 == "%" }) == 2 {
      self.init(x: shares[0], y: shares[1])
      return
    }
    let words = text.split { $0 == " " || $0 == "-" }
    guard words.count == 1 || words.count == 2 else { return nil }
    let across = words.compactMap { Self.across[String($0)] }
    let down = words.compactMap { Self.down[String($0)] }
    let centers = words.count { $0 == "center" }
    guard across.count <= 1, down.count <= 1, across.count + down.count + centers == words.count
    else { return nil }
    self.init(x: across.first ?? 0.5, y: down.first ?? 0.5)
  }

  private static let across = ["left": 0.0, "right": 1.0]
  private static let down = ["top": 0.0, "bottom": 1.0]

  private static func share(_ word: Substring) -> Double? {
    guard word.hasSuffix("%"), word.dropLast().allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
      let number = Double(word.dropLast()), (0...100).contains(number)
    else { return nil }
    return number / 100
  }
}
