import Drawing
import Sheets

extension Paper {
  /// What lies in the printer where papers of this kind are used.
  var officeSheet: Paper { Self.named(isOfInches ? "letter" : "a4") ?? self }

  private var isOfInches: Bool {
    name.hasSuffix("in") || name.hasPrefix("index-")
      || ["letter", "half-letter", "legal", "tabloid"].contains(name)
  }

  /// The upright page that this sheet folds into; a named paper where one is that large but for a
  /// millimetre that rounding has taken.
  var folded: Paper {
    let (short, long) = (min(size.width, size.height), max(size.width, size.height))
    let half = Size(width: long / 2, height: short)
    return Self.named.first { paper in
      abs(paper.size.width - half.width) < Length.millimetres(1)
        && abs(paper.size.height - half.height) < Length.millimetres(1)
    } ?? Paper(name: "half of \(name)", size: half).turned(.portrait)
  }

  /// The named sheet that folds into this paper.
  var unfolded: Paper? {
    let upright = turned(.portrait)
    return Self.named.first { $0.folded.size == upright.size }
  }

  private static func named(_ name: String) -> Paper? { named.first { $0.name == name } }
}
