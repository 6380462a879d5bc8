import Training

/// A set with the number that a sheet to write on gives it.
@dynamicMemberLookup
struct NumberedSet: Hashable {
  var set: PrescribedSet
  /// `1`, `2`, … or `W1`, `W2`, … for warm-ups.
  var label: String

  /// Every set of an item in the order in which they are done: in rounds, all of round 1 come first.
  static func sets(of entry: SheetItem, _ format: ValueFormatter) -> [NumberedSet] {
    var warmUps = 0
    var working = 0
    return entry.plannedWork.sets.map { set in
      if set.isWarmUp { warmUps += 1 } else { working += 1 }
      return NumberedSet(
        set: set,
        label: set.isWarmUp
          ? format.phrase(.warmUpNumber, ["count": format.count(warmUps)])
          : format.count(working))
    }
  }

  subscript<Value>(dynamicMember path: KeyPath<PrescribedSet, Value>) -> Value {
    self.set[keyPath: path]
  }
}
