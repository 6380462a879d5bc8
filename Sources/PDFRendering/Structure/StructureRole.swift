internal import Drawing

extension SemanticTag.Role {
  /// Whether its place on the page is written down.
  var saysWhere: Bool {
    if case .figure = self { true } else { false }
  }

  /// The standard structure type (ISO 32000-1, 14.8.4).
  var structureType: StaticString {
    switch self {
    case .section: "Sect"
    case .group: "Div"
    case .heading(let level):
      switch level {
      case ...1: "H1"
      case 2: "H2"
      case 3: "H3"
      case 4: "H4"
      case 5: "H5"
      default: "H6"
      }
    case .paragraph: "P"
    case .list: "L"
    case .listItem: "LI"
    case .listLabel: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableRow: "TR"
    case .headerCell: "TH"
    case .dataCell: "TD"
    case .figure: "Figure"
    case .caption: "Caption"
    case .note: "Note"
    case .span: "Span"
    case .link: "Link"
    case .artifact: "Artifact"
    }
  }

  /// Which element must stand between one of this role and its text; nil where text may stand in it.
  var wrapper: SemanticTag.Role? {
    switch self {
    case .section, .group: .paragraph
    case .list: .listItem
    case .listItem: .listBody
    case .table: .tableRow
    case .tableRow: .dataCell()
    default: nil
    }
  }

  /// Whether it stands within a line of text, as spans and links do.
  var isInline: Bool {
    switch self {
    case .span, .link: true
    default: false
    }
  }
}
