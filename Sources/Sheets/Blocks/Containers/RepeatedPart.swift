import WorkoutModel

/// What a region of a layout can be printed once for each of.
package enum RepeatedPart: String, CaseIterable, Sendable {
  case exercises
  /// Of the workout.
  case blocks
  case clients
  /// The document's sidebars.
  case notes

  /// The sheet as each part sees it: one exercise, one block's exercises, one client, one sidebar.
  func sheets(in sheet: SheetContext) -> [SheetContext] {
    func narrowed(_ change: (inout SheetContext) -> Void) -> SheetContext {
      var own = sheet
      change(&own)
      return own
    }
    switch self {
    case .exercises: return sheet.items.map { item in narrowed { $0.items = [item] } }
    case .blocks:
      let starts = sheet.items.indices.filter {
        $0 == 0 || sheet.items[$0].isFirstOfBlock
      }
      return starts.enumerated().map { index, start in
        let end = index + 1 < starts.count ? starts[index + 1] : sheet.items.count
        return narrowed { $0.items = Array(sheet.items[start..<end]) }
      }
    case .clients: return sheet.athletes.map { sheet.made(for: $0) }
    case .notes: return sheet.document.notes.map { note in narrowed { $0.document.notes = [note] } }
    }
  }
}
