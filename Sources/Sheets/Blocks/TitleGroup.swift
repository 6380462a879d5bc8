import PageLayout

extension [Column.Child] {
  /// A title: its lines with the rule that closes them, and the space below, in points.
  ///
  /// A page that holds nothing but a title is as good as fresh: what can't be whole there is broken
  /// below the title rather than leave it alone on its page.
  static func title(_ lines: [Column.Child], spaceBelow: Double) -> [Column.Child] {
    [
      .init(Column(lines), keepsWithNext: true), .init(Space(spaceBelow), keepsWithNext: true),
    ]
  }
}
