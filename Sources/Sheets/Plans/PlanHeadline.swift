import Drawing
import PageLayout
import Typography

/// A plan's value as the loudest thing of its row, with the words for it beside, on the numeral's
/// top and baseline; below it where the place is too narrow.
struct PlanHeadline: LayoutElement {
  /// A size of the value and of the words that go with it.
  struct Setting: Hashable, Sendable {
    var value: Paragraph
    var words: Paragraph
  }

  /// Largest first. Their words are not hyphenated.
  var settings: [Setting]
  /// Between the value and the words beside it, in points.
  var gap = 6.0

  func place(in region: Region, context: LayoutContext) -> Placement {
    element(width: region.width, context).place(in: region, context: context)
  }

  func naturalWidth(in context: LayoutContext) -> Double {
    guard let largest = settings.first else { return 0 }
    let words = context.typesetter.naturalWidth(of: largest.words)
    return context.typesetter.naturalWidth(of: largest.value) + (words > 0 ? gap + words : 0)
  }

  func minimumWidth(in context: LayoutContext) -> Double {
    settings.last.map { context.wordWidth(of: $0.value) } ?? 0
  }

  /// The first setting whose words stand beside the value in two lines at most; nil for none.
  func settingBeside(width: Double, _ context: LayoutContext) -> Int? {
    settings.firstIndex { setting in
      let room = width - context.typesetter.naturalWidth(of: setting.value) - gap
      if setting.words.isEmpty { return !Length.less(room, -gap) }
      return room >= 12
        && !Length.less(room, context.typesetter.minimumWidth(of: setting.words))
        && context.typesetter.lines(of: setting.words, width: room).count <= 2
    }
  }

  private func element(width: Double, _ context: LayoutContext) -> any LayoutElement {
    if let index = settingBeside(width: width, context) {
      let setting = settings[index]
      if setting.words.isEmpty { return TextBlock(setting.value, edges: .capitals) }
      let value = context.typesetter.naturalWidth(of: setting.value)
      let room = width - value - gap
      let balanced = context.typesetter.balancedWidth(of: setting.words, within: room)
      return Row(
        [
          .init(TextBlock(setting.value, edges: .capitals), width: .fixed(value)),
          .init(TextBlock(setting.words, edges: .capitals), width: .fixed(balanced)),
        ], gap: gap, alignment: .bottom)
    }
    // Nowhere side by side: the middle size, with the words below.
    let fitting = settings.dropFirst().first {
      !Length.less(width, context.typesetter.minimumWidth(of: $0.value))
    }
    guard let setting = fitting ?? settings.last else { return Space(0) }
    var parts: [any LayoutElement] = [TextBlock(setting.value, edges: .capitals)]
    if !setting.words.isEmpty { parts.append(TextBlock(setting.words, edges: .capitals)) }
    return Column(parts, spacing: 5)
  }
}

extension Paragraph {
  fileprivate var isEmpty: Bool { spans.allSatisfy { $0.text.isEmpty } }
}
