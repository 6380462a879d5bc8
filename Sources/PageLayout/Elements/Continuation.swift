import Drawing

/// The rest of an element that had to be broken, under a line that says so on every further page.
///
/// A page that has room for the line alone is no progress: there the rest begins without it, or says
/// why it can't.
struct Continuation: LayoutElement {
  /// Such as "Squat, continued".
  var head: any LayoutElement
  var rest: any LayoutElement

  func place(in region: Region, context: LayoutContext) -> Placement {
    var room = region
    room.fill = 0
    guard case .complete(let top) = head.place(in: room, context: context) else {
      return placedAlone(in: region, context)
    }
    room.height -= top.size.height
    switch rest.place(in: room, context: context) {
    case .complete(let frame): return .complete(joined(top, frame).filled(to: region.fill))
    case .partial(let frame, let remainder):
      guard region.isFresh else {
        return .deferred(
          reason: "a part that stays together is higher than the \(region.spokenHeight) that are left")
      }
      return .partial(joined(top, frame), remainder: Continuation(head: head, rest: remainder))
    case .deferred(let reason):
      return region.isFresh ? placedAlone(in: region, context) : .deferred(reason: reason)
    }
  }

  func naturalWidth(in context: LayoutContext) -> Double {
    max(head.naturalWidth(in: context), rest.naturalWidth(in: context))
  }

  func minimumWidth(in context: LayoutContext) -> Double {
    max(head.minimumWidth(in: context), rest.minimumWidth(in: context))
  }

  private func placedAlone(in region: Region, _ context: LayoutContext) -> Placement {
    guard case .partial(let frame, let remainder) = rest.place(in: region, context: context) else {
      return rest.place(in: region, context: context)
    }
    return .partial(frame, remainder: Continuation(head: head, rest: remainder))
  }

  private func joined(_ top: Frame, _ frame: Frame) -> Frame {
    var whole = Frame(
      size: Size(width: frame.size.width, height: top.size.height + frame.size.height),
      baseline: top.baseline)
    whole.add(top)
    whole.add(frame, at: Point(x: 0, y: top.size.height))
    return whole
  }
}
