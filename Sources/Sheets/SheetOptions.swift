package import Drawing

/// What a person may choose beyond the document and the layout.
package struct SheetOptions: Sendable {
  package var paper: Paper?
  package var orientation: Orientation?
  package var accent: Color?
  /// Nil takes the layout's own.
  package var order: ExerciseOrder?
  package var ink: InkUse
  package var print: PrintSize
  package var audience: Audience

  package init(
    paper: Paper? = nil, orientation: Orientation? = nil, accent: Color? = nil,
    order: ExerciseOrder? = nil, ink: InkUse = .full, print: PrintSize = .layout,
    audience: Audience = .client
  ) {
    self.paper = paper
    self.orientation = orientation
    self.accent = accent
    self.order = order
    self.ink = ink
    self.print = print
    self.audience = audience
  }
}

/// Who a copy is for.
public enum Audience: String, Hashable, Sendable, CaseIterable {
  case client
  /// With what is meant for the coach's eyes only, and the numbers behind the charts.
  case coach
}

/// The order that exercises are printed in.
public enum ExerciseOrder: String, Hashable, Sendable, CaseIterable {
  case written
  /// By the body's position, so that nobody has to lie down twice.
  case position
}
