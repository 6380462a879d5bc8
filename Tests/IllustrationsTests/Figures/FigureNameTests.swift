import Diagnostics
import JSONSource
import Testing

@testable import Illustrations

@Suite("The names of figures")
struct FigureNameTests {
  private func label(_ name: String) throws -> FigureLabel {
    let bytes = Array(try BundledFigures.text(name).utf8)
    let node = try #require(JSONNode.parse(SourceFile(name: name, bytes: bytes)).value)
    return try #require(FigureLabel(node))
  }

  @Test func `no two bundled figures answer to one name`() throws {
    var owners: [NameKey: String] = [:]
    for figure in BundledFigures.names {
      let label = try label(figure)
      for name in [label.title] + label.names {
        let other = owners.updateValue(figure, forKey: NameKey(name))
        #expect(other == nil, "\(name): \(figure) and \(other ?? "")")
      }
    }
    #expect(owners.count > BundledFigures.names.count)
  }

  @Test(arguments: [
    ("Push-Ups", "pushup"), ("Bench presses", "bench press"), ("Farmer's walk", "farmers walk"),
    ("Crunches", "Crunch"), ("Dumbbell flies", "dumbbell fly"), ("Lunge with a band", "lunge with band"),
    ("Cat–Cow", "cat cow"),
  ])
  func `what people write differently is one name`(a: String, b: String) {
    #expect(NameKey(a) == NameKey(b))
  }

  @Test(arguments: [
    ("Bench press", "Bench dip"), ("Front squat", "Squat front"), ("Squat", "Squat 2"),
  ])
  func `other names stay apart`(a: String, b: String) {
    #expect(NameKey(a) != NameKey(b))
  }

  @Test func `a label tells the implements and the position without the poses`() throws {
    let row = try label("seated-cable-row")
    #expect(row.implements == [.cable])
    #expect(row.base == .seated)
    #expect(try label("bench-press").implements == [.barbell])
    #expect(try label("incline-push-up").implements == [])
    #expect(try label("clamshell").base == .sideLying)
  }
}
