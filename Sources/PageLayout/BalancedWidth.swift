package import Typography

extension Typesetter {
  /// The smallest width, to a point, at which a paragraph takes no more lines than at `width`, so that
  /// its lines are about equally long.
  package func balancedWidth(of paragraph: Paragraph, within width: Double) -> Double {
    // Short lines on the way to the right width are no reason to divide a word.
    var paragraph = paragraph
    paragraph.isHyphenated = false
    let count = lines(of: paragraph, width: width).count
    guard count > 1 else { return width }
    var low = max(1, minimumWidth(of: paragraph))
    var high = width
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines(of: paragraph, width: middle).count <= count { high = middle } else { low = middle }
    }
    return high
  }
}
