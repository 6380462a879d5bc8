package import JSONSource
import PageLayout

/// A box to write in for every set of an exercise.
package struct BoxesBlock: ExercisePart {
  package static let name = "boxes"

  package static let options: [JSONValue.Member] = [
    .init("columns", LayoutSchema.count(1...8)),
    .init("height", LayoutSchema.length(PenBoxes.minimumHeight...100)),
    .init("fields", LayoutSchema.words(Fields.self)),
  ]

  enum Fields: String, CaseIterable, Sendable {
    /// `kg × reps` in one.
    case one
    /// A field for the load above one for the repetitions.
    case two
  }

  /// Side by side, at most.
  var columns: Int
  /// Of a field, in points.
  var height: Double
  var fields: Fields

  package init?(_ options: ObjectReader) {
    columns = options["columns"]?.count(in: 1...8) ?? 4
    height = options["height"]?.points(in: PenBoxes.minimumHeight...100) ?? 26
    fields = options["fields"]?.choice(Fields.self) ?? .one
  }

  func element(_ text: ExerciseText) -> (any LayoutElement)? {
    guard let plan = text.entry.plan else { return nil }
    let sheet = text.sheet
    let style = sheet.theme.text(.box)
    let boxes = SetBoxes.boxes(
      for: plan, repeated: text.entry.repetition, shape: fields == .one ? .combined : .split,
      sheet.format)
    return PenBoxes(
      boxes: boxes, columns: columns, labelPlace: fields == .one ? .inside : .above,
      fieldHeight: height * sheet.theme.boxScale, label: style, unit: style,
      stroke: sheet.stroke(.penBox))
  }
}
