import Diagnostics
import JSONSource
import Training
import WorkoutModel

extension SheetContext {
  /// An error for each share of a max that whoever the sheet is for doesn't have: a load that nobody
  /// can work out is no plan.
  var missingMaxes: [Diagnostic] {
    let name = clientName ?? client?.id ?? "the client"
    let findings = Findings()
    var placeless: [Diagnostic] = []
    for entry in items {
      for missing in entry.plannedWork.missing {
        let share =
          missing.share.lowerBound == missing.share.upperBound
          ? "\(missing.share.lowerBound)"
          : "\(missing.share.lowerBound.hundredths)-\(missing.share.upperBound)"
        let message = "\(share) is of a max in \(missing.exercise) that \(name) doesn't have"
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
