import Diagnostics
import Drawing
import Illustrations
import JSONSource
import PDFChecks
import Synchronization
import Testing
import Typography
import WorkoutModel

@testable import Sheets

/// The layouts, labels, samples, fonts and figures that come with the product, from their files.
enum Bundle {
  static func file(_ path: String) throws -> SourceFile {
    SourceFile(name: path, bytes: try Repository.bytes(of: path))
  }

  static func node(_ path: String) throws -> JSONNode {
    try #require(JSONNode.parse(file(path)).value)
  }

  static func layout(_ name: String) throws -> LayoutSource {
    try #require(
      LayoutSource.read(file("layouts/\(name).json"), checking: .whatIsUsed).value)
  }

  static func labels(_ language: String = "en") throws -> Labels {
    try #require(Labels.read(file("layouts/labels/\(language).json")).value)
  }

  static func sample(_ name: String) throws -> RepsheetDocument {
    try #require(RepsheetDocument.decode(file("layouts/samples/\(name).json")).value)
  }

  static let fonts: FontBook? = {
    guard let families = try? node("fonts/families.json") else { return nil }
    var faces: [FontFace] = []
    var known: [String: FontBook.Family] = [:]
    for family in families["families"]?.members ?? [] {
      var ids: [FontID] = []
      for path in family.value.strings {
        let id = FontID(index: faces.count)
        guard let bytes = try? Repository.bytes(of: "fonts/\(path)"),
          let face = bytes.withUnsafeBytes({ FontFace(id: id, bytes: $0, copying: true) })
        else { return nil }
        faces.append(face)
        ids.append(id)
      }
      known[family.name] = FontBook.Family(name: family.name, faces: ids)
    }
    var roles: [FontRole: [FontBook.Family]] = [:]
    for role in families["roles"]?.members ?? [] {
      roles[FontRole(rawValue: role.name)] = role.value.strings.compactMap { known[$0] }
    }
    return FontBook(faces: faces, roles: roles)
  }()
}

/// The bundled figures; those that documents bring are left out.
final class BundledFigures: FigureSource {
  private static let drawn = Mutex<[String: DrawnFigure?]>([:])

  func figure(of exercise: Exercise) -> DrawnFigure? {
    guard case .bundled(let name)? = exercise.figure?.source else { return nil }
    if let known = Self.drawn.withLock({ $0[name] }) { return known }
    let node = try? Bundle.node("layouts/figures/\(name).json")
    let figure = node.flatMap { ExerciseFigure.decode($0).value?.drawn() }
    Self.drawn.withLock { $0[name] = .some(figure) }
    return figure
  }
}

extension JSONNode {
  var members: [JSONMember] {
    if case .object(let members) = kind { members } else { [] }
  }

  var strings: [String] {
    guard case .array(let entries) = kind else { return [] }
    return entries.compactMap { if case .string(let text) = $0.kind { text } else { nil } }
  }
}
