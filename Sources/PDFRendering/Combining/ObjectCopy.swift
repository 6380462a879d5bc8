internal import Haru

/// Copies the objects of one file into another, under new numbers.
///
/// Fonts, pictures and all other streams are looked up by their content: documents of a batch share
/// theirs, and a file holds each once.
struct ObjectCopy {
  let source: FinishedPDF
  /// By old number; 0 where there is none yet.
  var numbers: [Int]
  /// Added to `StructParents` and `StructParent`.
  let structureKey: Int
  /// Set before the IDs of structure elements, so that those of two documents differ.
  let identifierPrefix: [UInt8]
  private var queue: [Int] = []

  init(_ source: FinishedPDF, structureKey: Int, identifierPrefix: [UInt8]) {
    self.source = source
    self.structureKey = structureKey
    self.identifierPrefix = identifierPrefix
    numbers = Array(repeating: 0, count: source.offsets.count)
  }

  /// The object's new number; it is copied by the next ``copyRest(to:shared:)``, if not at once.
  mutating func number(
    of old: Int, in file: inout CombinedFile, shared: inout [SharedContent: Int]
  ) -> Int {
    guard numbers.indices.contains(old) else { return file.allocate() }
    if numbers[old] != 0 { return numbers[old] }
    guard let scan = source.scanner(at: old) else {
      numbers[old] = file.allocate()
      return numbers[old]
    }
    var end = scan
    end.skipValue()
    let stream = source.stream(of: old, behind: end.at)
    if stream != nil || isShared(scan) {
      numbers[old] = share(old, scan, stream, in: &file, &shared)
    } else {
      numbers[old] = file.allocate()
      queue.append(old)
    }
    return numbers[old]
  }

  /// Copies what objects that were copied refer to.
  mutating func copyRest(to file: inout CombinedFile, shared: inout [SharedContent: Int]) {
    while let old = queue.popLast() {
      guard let scan = source.scanner(at: old) else { continue }
      var body = PDFSyntax(capacity: 256)
      copy(scan, to: &body, file: &file, shared: &shared)
      file.write(numbers[old], body.bytes)
    }
  }

  /// Copies a value, with new numbers for what it refers to.
  mutating func copy(
    _ start: PDFScanner, to syntax: inout PDFSyntax, file: inout CombinedFile,
    shared: inout [SharedContent: Int], isStream: Bool = false
  ) {
    var end = start
    end.skipValue()
    let bytes = source.bytes
    var scan = start
    var run = scan.at
    while scan.at < end.at {
      let byte = bytes[scan.at]
      let place = scan.at
      if byte == UInt8(ascii: "(") {
        scan.skipString()
      } else if byte == UInt8(ascii: "/") {
        scan.at += 1
        while let next = scan.byte, PDFScanner.isRegular(next) { scan.at += 1 }
        let name = bytes[(place + 1)..<scan.at]
        guard let change = change(name, isStream: isStream) else { continue }
        scan.skipSpace()
        syntax.append(bytes[run..<scan.at])
        apply(change, &scan, &syntax)
        run = scan.at
      } else if PDFScanner.isDigit(byte), !PDFScanner.isRegular(bytes[place - 1]) {
        guard let old = scan.nextReference() else {
          while let next = scan.byte, PDFScanner.isRegular(next) { scan.at += 1 }
          continue
        }
        syntax.append(bytes[run..<place])
        syntax.integer(number(of: old, in: &file, shared: &shared))
        syntax.raw(" 0 R")
        run = scan.at
      } else {
        scan.at += 1
      }
    }
    syntax.append(bytes[run..<end.at])
  }

  /// What must not be copied as it stands, by the key before it.
  private enum Change { case structureKey, identifier, length }

  private func change(_ name: ArraySlice<UInt8>, isStream: Bool) -> Change? {
    switch name.count {
    case 2 where name.elementsEqual("ID".utf8): .identifier
    case 6 where isStream && name.elementsEqual("Length".utf8): .length
    case 12, 13: name.starts(with: "StructParent".utf8) ? .structureKey : nil
    default: nil
    }
  }

  private func apply(_ change: Change, _ scan: inout PDFScanner, _ syntax: inout PDFSyntax) {
    switch change {
    case .structureKey:
      syntax.space()
      syntax.integer(structureKey + (scan.nextInteger() ?? 0))
    case .identifier:
      guard scan.byte == UInt8(ascii: "(") else { return }
      let start = scan.at + 1
      scan.skipString()
      syntax.raw("(")
      syntax.append(identifierPrefix)
      syntax.append(source.bytes[start..<scan.at])
    case .length:
      let length = scan.reference().flatMap { source.scanner(at: $0)?.integer() } ?? scan.integer()
      scan.skipValue()
      syntax.space()
      syntax.integer(length ?? 0)
    }
  }

  // MARK: - What documents share

  /// Whether a dictionary belongs to a font: it refers to streams and other parts of the font alone.
  private func isShared(_ scan: PDFScanner) -> Bool {
    guard let type = scan.value(of: "Type") else { return false }
    var scan = scan
    scan.at = type
    return scan.skip("/Font")
  }

  private mutating func share(
    _ old: Int, _ scan: PDFScanner, _ stream: ArraySlice<UInt8>?, in file: inout CombinedFile,
    _ shared: inout [SharedContent: Int]
  ) -> Int {
    var body = PDFSyntax(capacity: 256)
    copy(scan, to: &body, file: &file, shared: &shared, isStream: stream != nil)
    let content = SharedContent(body.bytes, stream: stream)
    if let known = shared[content] { return known }
    let number = file.allocate()
    if let stream { file.write(number, body.bytes, stream: stream) } else { file.write(number, body.bytes) }
    shared[content] = number
    return number
  }
}
