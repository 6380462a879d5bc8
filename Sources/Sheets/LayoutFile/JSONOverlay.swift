package import JSONSource

extension JSONNode {
  /// This value with another laid over it: objects member by member, anything else replaced.
  /// Places stay those of the text each value was written in.
  package func overlaid(with upper: JSONNode) -> JSONNode {
    guard case .object(var members) = kind, case .object(let changes) = upper.kind else {
      return upper
    }
    for change in changes {
      if let index = members.firstIndex(where: { $0.name == change.name }) {
        members[index].value = members[index].value.overlaid(with: change.value)
      } else {
        members.append(change)
      }
    }
    return JSONNode(.object(members), at: location)
  }

  /// An object without some of its members.
  func without(_ names: [String]) -> JSONNode {
    guard case .object(let members) = kind else { return self }
    return JSONNode(.object(members.filter { !names.contains($0.name) }), at: location)
  }
}
