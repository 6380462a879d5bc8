package import Diagnostics
import JSONSource
import Training
package import WorkoutModel

/// Shares of a max that whoever a sheet is for doesn't have: a load that nobody can work out is no plan.
package enum MissingMaxes {
  /// What keeps sheets of a document's workouts from being made for a client.
  package static func diagnostics(for client: Client, in document: RepsheetDocument) -> [Diagnostic] {
    let trainee = Trainee(client, in: document)
    let name = client.name.map { InlineMarkup.plain($0.resolved(in: document.language).string) }
    return document.workouts.flatMap { workout in
      diagnostics(in: SheetItem.items(of: workout, in: document, for: trainee), of: name ?? client.id)
    }.uniqued
  }

  /// - Parameter name: of the client.
  fileprivate static func diagnostics(in items: [SheetItem], of name: String?) -> [Diagnostic] {
    let findings = Findings()
    var placeless: [Diagnostic] = []
    for entry in items {
      for missing in entry.plannedWork.missing {
        let share =
          missing.share.lowerBound == missing.share.upperBound
          ? "\(missing.share.lowerBound)"
          : "\(missing.share.lowerBound.hundredths)-\(missing.share.upperBound)"
        let message = "\(share) is of a max in \(missing.exercise) that \(name ?? "the client") doesn't have"
        let hint = """
          add it to the client: "maxes": { "\(missing.exercise)": "100 kg" }, or write the load itself
          """
        if let location = (entry.item.plan?.origin ?? entry.item.origin).location {
          findings.error(at: location, message, hint: hint)
        } else {
          placeless.append(Diagnostic(.error, message: message, hint: hint))
        }
      }
    }
    return (findings.diagnostics + placeless).uniqued
  }
}

extension SheetContext {
  /// An error for each share of a max that whoever the sheet is for doesn't have.
  var missingMaxes: [Diagnostic] { MissingMaxes.diagnostics(in: items, of: clientName ?? client?.id) }
}
