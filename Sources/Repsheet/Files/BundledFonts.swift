package import Diagnostics
import Drawing
import JSONSource
package import Typography

extension FontBook {
  /// The families of `fonts/families.json`, from inside the executable, and behind them this machine's fonts.
  package static func bundled() throws(Diagnostic) -> FontBook {
    try bundled(behind: [])
  }

  /// The same with other fonts between them.
  /// - Parameter fonts: that were given for letters which the families lack, before this machine's.
  static func bundled(behind fonts: [FontFileFace]) throws(Diagnostic) -> FontBook {
    let name = "fonts/families.json"
    guard let bytes = BundledFiles.bytes(of: name) else {
      throw Diagnostic(.error, file: name, message: "is not bundled")
    }
    let file = SourceFile(name: name, bytes: Array(bytes))
    let parsed = JSONNode.parse(file)
    let findings = Findings()
    let book = parsed.value.flatMap { node in
      ValueReader(node, name: name, findings: findings).object("the font families") {
        FontBook($0, behind: fonts)
      }
    }
    guard let book, !findings.hasErrors else {
      throw (parsed.diagnostics + findings.diagnostics).first
        ?? Diagnostic(.error, file: name, message: "can't be read")
    }
    return book
  }

  private init?(_ reader: ObjectReader, behind fonts: [FontFileFace]) {
    var faces: [FontFace] = []
    var families: [String: Family] = [:]
    for family in reader.require("families")?.entries() ?? [] {
      let ids = family.value.list { file -> FontID? in
        guard let path = file.string() else { return nil }
        let id = FontID(index: faces.count)
        guard let bytes = BundledFiles.bytes(of: "fonts/\(path)"),
          let face = FontFace(id: id, bytes: bytes)
        else {
          file.error("there is no font \(path)")
          return nil
        }
        faces.append(face)
        return id
      }
      families[family.name] = Family(name: family.name, faces: ids ?? [])
    }
    var roles: [FontRole: [Family]] = [:]
    for role in reader.require("roles")?.entries() ?? [] {
      roles[FontRole(rawValue: role.name)] = role.value.list { entry -> Family? in
        guard let name = entry.string() else { return nil }
        guard let family = families[name] else {
          entry.error("there is no family \(name)")
          return nil
        }
        return family
      }
    }
    self.init(
      faces: faces, roles: roles,
      fallback: FallbackLibrary(given: fonts, firstID: faces.count))
  }
}
