import Drawing
import Testing

@testable import Pictures

@Suite("What comes out of picture files")
struct DecodingTests {
  @Test("A JPEG shows its colours, however it is coded", arguments: ["baseline.jpg", "progressive.jpg", "rotated-1.jpg"])
  func jpeg(_ name: String) throws {
    let printed = try Printed(Fixture.picture(name))
    #expect(printed.size == Fixture.size)
    #expect(printed.fields.isNear(Fixture.fields, within: 6))
  }

  @Test("A grey JPEG stays grey")
  func greyJPEG() throws {
    let printed = try Printed(Fixture.picture("grey.jpg"))
    #expect(printed.components == 1)
    // 0.299 R + 0.587 G + 0.114 B, as Pillow mixes grey.
    #expect(printed.fields.isNear([[89], [111], [71], [199]], within: 4))
  }

  @Test("The inks of a CMYK JPEG are mixed on the screen")
  func cmyk() throws {
    let printed = try Printed(Fixture.picture("cmyk.jpg"))
    #expect(printed.components == 3)
    #expect(printed.fields.isNear(Fixture.fields, within: 8))
  }

  @Test("A photograph stands upright, however the camera was held", arguments: 1...8)
  func orientation(_ value: Int) throws {
    let picture = try Fixture.picture("rotated-\(value).jpg")
    #expect(picture.size == Fixture.size)
    #expect(try Printed(picture).fields.isNear(Fixture.fields, within: 6))
  }

  @Test("A part of a turned photograph is the part that a person sees", arguments: 1...8)
  func partOfTurned(_ value: Int) throws {
    let picture = try Fixture.picture("rotated-\(value).jpg")
    let right = PixelArea(x: 28, y: 4, width: 16, height: 24)
    let printed = try Printed(picture.printed(right, in: Size(width: 100, height: 100)))
    #expect(printed.size == PixelSize(width: 16, height: 24))
    #expect(printed.color(x: 8, y: 4).map(Int.init).elementsEqual([32, 160, 64]) { abs($0 - $1) <= 8 })
    #expect(printed.color(x: 8, y: 20).map(Int.init).elementsEqual([240, 208, 48]) { abs($0 - $1) <= 8 })
  }

  @Test(
    "A PNG keeps each sample, whatever it is stored as",
    arguments: ["rgb.png", "rgb-16.png", "interlaced.png", "palette.png", "palette-4.png", "palette-8.png"])
  func png(_ name: String) throws {
    let printed = try Printed(Fixture.picture(name))
    #expect(printed.size == Fixture.size)
    #expect(printed.mask == nil)
    #expect(printed.fields == Fixture.fields)
  }

  @Test(
    "A grey PNG has one sample a pixel",
    arguments: [("grey-1.png", 255), ("grey-2.png", 255), ("grey-4.png", 255), ("grey-16.png", 200)])
  func greyPNG(_ name: String, bottom: UInt8) throws {
    let printed = try Printed(Fixture.picture(name))
    #expect(printed.fields == [[0], [0], [bottom], [bottom]])
  }

  @Test("A PNG's opacity comes along", arguments: ["alpha.png", "alpha-16.png", "grey-alpha.png"])
  func alpha(_ name: String) throws {
    let printed = try Printed(Fixture.picture(name))
    #expect(printed.components == (name == "grey-alpha.png" ? 1 : 3))
    #expect(printed.opacity(x: 4, y: 4) == 255)
    #expect(printed.opacity(x: 40, y: 4) == 0)
    #expect(printed.opacity(x: 40, y: 28) == 128)
  }

  @Test("A colour that counts as clear is clear", arguments: ["palette-clear.png", "rgb-clear.png"])
  func clearColor(_ name: String) throws {
    let printed = try Printed(Fixture.picture(name))
    #expect(printed.opacity(x: 4, y: 4) == 255)
    #expect(printed.opacity(x: 40, y: 4) == 0)
    #expect(printed.opacity(x: 40, y: 28) == (name == "rgb-clear.png" ? 255 : 128))
  }

  @Test("A mark that only a dark ground shows is known")
  func lightMark() throws {
    #expect(try Fixture.picture("white-mark.png").isLightOnNothing())
    for name in ["alpha.png", "rgb.png", "baseline.jpg"] {
      #expect(try !Fixture.picture(name).isLightOnNothing(), "\(name)")
    }
  }
}
