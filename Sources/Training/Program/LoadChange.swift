public import WorkoutModel

/// What a week's adjustment did to the loads of an item.
public struct LoadChange: Sendable, Hashable {
  /// That the adjustment stands in, from 1: what a later week repeats keeps it.
  public var week: Int
  /// Places of the block in its workout and of the item in its block, from 0.
  public var block: Int
  public var item: Int
  public var change: Adjustment.Change

  public init(week: Int, block: Int, item: Int, change: Adjustment.Change) {
    self.week = week
    self.block = block
    self.item = item
    self.change = change
  }
}
