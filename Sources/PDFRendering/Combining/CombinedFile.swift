internal import Haru

/// The objects of a file as they are written one behind the other. Where they stand is told every hundred thousand
/// objects, and then forgotten.
///
/// What is no stream lies with some hundreds of its like in one (`ObjStm`, ISO 32000-1, 7.5.7): a tagged page has a
/// hundred and fifty such objects, and packed together they take a tenth of what they take one by one.
struct CombinedFile {
  /// What has not been taken yet.
  private(set) var bytes: [UInt8] = []
  /// How many bytes have been taken.
  private var taken = 0
  private var references = CrossReferences(placeWidth: 5)
  /// What every section of references names.
  let catalog: Int
  let information: Int
  /// What is to be packed next, and where each object begins in it.
  private var waiting: [UInt8] = []
  private var places: [(number: Int, place: Int)] = []
  private let deflater = Deflater(level: 1)
  /// Whether something could not be packed, so that there is no whole.
  private(set) var isOutOfMemory = false

  /// In bytes, before they are packed: what a reader has to unpack for one object.
  private static let containerSize = 64 << 10

  /// How many objects are remembered.
  private let sectionSize: Int

  init(sectionSize: Int) {
    self.sectionSize = sectionSize
    catalog = references.add()
    information = references.add()
    // The four bytes tell programs that copy files that this is none of text (ISO 32000-1, 7.5.2).
    bytes = Array("%PDF-1.7\n%".utf8) + [0xB7, 0xBE, 0xAD, 0xAA, 0x0A]
  }

  /// How many bytes there are so far, and how many wait.
  var length: Int { taken + bytes.count + waiting.count }

  /// How many objects there are so far.
  var objectCount: Int { references.count - 1 }

  mutating func allocate() -> Int { references.add() }

  mutating func write(_ number: Int, _ body: [UInt8]) {
    places.append((number, waiting.count))
    waiting += body
    waiting.append(0x0A)
    if waiting.count >= Self.containerSize { pack() }
  }

  mutating func write(_ number: Int, _ dictionary: [UInt8], stream: ArraySlice<UInt8>) {
    references.set(number, at: taken + bytes.count)
    bytes += Array("\(number) 0 obj\n".utf8)
    bytes += dictionary
    bytes += Array("\nstream\n".utf8)
    bytes += stream
    bytes += Array("\r\nendstream\nendobj\n".utf8)
  }

  private mutating func pack() {
    guard !places.isEmpty else { return }
    let container = allocate()
    for (index, object) in places.enumerated() {
      references.set(object.number, in: container, index: index)
    }
    var content = PDFSyntax(capacity: waiting.count)
    content.append(waiting)
    if let stream = ObjectStream(places, content, deflater) {
      var dictionary = PDFSyntax(capacity: 128)
      dictionary.raw("<<")
      dictionary.append(stream.entries)
      dictionary.raw("/Length ")
      dictionary.integer(stream.data.count)
      dictionary.raw(">>")
      write(container, dictionary.bytes, stream: stream.data[...])
    } else {
      isOutOfMemory = true
    }
    waiting.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    if references.untoldCount >= sectionSize { add(references.section(at: taken + bytes.count, trailer: trailer, deflater)) }
  }

  mutating func take() -> [UInt8] {
    defer {
      taken += bytes.count
      bytes = []
    }
    return bytes
  }

  mutating func finish(_ digest: ContentDigest) {
    pack()
    // What was pointed at and never was there.
    for number in references.missing { write(number, Array("null".utf8)) }
    pack()
    var trailer = trailer
    trailer.identifier(digest)
    add(references.end(at: taken + bytes.count, trailer: trailer, deflater))
  }

  private var trailer: PDFSyntax {
    var trailer = PDFSyntax(capacity: 128)
    trailer.raw("/Root ")
    trailer.reference(catalog)
    trailer.raw("/Info ")
    trailer.reference(information)
    return trailer
  }

  private mutating func add(_ section: consuming PDFSyntax?) {
    if let section { bytes += section.bytes } else { isOutOfMemory = true }
  }
}
