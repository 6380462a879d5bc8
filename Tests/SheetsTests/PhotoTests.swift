import Diagnostics
import Drawing
import Testing
import WorkoutModel

@testable import Sheets

/// Pictures that are nothing but shapes: `3x2.jpg` is three wide and two high. They keep what was asked.
final class ShapedPictures: PictureSource {
  struct Place: Hashable {
    var file: String
    var size: Size
    var focus: FocusPoint
  }

  private(set) var places: [Place] = []

  func aspect(of file: FileReference) -> Double? {
    let numbers = file.path.split { $0 == "x" || $0 == "." }.prefix(2).compactMap { Double($0) }
    return numbers.count == 2 ? numbers[0] / numbers[1] : nil
  }

  func needsDarkGround(_ file: FileReference) -> Bool { file.path.contains("white") }

  func frame(filling size: Size, with file: FileReference, focus: FocusPoint) -> Frame? {
    places.append(Place(file: file.path, size: size, focus: focus))
    var frame = Frame(size: size)
    frame.add(.image(ImageID(file.path), size))
    return frame
  }
}

@Suite("Photographs on sheets")
struct PhotoTests {
  private static let papers: [(String, String)] = [
    ("card", "a5"), ("card", "a6"), ("card", "a4"), ("card", "index-4x6"), ("handout", "a4"),
    ("handout", "letter"), ("handout", "a5"), ("stations", "a4"), ("stations", "a5"), ("pocket", "index-4x6"),
  ]

  private static func document(
    _ files: [String], caption: String? = "Knee over the middle of the foot", focus: String? = nil,
    exercises: Int = 3
  ) throws -> RepsheetDocument {
    let images = files.map { file in
      let words = caption.map { ", \"caption\": \"\($0)\", \"credit\": \"Jo Blogs\"" } ?? ""
      let point = focus.map { ", \"focus\": \"\($0)\"" } ?? ""
      return "{ \"file\": \"\(file)\"\(point)\(words) }"
    }.joined(separator: ", ")
    let ids = (0..<exercises).map { "e\($0)" }
    let entries = ids.map {
      "\"\($0)\": { \"name\": \"Split squat\", \"cues\": [\"Chest up\"], \"images\": [\(images)] }"
    }
    let items = ids.map { "{ \"exercise\": \"\($0)\", \"plan\": \"3 x 10\" }" }
    let text = """
      { "brand": { "name": "Iron Works", "logo": "4x1.png" },
        "exercises": { \(entries.joined(separator: ", ")) },
        "workouts": { "day": { "title": "Day", "blocks": [ { "items": [ \(items.joined(separator: ", ")) ] } ] } } }
      """
    let decoded = RepsheetDocument.decode(SourceFile(name: "photos", bytes: Array(text.utf8)))
    return try #require(decoded.value, "\(decoded.diagnostics)")
  }

  private static func pages(
    _ layout: String, _ paper: String, _ document: RepsheetDocument,
    _ pictures: ShapedPictures = ShapedPictures()
  ) throws -> (sheet: TestSheet, pages: [FrameWalk]) {
    let sheet = try TestSheet(
      layout, paper, layout == "stations" ? .landscape : nil, pictures: pictures)
    return (sheet, try sheet.pages(of: try #require(document.workouts.first), in: document))
  }

  @Test("Nothing lies over or beyond anything, whatever the pictures", arguments: papers)
  func hardCases(_ layout: String, _ paper: String) throws {
    for files in [
      ["3x2.jpg"], ["2x3.jpg", "2x3.jpg"], ["2x3.jpg", "16x9.jpg"], ["3x2.jpg", "3x2.jpg", "3x2.jpg"],
      ["9x1.jpg"], ["1x9.jpg"], Array(repeating: "4x3.jpg", count: 7),
      Array(repeating: "3x4.jpg", count: 30),
    ] {
      let (sheet, pages) = try Self.pages(layout, paper, Self.document(files))
      for page in pages {
        #expect(page.overlaps.isEmpty, "\(files): \(page.overlaps)")
        #expect(page.escapes(from: sheet.area).isEmpty, "\(files): \(page.escapes(from: sheet.area))")
      }
      let photos = pages.flatMap(\.images).filter { $0.id.name != "4x1.png" }
      #expect(Set(photos.map(\.id.name)) == Set(files))
    }
  }

  @Test("Start and end stand side by side in places of one size", arguments: papers)
  func sideBySide(_ layout: String, _ paper: String) throws {
    let (_, pages) = try Self.pages(
      layout, paper, Self.document(["2x3.jpg", "20x31.jpg"], caption: nil, exercises: 1))
    let photos = try #require(pages.first).images.filter { $0.id.name.hasSuffix("jpg") }
    try #require(photos.count == 2)
    #expect(abs(photos[0].bounds.minY - photos[1].bounds.minY) < 0.01)
    #expect(photos[0].bounds.maxX < photos[1].bounds.minX)
    #expect(abs(photos[0].bounds.width - photos[1].bounds.width) < 0.01)
    #expect(abs(photos[0].bounds.height - photos[1].bounds.height) < 0.01)
  }

  @Test("No picture loses more than about a tenth; one with a focus a third, around it", arguments: papers)
  func cut(_ layout: String, _ paper: String) throws {
    for (focus, most) in [(nil, 1.121), ("top left", 1.501)] as [(String?, Double)] {
      for files in [["3x2.jpg"], ["2x3.jpg"], ["1x1.jpg", "1x1.jpg"], ["2x3.jpg", "16x9.jpg"]] {
        let pictures = ShapedPictures()
        _ = try Self.pages(layout, paper, Self.document(files, focus: focus), pictures)
        let places = pictures.places.filter { $0.file.hasSuffix("jpg") }
        #expect(!places.isEmpty)
        for place in places {
          let own = try #require(pictures.aspect(of: FileReference(path: place.file)))
          let ratio = place.size.width / place.size.height / own
          #expect(ratio < most && ratio > 1 / most, "\(place)")
          #expect(place.focus == (focus == nil ? .center : FocusPoint(x: 0, y: 0)))
        }
      }
    }
  }

  @Test("A logo heads the handout whole, at the height of two lines or so")
  func logo() throws {
    let (sheet, pages) = try Self.pages("handout", "a4", Self.document(["3x2.jpg"]))
    let logo = try #require(pages.first?.images.first { $0.id.name == "4x1.png" })
    #expect(logo.bounds.minX == sheet.area.minX && logo.bounds.minY == sheet.area.minY)
    #expect(abs(logo.bounds.width / logo.bounds.height - 4) < 0.01)
    #expect((20...40).contains(logo.bounds.height))
    #expect(logo.roles.contains(.figure(alternative: "Iron Works")))
    #expect(try #require(pages.first).texts.allSatisfy { $0.run.text != "IRON WORKS" })
  }

  @Test("A caption is left out before a card takes a second page, and that is told")
  func captionsGiveWay() throws {
    let document = try Self.document(["2x3.jpg", "2x3.jpg"])
    let sheet = try TestSheet("card", "a6", pictures: ShapedPictures())
    let made = sheet.maker.pages(of: .workout(try #require(document.workouts.first)), in: document, client: nil)
    #expect(made.value?.count == 1)
    #expect(made.diagnostics.contains { $0.message.contains("exercises.images.caption") })
    #expect(!made.diagnostics.contains { $0.message.contains("exercises.images.credit") })
  }
}
