package import JSONSource
import PageLayout

/// The coach's note, cues and tips of an exercise, each with the mark of its kind.
package struct TipsBlock: ExercisePart {
  package static let name = "tips"

  package static let options: [JSONValue.Member] = [
    .init("kinds", LayoutSchema.words(Kinds.self)),
    .init("detail", LayoutSchema.words(ExerciseText.Detail.self)),
  ]

  enum Kinds: String, CaseIterable, Sendable {
    case all
    /// Without what is easier and harder, where the ladder says it.
    case form
  }

  var kinds: Kinds
  var detail: ExerciseText.Detail

  package init?(_ options: ObjectReader) {
    kinds = options["kinds"]?.choice(Kinds.self) ?? .all
    detail = options["detail"]?.choice(ExerciseText.Detail.self) ?? .full
  }

  package var prints: DocumentMembers {
    var members: DocumentMembers = [.cues, .tips, .itemNotes]
    if detail == .full { members.formUnion([.coachTips, .tipAuthors]) }
    return members
  }

  func element(_ text: ExerciseText) -> (any LayoutElement)? {
    let text = ExerciseText(entry: text.entry, sheet: text.sheet, detail: detail)
    return kinds == .all ? text.tips() : text.tipsWithoutLadder()
  }
}
