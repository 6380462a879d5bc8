import Foundation
import PDFChecks
import Testing

/// Photographs and logos from files: what is printed, and what may be read.
@Suite struct PictureTests {
  private static func fixture(_ name: String) throws -> [UInt8] {
    try Repository.bytes(of: "Tests/Fixtures/Pictures/\(name)")
  }

  /// A document whose only exercise has these images, a JSON object each.
  private static func document(_ images: String..., top: String = "") -> String {
    """
    { \(top)
      "exercises": { "plank": { "name": "Plank", "images": [
        \(images.joined(separator: ",\n    ")) ] } },
      "workouts": { "day": { "title": "Day", "blocks": [ { "items": [
        { "exercise": "plank", "plan": "3 x 10" } ] } ] } } }
    """
  }

  private static func folder(_ files: [String: String], _ document: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, fixture) in files { try folder.write(try Self.fixture(fixture), to: name) }
    try folder.write(document, to: "plan.json")
    return folder
  }

  /// A JPEG of one grey. Its tables have one code each, the bit 0: "as before" and "nothing more".
  private static func evenGrey(width: Int, height: Int) -> [UInt8] {
    func part(_ marker: UInt8, _ bytes: [UInt8]) -> [UInt8] {
      [0xFF, marker, UInt8((bytes.count + 2) >> 8), UInt8((bytes.count + 2) & 255)] + bytes
    }
    let oneCode: [UInt8] = [1] + Array(repeating: 0, count: 16)
    let size = [height >> 8, height & 255, width >> 8, width & 255].map { UInt8($0) }
    let blocks = (width + 7) / 8 * ((height + 7) / 8)
    return [0xFF, 0xD8] + part(0xDB, [0] + Array(repeating: 1, count: 64))
      + part(0xC0, [8] + size + [1, 1, 0x11, 0]) + part(0xC4, [0x00] + oneCode)
      + part(0xC4, [0x10] + oneCode) + part(0xDA, [1, 1, 0, 0, 63, 0])
      + Array(repeating: 0, count: (blocks * 2 + 7) / 8) + [0xFF, 0xD9]
  }

  // MARK: On the page

  @Test func `captions and credits are printed, and what is not seen is read aloud`() throws {
    let folder = try Self.folder(
      ["a.jpg": "baseline.jpg", "b.png": "alpha.png"],
      Self.document(
        #"{ "file": "a.jpg", "caption": "Start low", "alt": "Ana on her elbows", "credit": "Jo Blogs, CC BY 4.0" }"#,
        #"{ "file": "b.png", "caption": "Hips in line" }"#))
    for layout in ["card", "handout", "stations", "pocket"] {
      let output = try Command.run(
        "render", "plan.json", "--layout", layout, "-o", "\(layout).pdf", in: folder)
      #expect(output.status == Exit.success, "\(output.complaints)")
      let pdf = PDFFile(at: folder.url(of: "\(layout).pdf"))
      let unpacked = try pdf.unpacked()
      #expect(unpacked.contains("/Alt (Ana on her elbows)"), "\(layout)")
      #expect(unpacked.contains("/Alt (Plank: Hips in line)"), "\(layout)")
      let text = try ExtractedText(pdf)
      let words = ["Start low", "Hips in line", "Jo Blogs, CC BY 4.0"]
      if layout == "pocket" {
        #expect(output.complaints.contains("exercises.images.caption, exercises.images.credit"))
      } else {
        #expect(text.missing(of: words).isEmpty, "\(layout)")
        #expect(!output.complaints.contains("exercises.images"))
      }
      #expect(try pdf.complaints() == [])
    }
    let violations = try PDFConformance.violations(
      of: ["card", "handout", "stations", "pocket"].map { folder.path(of: "\($0).pdf") })
    #expect(violations == [])
  }

  @Test func `photographs take the place of the drawn figure`() throws {
    let drawn = #"{ "exercises": { "plank": { "name": "Plank", "figure": "plank" } }, "workouts": { "day": { "blocks": [ { "items": [ "plank" ] } ] } } }"#
    let folder = try Self.folder(["a.jpg": "baseline.jpg"], drawn)
    try folder.write(
      drawn.replacing(#""figure": "plank""#, with: #""figure": "plank", "images": [ { "file": "a.jpg" } ]"#),
      to: "both.json")
    for name in ["plan", "both"] {
      #expect(try Command.run("render", "\(name).json", in: folder).status == Exit.success)
    }
    let figures = try ["plan", "both"].map { name in
      try PDFFile(at: folder.url(of: "\(name).pdf")).unpacked().matches(of: /\/S \/Figure/).count
    }
    #expect(figures == [1, 1])
    let both = try PDFFile(at: folder.url(of: "both.pdf")).unpacked()
    #expect(both.contains("/Alt (Plank: photograph)"))
  }

  @Test func `the brand's logo heads a handout under the brand's name`() throws {
    for (logo, dark) in [("alpha.png", false), ("white-mark.png", true)] {
      let folder = try Self.folder(
        ["logo.png": logo, "a.jpg": "baseline.jpg"],
        Self.document(
          #"{ "file": "a.jpg" }"#, top: #""brand": { "name": "Iron Works", "logo": "logo.png" },"#))
      let output = try Command.run(
        "render", "plan.json", "--layout", "handout", "-o", "h.pdf", in: folder)
      #expect(output.status == Exit.success)
      #expect(!output.complaints.contains("brand.logo"))
      let pdf = PDFFile(at: folder.url(of: "h.pdf"))
      #expect(try pdf.unpacked().contains("/Alt (Iron Works)"))
      // A white mark on white paper would not be seen.
      let page = try Pixels(pdf)
      let ink = page.count { $0.isNear([27, 27, 31]) && $1 < page.height / 8 && $0.x < page.width / 4 }
      #expect((ink > 400) == dark, "\(logo): \(ink)")
    }
  }

  @Test(arguments: [
    "baseline.jpg", "progressive.jpg", "cmyk.jpg", "rotated-2.jpg", "rotated-6.jpg", "rotated-7.jpg",
    "rgb.png", "rgb-16.png", "interlaced.png", "palette-4.png",
  ])
  func `a picture has its colours in their places`(_ name: String) throws {
    let folder = try Self.folder([name: name], Self.document(#"{ "file": "\#(name)" }"#))
    let output = try Command.run("render", "plan.json", "-o", "p.pdf", in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    let page = try Pixels(PDFFile(at: folder.url(of: "p.pdf")))
    func middle(_ color: [Int]) throws -> (x: Double, y: Double) {
      try #require(page.middle(of: color), "no \(color) on the page")
    }
    let (red, green) = (try middle([224, 32, 32]), try middle([32, 160, 64]))
    let (blue, yellow) = (try middle([32, 64, 208]), try middle([240, 208, 48]))
    #expect(red.x < green.x - 20 && blue.x < yellow.x - 20)
    #expect(red.y < blue.y - 15 && green.y < yellow.y - 15)
    #expect(abs(red.y - green.y) < 4 && abs(red.x - blue.x) < 4)
  }

  @Test func `the paper shows through where a picture is clear`() throws {
    let folder = try Self.folder(["a.png": "alpha.png"], Self.document(#"{ "file": "a.png" }"#))
    #expect(try Command.run("render", "plan.json", "-o", "p.pdf", in: folder).status == Exit.success)
    let page = try Pixels(PDFFile(at: folder.url(of: "p.pdf")))
    #expect(page.middle(of: [224, 32, 32]) != nil)
    #expect(page.middle(of: [32, 160, 64]) == nil)
    // Half of yellow on white.
    #expect(page.middle(of: [247, 231, 151]) != nil)
  }

  @Test func `a photograph of eighteen megapixels makes a small file of the pixels that print`() throws {
    let folder = try Self.folder([:], Self.document(#"{ "file": "big.jpg" }"#))
    try folder.write(Self.evenGrey(width: 5184, height: 3456), to: "big.jpg")
    #expect(try Command.run("render", "plan.json", "-o", "p.pdf", in: folder).status == Exit.success)
    #expect(try folder.bytes(of: "p.pdf").count < 300_000)
    let listed = try Tool.run("pdfimages", ["-list", folder.path(of: "p.pdf")]).lines
    let image = try #require(listed.dropFirst(2).first).split(separator: " ")
    #expect(image[2] == "image")
    let width = try #require(Int(image[3]))
    let dotsPerInch = try #require(Int(image[12]))
    #expect((200...600).contains(width))
    #expect((295...305).contains(dotsPerInch))
  }

  @Test func `the same picture gives the same bytes`() throws {
    let folder = try Self.folder(
      ["a.jpg": "rotated-6.jpg", "b.png": "alpha.png"],
      Self.document(#"{ "file": "a.jpg" }"#, #"{ "file": "b.png" }"#))
    for name in ["one", "two"] {
      #expect(try Command.run("render", "plan.json", "-o", "\(name).pdf", in: folder).status == Exit.success)
    }
    #expect(try folder.bytes(of: "one.pdf") == folder.bytes(of: "two.pdf"))
  }

  @Test func `the focus decides which part is seen`() throws {
    let folder = try Self.folder(
      ["b.jpg": "tall.jpg"], Self.document(#"{ "file": "b.jpg", "focus": "top" }"#))
    try folder.write(
      Self.document(#"{ "file": "b.jpg", "focus": "bottom" }"#), to: "low.json")
    // Magenta above, cyan below, and room for two thirds.
    for (name, magenta) in [("plan", true), ("low", false)] {
      #expect(try Command.run("render", "\(name).json", in: folder).status == Exit.success)
      let page = try Pixels(PDFFile(at: folder.url(of: "\(name).pdf")))
      let above = page.count { pixel, _ in pixel.isNear([208, 32, 176]) }
      let below = page.count { pixel, _ in pixel.isNear([32, 176, 208]) }
      #expect((magenta ? above : below) > (magenta ? below : above) * 2, "\(name): \(above), \(below)")
    }
  }

  @Test func `a layout file brings a picture of its own`() throws {
    let folder = try Self.folder(["a.jpg": "baseline.jpg"], Self.document(#"{ "file": "a.jpg" }"#))
    try FileManager.default.createDirectory(at: folder.url(of: "layout"), withIntermediateDirectories: true)
    try folder.write(try Self.fixture("rgb.png"), to: "layout/banner.png")
    let layout = #"{ "name": "mine", "paper": "a5", "blocks": [ { "block": "image", "file": "banner.png", "alt": "Our hall", "height": 40 }, { "block": "title" } ] }"#
    try folder.write(layout, to: "layout/mine.json")
    let output = try Command.run(
      "render", "plan.json", "--layout", "layout/mine.json", "-o", "p.pdf", in: folder)
    #expect(output.status == Exit.success, "\(output.complaints)")
    #expect(try PDFFile(at: folder.url(of: "p.pdf")).unpacked().contains("/Alt (Our hall)"))

    try folder.write(layout.replacing("banner.png", with: "missing.png"), to: "layout/mine.json")
    let missing = try Command.run(
      "render", "plan.json", "--layout", "layout/mine.json", "-o", "q.pdf", in: folder)
    #expect(missing.status == Exit.refused)
    #expect(missing.complaints.contains("layout/mine.json:1:74: error: /blocks/0/file: the picture missing.png is not there"))
    let check = try Command.run("layouts", "check", "layout/mine.json", in: folder)
    #expect(check.status == Exit.refused)
    #expect(check.complaints.contains("missing.png is not there"))
  }

  // MARK: What is wrong

  @Test func `pictures that can't be printed are told all at once, at their places, and nothing is written`() throws {
    let folder = try Self.folder(
      ["good.jpg": "baseline.jpg", "torn.jpg": "baseline.jpg"],
      Self.document(
        #"{ "file": "good.jpg" }"#, #"{ "file": "missing.jpg" }"#, #"{ "file": "torn.jpg" }"#,
        #"{ "file": "moving.gif" }"#, #"{ "file": "folder" }"#,
        top: #""brand": { "logo": "no-logo.png" },"#))
    try folder.write(Array(try Self.fixture("baseline.jpg").dropLast(60)), to: "torn.jpg")
    try folder.write("GIF89a", to: "moving.gif")
    try FileManager.default.createDirectory(at: folder.url(of: "folder"), withIntermediateDirectories: true)
    let expected = [
      "/brand/logo: the picture no-logo.png is not there",
      "/exercises/plank/images/1/file: the picture missing.jpg is not there",
      "/exercises/plank/images/2/file: the picture torn.jpg ends before the picture is whole",
      "/exercises/plank/images/3/file: the picture moving.gif is a GIF picture, which is not read",
      "/exercises/plank/images/4/file: the picture folder is no file that could be read",
    ]
    for arguments in [["render", "plan.json"], ["check", "plan.json"]] {
      let output = try Command.run(arguments + ["--diagnostics", "json"], in: folder)
      #expect(output.status == Exit.refused)
      let problems = try Problem.all(in: output.complaints).filter { $0.severity == "error" }
      #expect(Set(problems.map { "\($0.pointer ?? ""): \($0.message)" }) == Set(expected))
      #expect(problems.allSatisfy { $0.line != nil && $0.hint != nil })
    }
    #expect(!folder.contains("plan.pdf"))
  }

  @Test func `a focus that says nothing is refused with what could be said`() throws {
    let folder = try Self.folder(
      ["a.jpg": "baseline.jpg"], Self.document(#"{ "file": "a.jpg", "focus": "50%" }"#))
    let output = try Command.run("check", "plan.json", in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("/exercises/plank/images/0/focus: focus is a place in the picture such as \"50% 30%\""))
  }

  // MARK: What may be read

  /// A folder with a document in `docs` and a picture in `photos`.
  private static func neighbours(_ file: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["docs", "photos"] {
      try FileManager.default.createDirectory(at: folder.url(of: name), withIntermediateDirectories: true)
    }
    try folder.write(try fixture("baseline.jpg"), to: "photos/a.jpg")
    try folder.write(document(#"{ "file": "\#(file)" }"#), to: "docs/plan.json")
    return folder
  }

  @Test(arguments: ["../photos/a.jpg", "PHOTOS/a.jpg", "link.jpg", "linked/a.jpg", "a.jpg"])
  func `a file outside of the document's folder is read only where that is allowed`(_ file: String) throws {
    let folder = try Self.neighbours("")
    let name = file.replacing("PHOTOS", with: folder.path(of: "photos"))
    try folder.write(Self.document(#"{ "file": "\#(name)" }"#), to: "docs/plan.json")
    let manager = FileManager.default
    try manager.createSymbolicLink(at: folder.url(of: "docs/link.jpg"), withDestinationURL: folder.url(of: "photos/a.jpg"))
    try manager.createSymbolicLink(at: folder.url(of: "docs/linked"), withDestinationURL: folder.url(of: "photos"))
    for command in ["render", "check"] {
      let refused = try Command.run(command, "docs/plan.json", in: folder)
      #expect(refused.status == Exit.refused)
      #expect(refused.complaints.contains("/exercises/plank/images/0/file: "))
      let other = try Command.run(command, "docs/plan.json", "--allow-path", "docs", in: folder)
      #expect(other.status == Exit.refused)
      let allowed = try Command.run(command, "docs/plan.json", "--allow-path", "photos", in: folder)
      #expect(allowed.status == Exit.success, "\(allowed.complaints)")
    }
  }

  @Test func `a document from standard input has nothing read that is not allowed`() throws {
    let folder = try Self.neighbours("a.jpg")
    try folder.write(try Self.fixture("baseline.jpg"), to: "a.jpg")
    let document = try folder.bytes(of: "docs/plan.json")
    let refused = try Command.run(["render", "-", "-o", "p.pdf"], input: document, in: folder)
    #expect(refused.status == Exit.refused)
    #expect(refused.complaints.contains("the picture a.jpg can't be read, for what names it has no folder"))
    #expect(refused.complaints.contains("--allow-path"))
    let allowed = try Command.run(
      ["render", "-", "-o", "p.pdf", "--allow-path", "photos"], input: document, in: folder)
    #expect(allowed.status == Exit.success, "\(allowed.complaints)")
  }

  @Test func `a folder that is not there can't be allowed`() throws {
    let folder = try Self.neighbours("a.jpg")
    let output = try Command.run("check", "docs/plan.json", "--allow-path", "fotos", in: folder)
    #expect(output.status == Exit.refused)
    #expect(output.complaints.contains("fotos: error: is no folder whose files could be allowed"))
  }

  @Test func `a library's pictures lie beside the library, which may not lead out either`() throws {
    let folder = try Self.neighbours("a.jpg")
    try folder.write(
      #"{ "exercises": { "plank": { "name": "Plank", "images": [ { "file": "a.jpg" } ] } } }"#,
      to: "photos/moves.json")
    let document = #"{ "library": ["LIBRARY"], "workouts": { "day": { "title": "Day", "blocks": [ { "items": [ "plank" ] } ] } } }"#
    try folder.write(document.replacing("LIBRARY", with: "photos/moves.json"), to: "plan.json")
    #expect(try Command.run("render", "plan.json", in: folder).status == Exit.success)

    try FileManager.default.createSymbolicLink(
      at: folder.url(of: "docs/moves.json"), withDestinationURL: folder.url(of: "photos/moves.json"))
    try folder.write(document.replacing("LIBRARY", with: "moves.json"), to: "docs/plan.json")
    let refused = try Command.run("check", "docs/plan.json", in: folder)
    #expect(refused.status == Exit.refused)
    #expect(refused.complaints.contains("/library/0: the library moves.json leads out of the folder"))
  }

  @Test func `a pipe in the place of a picture keeps nobody waiting`() throws {
    let folder = try Self.folder([:], Self.document(#"{ "file": "pipe.jpg" }"#))
    #expect(mkfifo(folder.path(of: "pipe.jpg"), 0o600) == 0)
    let output = try Command.run("check", "plan.json", in: folder)
    #expect(!output.wasKilled && output.status == Exit.refused)
  }
}
