import JSONSource

/// Names of files and addresses: what a document may point at.
extension DocumentDecoder {
  /// A path; one that stays in the document's folder, unless it may lead anywhere.
  private func file(_ value: ValueReader) -> String? {
    guard let path = value.string(expected: "the name of a file") else { return nil }
    let bytes = Array(path.utf8)
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let problem: (String, String)? =
      if bytes.isEmpty {
        ("is empty", "write a file's name such as \"start.jpg\"")
      } else if path.contains("://") || path.hasPrefix("data:") {
        (
          "is an address, and nothing is loaded from the network",
          "put the file next to the document"
        )
      } else if bytes.contains(UInt8(ascii: "\\")) {
        ("has a backslash", "part folders with /")
      } else if bytes[0] == UInt8(ascii: "~") || (bytes.count > 1 && bytes[1] == UInt8(ascii: ":"))
        || (files == .ownFolder && bytes[0] == UInt8(ascii: "/"))
      {
        ("is an absolute path", "write it relative to the document")
      } else if files == .ownFolder, parts.contains(where: { $0.elementsEqual("..".utf8) }) {
        ("leads out of the document's folder", "put the file into the folder or below it")
      } else if bytes.contains(where: { $0 < 0x20 }) {
        ("has a line break or a tab in it", "remove it")
      } else if parts.dropFirst(bytes[0] == UInt8(ascii: "/") ? 1 : 0).contains(where: \.isEmpty) {
        ("has an empty folder name in it", "write one / between folders, and none at the end")
      } else {
        nil
      }
    if let (problem, hint) = problem {
      value.error("\(value.name) \(problem): \(value.node.spoken)", hint: hint)
      return nil
    }
    return path
  }

  func fileReference(_ value: ValueReader) -> FileReference? {
    file(value).map { FileReference(path: $0, origin: Origin(value.location)) }
  }

  func link(_ value: ValueReader) -> Link? {
    let expected = "an address such as \"https://example.com\""
    guard let text = value.string(expected: expected) else { return nil }
    if let link = Link(text) { return link }
    let scheme = text.prefix { $0 != ":" }
    let hasScheme =
      scheme.count < text.count && scheme.allSatisfy { $0.isLetter } && !scheme.contains(".")
    let hint: String? =
      if hasScheme, !Link.schemes.contains(scheme.lowercased()) {
        "only \(Link.schemes.joined(separator: ", ")) can be followed from a page"
      } else if !hasScheme, Link("https://" + text) != nil {
        text.contains("@") ? "write \"mailto:\(text)\"" : "write \"https://\(text)\""
      } else {
        "an address has no spaces and only letters of ASCII; others are written like %20"
      }
    value.refuse(expected: expected, hint: hint)
    return nil
  }

  func accentColor(_ value: ValueReader) -> AccentColor? {
    let expected = "a colour such as \"#E4572E\""
    guard let text = value.string(expected: expected) else { return nil }
    let digits = text.hasPrefix("#") ? text.dropFirst().map(\.hexDigitValue) : []
    let values = digits.compactMap { $0 }
    guard digits.count == 6, values.count == 6, text.utf8.count == 7 else {
      value.refuse(expected: expected, hint: "write # and six hexadecimal digits")
      return nil
    }
    func channel(_ index: Int) -> UInt8 { UInt8(values[index] * 16 + values[index + 1]) }
    return AccentColor(red: channel(0), green: channel(2), blue: channel(4))
  }
}
