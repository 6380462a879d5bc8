import Diagnostics
import JSONSource

extension DocumentDecoder {
  func client(_ value: ValueReader) -> Client? {
    value.object("client") { reader in
      Client(
        id: reader["id"].flatMap(identifier),
        name: reader["name"].flatMap(text),
        goal: reader["goal"].flatMap(text),
        precautions: texts(reader["precautions"]),
        bodyweight: reader["bodyweight"].flatMap(load),
        birthYear: reader["birth-year"]?.count(in: 1900...2100),
        maxes: entriesById(reader["maxes"]) { max($0, $1) },
        gym: reader["gym"].flatMap(gym),
        origin: Origin(value.location))
    }
  }

  /// Clients whose ids differ from each other.
  func clients(_ value: ValueReader) -> [Client] {
    var ids: Set<String> = []
    return value.list { entry in
      guard let client = client(entry) else { return nil }
      if let id = client.id, !ids.insert(id).inserted {
        entry.error("two clients have the id \"\(id)\"", hint: "give each its own")
      }
      return client
    } ?? []
  }

  /// A max of an exercise that the document doesn't have is of no use but does no harm: a client's
  /// maxes outlive the documents that they are put into.
  private func max(_ exercise: String, _ value: ValueReader) -> Max? {
    refer(to: exercise, .exercise, .warning, at: value.location)
    let origin = Origin(value.location)
    guard case .object = value.node.kind else {
      return load(value).map { Max(exercise: exercise, load: $0, origin: origin) }
    }
    return value.object("max") { reader in
      let load = reader.require("load").flatMap(load)
      let kind = reader["kind"]?.choice(Max.Kind.self) ?? .oneRepMax
      let date = reader["date"].flatMap(date)
      return load.map { Max(exercise: exercise, load: $0, kind: kind, date: date, origin: origin) }
    }
  }

  private func gym(_ value: ValueReader) -> Gym? {
    value.object("gym") { reader in
      var sizes = reader["plates"]
      if let list = sizes, case .array(let plates) = list.node.kind, plates.count > Gym.mostPlateSizes {
        list.error(
          "\(plates.count) sizes of plates are more than any gym has",
          hint: "give at most \(Gym.mostPlateSizes), the same size once")
        sizes = nil
      }
      return Gym(
        bar: reader["bar"].flatMap(load), plates: sizes?.list { plate($0) } ?? [],
        dumbbells: reader["dumbbells"]?.list { load($0) } ?? [],
        increment: reader["increment"].flatMap(load))
    }
  }

  private func plate(_ value: ValueReader) -> Plate? {
    guard case .object = value.node.kind else { return plateLoad(value).map { Plate(load: $0) } }
    return value.object("plate") { reader in
      let load = reader.require("plate").flatMap(plateLoad)
      let pairs = reader["pairs"]?.count(in: 1...99)
      return load.map { Plate(load: $0, pairs: pairs) }
    }
  }

  private func plateLoad(_ value: ValueReader) -> Load? {
    load(value).flatMap { load in
      guard load >= Gym.lightestPlate else {
        value.error(
          "no plate is lighter than \(Gym.lightestPlate)",
          hint: "for small steps write \"increment\": \"0.05 kg\" in the gym")
        return nil
      }
      return load
    }
  }

  func trainer(_ value: ValueReader) -> Trainer? {
    value.object("trainer") { reader in
      Trainer(
        name: reader["name"].flatMap(text), credential: reader["credential"].flatMap(text),
        phone: reader["phone"].flatMap(text), email: reader["email"].flatMap(text),
        website: reader["website"].flatMap(link))
    }
  }

  func brand(_ value: ValueReader) -> Brand? {
    value.object("brand") { reader in
      Brand(
        name: reader["name"].flatMap(text), logo: reader["logo"].flatMap(fileReference),
        accent: reader["accent"].flatMap(accentColor), contact: texts(reader["contact"]),
        disclaimer: reader["disclaimer"].flatMap(text))
    }
  }
}
