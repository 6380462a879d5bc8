import Training
import WorkoutModel

/// A place of a circuit: one exercise, and where to go from it.
struct Station {
  /// From 1, through the whole workout.
  var number: Int
  var entry: SheetItem
  /// Where to go when the work is done; nil after the last of all.
  var next: Step?
  /// Where to go when all rounds are done, at a block's last station.
  var afterRounds: (rounds: Int, step: Step)?

  struct Step {
    var number: Int
    var name: Text
  }

  /// The stations of the printed workout in order.
  static func all(in sheet: SheetContext) -> [Station] {
    let items = sheet.items
    func step(_ index: Int) -> Step {
      Step(number: index + 1, name: items[index].exercise.name)
    }
    var firstOfBlock = 0
    return items.enumerated().map { index, entry in
      if entry.isFirstOfBlock { firstOfBlock = index }
      var numbered = entry
      numbered.number = sheet.format.count(index + 1)
      var station = Station(number: index + 1, entry: numbered)
      let following = index + 1 < items.count ? step(index + 1) : nil
      let goesRound = entry.repetition != .straight && entry.block.items.count > 1
      guard entry.isLastOfBlock, goesRound else {
        station.next = following
        return station
      }
      station.next = step(firstOfBlock)
      if let following, case .rounds(let rounds) = entry.repetition {
        station.afterRounds = (rounds, following)
      }
      return station
    }
  }
}
