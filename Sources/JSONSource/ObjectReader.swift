package import Diagnostics

/// The members of one object, for a decoder that knows their names.
///
/// `reader["rest"]` marks `rest` as known; when the decoder is through, every member that it did not
/// ask for is told as an error. Ask for a member even where its value can't matter.
package final class ObjectReader {
  package let kind: String
  package let location: SourceLocation
  package let findings: Findings
  private let members: [JSONMember]
  private var known: [String] = []
  /// For each member, whether it was asked for.
  private var isKnown: [Bool]
  /// Behind the last member that was found: people and decoders mostly keep to one order.
  private var cursor = 0

  init(kind: String, members: [JSONMember], location: SourceLocation, findings: Findings) {
    self.kind = kind
    self.members = members
    self.location = location
    self.findings = findings
    isKnown = Array(repeating: false, count: members.count)
    known.reserveCapacity(16)
  }

  /// The member of this name; nil where the object has none.
  package subscript(name: String) -> ValueReader? {
    known.append(name)
    let found =
      members[cursor...].firstIndex { $0.name == name }
      ?? members[..<cursor].firstIndex { $0.name == name }
    guard let found else { return nil }
    cursor = found + 1
    isKnown[found] = true
    return ValueReader(members[found].value, name: name, findings: findings)
  }

  /// The member of this name; where the object has none, that is told as an error.
  package func require(_ name: String, hint: String? = nil) -> ValueReader? {
    if let value = self[name] { return value }
    findings.error(at: location, "\(kind) needs \(name)", hint: hint ?? "add \"\(name)\": …")
    return nil
  }

  /// The members that were not asked for so far, whose names are data; they count as known now.
  package func others() -> [ValueReader] {
    let others = members.indices.filter { !isKnown[$0] && !members[$0].isPrivate }
    return others.map { index in
      known.append(members[index].name)
      isKnown[index] = true
      return ValueReader(members[index].value, name: members[index].name, findings: findings)
    }
  }

  package func error(_ message: String, hint: String? = nil) {
    findings.error(at: location, message, hint: hint)
  }

  func refuseUnknownMembers() {
    findings.onObjectRead?(kind, known)
    for (member, isKnown) in zip(members, isKnown) where !isKnown && !member.isPrivate {
      let hint =
        if let near = findings.nearestName(to: member.name, among: known) {
          "did you mean \"\(near)\"?"
        } else {
          "\(kind) has \(known.sorted().joined(separator: ", ")); notes of your own begin with \"x-\""
        }
      findings.error(
        at: member.nameLocation, "\(kind) has no member \"\(member.name)\"", hint: hint)
    }
  }
}

extension JSONMember {
  /// Written for people or for other programs: `$schema`, and what begins with `x-`.
  var isPrivate: Bool { name.utf8.starts(with: "x-".utf8) || name == "$schema" }
}
