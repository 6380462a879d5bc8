package import JSONSource
import PageLayout

/// What to do of an exercise.
package struct PlanBlock: ExercisePart {
  package static let name = "plan"

  package static let options: [JSONValue.Member] = [.init("wording", LayoutSchema.words(Wording.self))]

  enum Wording: String, CaseIterable, Sendable {
    /// Large: `3 × 10–12 each side`.
    case numbers
    /// For people who don't read plans: "Do 10 on each side."
    case sentences
    /// Small, in one line: `3 × 10–12 each side · 45 kg · rest 90 s`.
    case line
  }

  var wording: Wording

  package init?(_ options: ObjectReader) {
    wording = options["wording"]?.choice(Wording.self) ?? .numbers
  }

  package var prints: DocumentMembers { [.itemWarmUp] }

  func element(_ text: ExerciseText) -> (any LayoutElement)? {
    switch wording {
    case .sentences: return text.dose.isEmpty ? nil : Column(text.dose)
    case .line:
      return text.entry.plan.flatMap { text.sheet.planWords($0, repeated: text.entry.repetition) }
    case .numbers:
      guard let plan = text.entry.plan else { return nil }
      let sheet = text.sheet
      let repetition = text.entry.repetition
      var lines: [any LayoutElement] = [sheet.planElement(plan, repeated: repetition, size: 0)]
      if let details = sheet.planDetails(plan, repeated: repetition) { lines.append(details) }
      return Column(lines, spacing: 6)
    }
  }
}
