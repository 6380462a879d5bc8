import Drawing
import Testing

@Suite struct `A colour` {
  @Test func `is read from three or six hexadecimal digits and written with six`() {
    #expect(Color(hex: "#C2410C")?.hex == "#C2410C")
    #expect(Color(hex: "#abc")?.hex == "#AABBCC")
    for wrong in ["C2410C", "#C2410", "#C2410CFF", "#GG0000", "", "#"] {
      #expect(Color(hex: wrong) == nil, "\(wrong)")
    }
  }

  @Test func `has the contrast that WCAG gives for it`() throws {
    #expect(abs(Color.black.contrast(with: .white) - 21) < 1e-9)
    // (0.2126 · 0.5395 + 0.7152 · 0.0529 + 0.0722 · 0.0037 + 0.05) with #C2410C on white: 5.18 to 1.
    let accent = try #require(Color(hex: "#C2410C"))
    #expect(abs(accent.contrast(with: .white) - 5.18) < 0.01)
  }

  @Test(arguments: ["#FFE600", "#FFFFFF", "#9ACD32", "#C2410C", "#000000"])
  func `becomes legible on white and stays as it is where it was`(hex: String) throws {
    let color = try #require(Color(hex: hex))
    let legible = color.legible(on: .white)
    #expect(legible.contrast(with: .white) >= 4.5)
    #expect((legible == color) == (color.contrast(with: .white) >= 4.5))
  }
}

@Suite struct `A transform` {
  @Test func `turns by quarters clockwise on a page whose y runs down`() {
    let right = Point(x: 1, y: 0)
    #expect(Transform.quarterTurns(1).apply(right) == Point(x: 0, y: 1))
    #expect(Transform.quarterTurns(2).apply(right) == Point(x: -1, y: 0))
    #expect(Transform.quarterTurns(-1).apply(right) == Transform.quarterTurns(3).apply(right))
  }

  @Test func `is followed by the next one`() {
    let both = Transform.scale(2, 3).then(.translation(10, 20))
    #expect(both.apply(Point(x: 1, y: 1)) == Point(x: 12, y: 23))
  }
}

@Suite struct `A frame` {
  @Test func `takes in another frame's items where it is put`() {
    var inner = Frame(size: Size(width: 10, height: 10))
    inner.add(.image(ImageID("a"), Size(width: 5, height: 5)), at: Point(x: 1, y: 2))
    var outer = Frame(size: Size(width: 50, height: 50))
    outer.add(inner, at: Point(x: 10, y: 20))
    #expect(
      FrameDump.text(of: outer) == """
        frame 50 × 50
          11,22 image a 5 × 5

        """)
  }

  @Test func `overlaps only by more than a hundredth of a point`() {
    let box = Rect(x: 0, y: 0, width: 10, height: 10)
    #expect(!box.overlaps(Rect(x: 9.995, y: 0, width: 10, height: 10)))
    #expect(box.overlaps(Rect(x: 9.9, y: 0, width: 10, height: 10)))
  }
}
