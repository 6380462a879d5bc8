import Diagnostics
import Testing

@testable import WorkoutModel

/// Images of exercises as documents write them.
@Suite struct PictureReferenceTests {
  private func image(_ members: String, files: FileReach = .ownFolder) -> Diagnosed<ExerciseImage> {
    let text = "{ \"exercises\": { \"a\": { \"name\": \"A\", \"images\": [ { \(members) } ] } } }"
    let decoded = RepsheetDocument.decode(
      SourceFile(name: "t.json", bytes: Array(text.utf8)), files: files)
    return Diagnosed(decoded.value?.exercises.first?.images.first, decoded.diagnostics)
  }

  @Test(arguments: [
    ("50% 30%", 0.5, 0.3), ("0% 100%", 0, 1), ("33.5 % 12 %", 0.335, 0.12), ("top", 0.5, 0),
    ("bottom", 0.5, 1), ("left", 0, 0.5), ("center", 0.5, 0.5), ("top left", 0, 0),
    ("right bottom", 1, 1), ("bottom-left", 0, 1), ("center right", 1, 0.5),
  ])
  func `a focus is two shares or words for the edges`(_ text: String, _ x: Double, _ y: Double) throws {
    let focus = try #require(image("\"file\": \"a.jpg\", \"focus\": \"\(text)\"").value?.focus)
    #expect(abs(focus.x - x) < 1e-9 && abs(focus.y - y) < 1e-9)
    #expect(try Regex(NotationPattern.focus).wholeMatch(in: text) != nil)
  }

  @Test(arguments: ["", "50%", "50 30", "101% 0%", "50% 30% 20%", "top bottom", "left right", "topleft", "-5% 0%", "1e1% 0%", "nan% 0%"])
  func `anything else is refused with what could be said`(_ text: String) throws {
    let result = image("\"file\": \"a.jpg\", \"focus\": \"\(text)\"")
    #expect(result.value == nil)
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.pointer == "/exercises/a/images/0/focus")
    #expect(result.diagnostics.first?.hint?.contains("top left") == true)
    #expect(try Regex(NotationPattern.focus).wholeMatch(in: text) == nil)
  }

  @Test(arguments: ["../photos/a.jpg", "/srv/photos/a.jpg"])
  func `a name that leads out is read where the reader looks where files lie`(_ name: String) {
    #expect(image("\"file\": \"\(name)\"").hasErrors)
    #expect(image("\"file\": \"\(name)\"", files: .anywhere).value?.file.path == name)
  }

  @Test(arguments: ["https://example.com/a.jpg", "a\\\\b.jpg", "~/a.jpg", "C:/a.jpg", "//a.jpg", "a//b.jpg", ""])
  func `what is no name of a file is refused everywhere`(_ name: String) {
    #expect(image("\"file\": \"\(name)\"", files: .anywhere).hasErrors)
  }
}
