import Illustrations
import Sheets
import WorkoutModel

/// The formats that Repsheet reads, as JSON Schema (draft 2020-12).
public enum Schemas {
  public enum Subject: String, Sendable, CaseIterable { case document, layout, figure }

  public static func text(of subject: Subject) -> String {
    switch subject {
    case .document: DocumentSchema.text
    case .layout: LayoutSchema.text
    case .figure: FigureSchema.text
    }
  }
}
