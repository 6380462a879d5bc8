package import WorkoutModel

/// Who lifts, and what is known about it.
package struct Trainee: Hashable, Sendable {
  /// Nil where a sheet is for anyone: then shares of a max stay shares.
  package var client: Client?
  package var last: LastResults
  /// The unit of the page.
  package var unit: LoadUnit

  package init(client: Client?, log: TrainingLog? = nil, unit: LoadUnit) {
    self.client = client
    last = LastResults(log)
    self.unit = unit
  }

  /// Someone for whom a document's sheets are. The log is one person's: of a team nobody knows whose.
  /// Who is yet to be named has no maxes to miss.
  package init(_ client: Client?, in document: RepsheetDocument) {
    self.init(
      client: client == Client() ? nil : client, log: document.clients.isEmpty ? document.log : nil,
      unit: document.units.loadUnit)
  }
}

/// A share of a max that the client doesn't have.
package struct MissingMax: Hashable, Sendable {
  package var exercise: String
  package var share: ClosedRange<Percentage>
}
