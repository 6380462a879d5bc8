import JSONSource

extension DocumentDecoder {
  func exercises(_ value: ValueReader?) -> Catalog<Exercise> {
    Catalog(
      entriesById(value) { id, entry in
        declared[.exercise, default: []].insert(id)
        return exercise(id, entry)
      })
  }

  private func exercise(_ id: String, _ value: ValueReader) -> Exercise? {
    value.object("exercise") { reader in
      let name = reader.require("name").flatMap(requiredText)
      let exercise = Exercise(
        id: id,
        name: name ?? Text(id),
        summary: reader["summary"].flatMap(text),
        instructions: texts(reader["instructions"]),
        cues: texts(reader["cues"]),
        tips: reader["tips"]?.list { tip($0) } ?? [],
        mistakes: texts(reader["mistakes"]),
        sides: reader["sides"]?.choice(Sides.self) ?? .both,
        position: reader["position"]?.choice(Position.self),
        muscles: reader["muscles"].flatMap(workedMuscles) ?? WorkedMuscles(),
        equipment: texts(reader["equipment"]),
        setup: reader["setup"].map(setup) ?? [],
        level: reader["level"]?.choice(Level.self),
        precautions: texts(reader["precautions"]),
        easier: references(reader["easier"], to: .exercise),
        harder: references(reader["harder"], to: .exercise),
        alternatives: references(reader["alternatives"], to: .exercise),
        figure: reader["figure"].flatMap(figure),
        images: reader["images"]?.list { image($0) } ?? [],
        video: reader["video"].flatMap(link),
        source: reader["source"].flatMap(publication),
        origin: Origin(value.location))
      return name == nil ? nil : exercise
    }
  }

  private func tip(_ value: ValueReader) -> Tip? {
    if isBareText(value) { return text(value).map { Tip(text: $0) } }
    return value.object("tip", expected: "a text or an object { \"kind\": …, \"text\": … }") {
      reader in
      let kind = reader["kind"]?.choice(Tip.Kind.self) ?? .form
      let text = reader.require("text").flatMap(requiredText)
      let by = reader["by"].flatMap(self.text)
      return text.map { Tip(kind: kind, text: $0, by: by) }
    }
  }

  /// Whether a tip is its text alone, in one language or in several.
  private func isBareText(_ tip: ValueReader) -> Bool {
    switch tip.node.kind {
    case .string: return true
    case .object(let members):
      return !members.isEmpty
        && members.allSatisfy {
          $0.name != "by" && $0.name.wholeMatch(of: /[A-Za-z]{2,3}(-.*)?/) != nil
        }
    default: return false
    }
  }

  private func workedMuscles(_ value: ValueReader) -> WorkedMuscles? {
    value.object("muscles") { reader in
      var seen: Set<Muscle> = []
      func muscles(_ value: ValueReader?) -> [Muscle] {
        value?.list { entry in
          guard let muscle = entry.choice(Muscle.self) else { return nil }
          guard seen.insert(muscle).inserted else {
            entry.error(
              "\(muscle.rawValue) stands twice",
              hint: "name each muscle once, under primary or secondary")
            return nil
          }
          return muscle
        } ?? []
      }
      return WorkedMuscles(
        primary: muscles(reader["primary"]), secondary: muscles(reader["secondary"]))
    }
  }

  private func setup(_ value: ValueReader) -> [SetupEntry] {
    (value.entries() ?? []).compactMap { name, _, entry in
      if case .number(let number) = entry.node.kind {
        entry.refuse(expected: "a text", hint: "write \"\(number)\"")
        return nil
      }
      return text(entry).map { SetupEntry(name: name, value: $0) }
    }
  }

  private func figure(_ value: ValueReader) -> FigureReference? {
    switch value.node.kind {
    case .null: FigureReference(.bundled(name: "none"), origin: Origin(value.location))
    case .object: FigureReference(.inline(value.node), origin: Origin(value.location))
    case .string:
      identifier(value).map { FigureReference(.bundled(name: $0), origin: Origin(value.location)) }
    default: refuse(value, expected: "the name of a figure, or a figure { \"frames\": … }")
    }
  }

  private func image(_ value: ValueReader) -> ExerciseImage? {
    value.object("image", expected: "an object { \"file\": … }") { reader in
      let file = reader.require("file").flatMap(fileReference)
      let caption = reader["caption"].flatMap(text)
      let alt = reader["alt"].flatMap(text)
      let credit = reader["credit"].flatMap(text)
      let focus = reader["focus"].flatMap(focusPoint)
      return file.map {
        ExerciseImage(
          file: $0, caption: caption, alt: alt, credit: credit, focus: focus,
          origin: Origin(value.location))
      }
    }
  }

  private func focusPoint(_ value: ValueReader) -> FocusPoint? {
    let expected = "a place in the picture such as \"50% 30%\", across and down, or \"top\""
    guard let text = value.string(expected: expected) else { return nil }
    return FocusPoint(text)
      ?? refuse(
        value, expected: expected,
        hint: "there are top, bottom, left, right and center, and two of them as in \"top left\"")
  }

  private func publication(_ value: ValueReader) -> Publication? {
    value.object("source") { reader in
      Publication(
        title: reader["title"].flatMap(text), author: reader["author"].flatMap(text),
        publisher: reader["publisher"].flatMap(text), url: reader["url"].flatMap(link),
        date: reader["date"].flatMap(publicationDate))
    }
  }

  /// `refuse` where a value is expected.
  func refuse<Value>(_ value: ValueReader, expected: String, hint: String? = nil) -> Value? {
    value.refuse(expected: expected, hint: hint)
    return nil
  }
}
