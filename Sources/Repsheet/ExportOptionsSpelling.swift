import Sheets
import WorkoutModel

extension ExportOptions {
  /// Every choice as a text, to tell one set of options from another. Asking Swift's reflection for the
  /// same costs more than laying out a page.
  var spelled: [String] {
    func text(_ value: (some Any)?) -> String { value.map { "\($0)" } ?? "" }
    return [
      layout ?? "", text(paper), orientation?.rawValue ?? "", workout ?? "", text(week), text(day),
      text(roster), text(language), text(secondLanguage), units?.rawValue ?? "", text(accent),
      arrangement == .single ? "" : "\(arrangement)", ink.rawValue, print.rawValue, audience.rawValue,
      order?.rawValue ?? "", allowedFolders.joined(separator: "\u{0}"), text(timestamp),
    ]
  }
}
