import Diagnostics
import Training
import WorkoutModel

extension SheetContext {
  /// An error for each share of a max that whoever the sheet is for doesn't have: a load that nobody
  /// can work out is no plan.
  var missingMaxes: [Diagnostic] {
    let name = clientName ?? client?.id ?? "the client"
    return items.flatMap { entry in
      entry.plannedWork.missing.map { missing in
        let share =
          missing.share.lowerBound == missing.share.upperBound
          ? "\(missing.share.lowerBound)"
          : "\(missing.share.lowerBound.hundredths)-\(missing.share.upperBound)"
        return Diagnostic(
          .error, at: (entry.item.plan?.origin ?? entry.item.origin).location,
          message: "\(share) is of a max in \(missing.exercise) that \(name) doesn't have",
          hint: """
            add it to the client: "maxes": { "\(missing.exercise)": "100 kg" }, or write the load itself
            """)
      }
    }.reduce(into: []) { unique, error in
      if !unique.contains(error) { unique.append(error) }
    }
  }
}
