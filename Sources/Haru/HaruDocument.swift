internal import CHaru

/// `HPDF_New` … `HPDF_Free`: one PDF 1.7 file in the making.
///
/// Every call's status is checked and thrown as ``HaruError``. libharu gets no error handler: the
/// codes that a handler would receive stay in the document, where they are read after a failed call,
/// and so no C code ever calls back into Swift while it is in trouble.
///
/// Pages and objects belong to the document that made them and must not be used after it is gone.
package final class HaruDocument {
  /// Replaces `malloc`, for tests that let memory run out.
  package typealias Allocate = @convention(c) (UInt32) -> UnsafeMutableRawPointer?
  package typealias Free = @convention(c) (UnsafeMutableRawPointer?) -> Void

  /// The document catalogue; libharu itself writes `Type` and `Pages`.
  package let catalog: HaruObject
  /// The information dictionary, empty.
  package let info: HaruObject
  /// The trailer; libharu itself writes `Root`, `Info` and `Size`.
  package let trailer: HaruObject
  /// Of everything that has been put into objects and pages so far.
  package private(set) var digest = ContentDigest()
  /// The trailer's entries besides libharu's.
  private var trailerEntries: [UInt8] = []
  /// The stream that objects were packed into, and how many.
  private var packed: (container: Int, count: Int)?

  private let document: HPDF_Doc

  /// `HPDF_NewEx`
  package init(allocate: Allocate? = nil, free: Free? = nil) throws(HaruError) {
    guard let document = HPDF_NewEx(nil, allocate, free, 0, nil) else {
      throw HaruError(operation: "HPDF_NewEx", code: 0, detail: 0)
    }
    self.document = document
    guard let catalog = document.pointee.catalog, let info = document.pointee.info,
      let trailer = document.pointee.trailer
    else {
      HPDF_Free(document)
      throw HaruError(operation: "HPDF_NewEx", code: 0, detail: 0)
    }
    document.pointee.pdf_version = HPDF_VER_17
    // libharu names itself as the producer; what the file says about itself is the caller's to say.
    HPDF_Dict_RemoveElement(info, "Producer")
    self.catalog = HaruObject(dictionary: catalog)
    self.info = HaruObject(dictionary: info)
    self.trailer = HaruObject(dictionary: trailer)
  }

  deinit { HPDF_Free(document) }

  /// `HPDF_AddPage`, `HPDF_Page_SetWidth`, `HPDF_Page_SetHeight`: a page with its lower left corner
  /// at 0, 0. libharu takes 3 to 14 400 points.
  package func addPage(width: Double, height: Double) throws(HaruError) -> HaruPage {
    // libharu compares with its limits, and what is no number is beyond neither.
    let (width, height) = (width.isNaN ? 0 : width, height.isNaN ? 0 : height)
    let page = try made(HPDF_AddPage(document), by: "HPDF_AddPage")
    try check(HPDF_Page_SetWidth(page, Float(width)), of: "HPDF_Page_SetWidth")
    try check(HPDF_Page_SetHeight(page, Float(height)), of: "HPDF_Page_SetHeight")
    return HaruPage(document: self, page: page)
  }

  /// `HPDF_Dict_New`, `HPDF_Xref_Add`: an indirect object, empty until it is filled.
  package func addObject() throws(HaruError) -> HaruObject {
    let dictionary = try made(HPDF_Dict_New(document.pointee.mmgr), by: "HPDF_Dict_New")
    // On failure HPDF_Xref_Add frees the dictionary itself.
    try check(HPDF_Xref_Add(document.pointee.xref, dictionary), of: "HPDF_Xref_Add")
    return HaruObject(dictionary: dictionary)
  }

  /// Gives an object its entries, and its data where it is a stream.
  /// - Parameters:
  ///   - entries: keys and values in PDF syntax, without `<<` and `>>`; a stream's entries name the
  ///     filter that `data` went through, but not the `Length`.
  ///   - data: the stream's bytes as they stand in the file.
  package func fill(
    _ object: HaruObject, entries: borrowing PDFSyntax, data: [UInt8]? = nil
  ) throws(HaruError) {
    try fill(object, entries: entries, data: data, length: .written)
  }

  /// `HPDF_Dict_New`: room for objects in one stream. They have the numbers that follow, so that no
  /// object may be added after this.
  package func packObjects(count: Int) throws(HaruError) -> PackedObjects {
    PackedObjects(container: try addObject(), count: count)
  }

  /// Puts the objects into the file.
  package func add(_ objects: consuming PackedObjects, _ deflater: Deflater) throws(HaruError) {
    guard let stream = objects.stream(deflater) else { throw failure(of: "libdeflate_zlib_compress") }
    packed = (objects.container.number, objects.count)
    try fill(objects.container, entries: stream.entries, data: stream.data)
  }

  func fill(
    _ object: HaruObject, entries: borrowing PDFSyntax, data: [UInt8]?, length: StoredBody.Length
  ) throws(HaruError) {
    entries.withBytes { digest.add($0) }
    if let data { data.withUnsafeBytes { digest.add($0) } }
    if object.number == trailer.number, object.dictionary == trailer.dictionary {
      trailerEntries = entries.bytes
    }
    guard
      StoredBody.attach(to: object.dictionary, entries: entries, data: data, length: length)
    else {
      throw failure(of: "HPDF_GetMem")
    }
  }

  /// `HPDF_SaveToStream`: the whole file. Where objects were packed, libharu's table of references and
  /// trailer are taken off and a stream of references stands in their place.
  package func save(_ deflater: Deflater) throws(HaruError) -> [UInt8] {
    try check(HPDF_SaveToStream(document), of: "HPDF_SaveToStream")
    guard let stream = document.pointee.stream, let xref = document.pointee.xref else {
      throw failure(of: "HPDF_SaveToStream")
    }
    let end = packed == nil ? Int(HPDF_GetStreamSize(document)) : Int(xref.pointee.addr)
    var file: [UInt8] = []
    file.reserveCapacity(end + 8192)
    for index in 0..<HPDF_MemStream_GetBufCount(stream) {
      var length: HPDF_UINT = 0
      let block = HPDF_MemStream_GetBufPtr(stream, index, &length)
      let taken = min(Int(length), end - file.count)
      file.append(contentsOf: UnsafeBufferPointer(start: block, count: taken))
      if taken < Int(length) { break }
    }
    if let packed {
      var references = CrossReferences(of: xref, container: packed.container, packed: packed.count)
      var trailer = PDFSyntax(capacity: 256)
      trailer.raw("/Root ")
      trailer.reference(catalog)
      trailer.raw("/Info ")
      trailer.reference(info)
      trailer.append(trailerEntries)
      guard let end = references.end(at: file.count, trailer: trailer, deflater) else {
        throw failure(of: "libdeflate_zlib_compress")
      }
      end.withBytes { file.append(contentsOf: $0) }
    }
    return file
  }

  // MARK: - For HaruPage

  func check(_ status: HPDF_STATUS, of operation: StaticString) throws(HaruError) {
    guard status != HPDF_STATUS(HPDF_OK) else { return }
    throw HaruError(
      operation: operation.description, code: UInt(status), detail: UInt(HPDF_GetErrorDetail(document)))
  }

  func made<Value>(
    _ pointer: UnsafeMutablePointer<Value>?, by operation: StaticString
  ) throws(HaruError) -> UnsafeMutablePointer<Value> {
    guard let pointer else { throw failure(of: operation) }
    return pointer
  }

  func failure(of operation: StaticString) -> HaruError {
    HaruError(
      operation: operation.description, code: UInt(HPDF_GetError(document)),
      detail: UInt(HPDF_GetErrorDetail(document)))
  }
}
