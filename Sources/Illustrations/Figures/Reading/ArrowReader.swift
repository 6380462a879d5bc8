import JSONSource

extension MotionArrow {
  static func read(_ value: ValueReader) -> MotionArrow? {
    value.object("an arrow") { reader in
      let bone = reader.require("follow").map(FigureFrame.bone) ?? nil
      var arrow = MotionArrow(bone: bone ?? .pelvis)
      if let local = reader["at"]?.vector() { arrow.local = local }
      if let from = reader["from-frame"]?.count(in: 1...9) { arrow.from = from - 1 }
      if let scene = reader["scene"]?.count(in: 1...9) { arrow.scene = scene - 1 }
      if let isReversed = reader["reversed"]?.bool() { arrow.isReversed = isReversed }
      if let shift = reader["shift"].map(pair) ?? nil { arrow.shift = ImagePoint(shift.0, shift.1) }
      if let bow = reader["bow"]?.number(in: -1...1) { arrow.bow = bow }
      if let trim = reader["trim"].map(pair) ?? nil {
        if trim.0 < trim.1 {
          arrow.trim = trim.0...trim.1
        } else {
          value.error("the arrow ends before it begins", hint: "write the smaller share first")
        }
      }
      return bone == nil ? nil : arrow
    }
  }

  private static func pair(_ value: ValueReader) -> (Double, Double)? {
    guard let parts = value.list({ $0.number(in: -3...3) }) else { return nil }
    guard parts.count == 2 else {
      value.refuse(expected: "two numbers")
      return nil
    }
    return (parts[0], parts[1])
  }
}
