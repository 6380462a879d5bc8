internal import CHaru

/// An indirect dictionary or stream of a ``HaruDocument``.
package struct HaruObject {
  /// What `n 0 R` refers to it by.
  package let number: Int
  let dictionary: HPDF_Dict

  init(dictionary: HPDF_Dict) {
    self.dictionary = dictionary
    // The top byte of libharu's object id holds flags.
    number = Int(dictionary.pointee.header.obj_id & 0x00FF_FFFF)
  }
}

/// `HPDF_Dict_Rec.write_fn`: an object's bytes, written by us in place of libharu.
///
/// An entry of a libharu dictionary takes an allocation of 136 bytes, another for its value, and a
/// search through all keys before it; a stream takes a second object for its length. So an object of
/// ours has no entries at all: the callbacks below write what is stored here, in one piece. The block
/// is libharu's memory and freed by libharu with its dictionary.
struct StoredBody {
  /// Whether a stream's `Length` is among libharu's own entries already.
  enum Length { case written, known }

  private var entryCount: Int
  private var dataCount: Int
  private var isStream: Bool
  private var length: Length
  /// Where `write_fn` wrote to, since `after_write_fn` is not told.
  private var output: HPDF_Stream?

  /// `HPDF_GetMem`
  /// - Returns: whether there was memory.
  static func attach(
    to dictionary: HPDF_Dict, entries: borrowing PDFSyntax, data: [UInt8]?, length: Length
  ) -> Bool {
    release(dictionary)
    let dataCount = data?.count ?? 0
    let header = MemoryLayout<StoredBody>.stride
    guard let size = HPDF_UINT(exactly: header + entries.count + dataCount),
      let block = HPDF_GetMem(dictionary.pointee.mmgr, size)
    else { return false }
    block.initializeMemory(
      as: StoredBody.self,
      to: StoredBody(
        entryCount: entries.count, dataCount: dataCount, isStream: data != nil, length: length,
        output: nil))
    entries.withBytes { copy($0, to: block + header) }
    if let data { data.withUnsafeBytes { copy($0, to: block + header + entries.count) } }
    dictionary.pointee.attr = block
    dictionary.pointee.free_fn = { dictionary in
      if let dictionary { StoredBody.release(dictionary) }
    }
    dictionary.pointee.write_fn = { dictionary, stream in
      StoredBody.writeEntries(of: dictionary, to: stream)
    }
    dictionary.pointee.after_write_fn = { dictionary in StoredBody.writeData(of: dictionary) }
    return true
  }

  private static func copy(_ bytes: UnsafeRawBufferPointer, to place: UnsafeMutableRawPointer) {
    if let start = bytes.baseAddress { place.copyMemory(from: start, byteCount: bytes.count) }
  }

  private static func release(_ dictionary: HPDF_Dict) {
    guard let block = dictionary.pointee.attr else { return }
    HPDF_FreeMem(dictionary.pointee.mmgr, block)
    dictionary.pointee.attr = nil
  }

  /// Called between `<<` and `>>`.
  private static func writeEntries(of dictionary: HPDF_Dict?, to stream: HPDF_Stream?) -> HPDF_STATUS {
    guard let block = dictionary?.pointee.attr else { return HPDF_STATUS(HPDF_INVALID_OBJECT) }
    let body = block.assumingMemoryBound(to: StoredBody.self)
    body.pointee.output = stream
    let start = block + MemoryLayout<StoredBody>.stride
    var status = write(start, body.pointee.entryCount, to: stream)
    if status == HPDF_STATUS(HPDF_OK), body.pointee.isStream, body.pointee.length == .written {
      status = HPDF_Stream_WriteStr(stream, "/Length ")
      if status == HPDF_STATUS(HPDF_OK) {
        status = HPDF_Stream_WriteUInt(stream, HPDF_UINT(body.pointee.dataCount))
      }
    }
    return status
  }

  /// Called after `>>`.
  private static func writeData(of dictionary: HPDF_Dict?) -> HPDF_STATUS {
    guard let block = dictionary?.pointee.attr else { return HPDF_STATUS(HPDF_INVALID_OBJECT) }
    let body = block.assumingMemoryBound(to: StoredBody.self)
    guard body.pointee.isStream else { return HPDF_STATUS(HPDF_OK) }
    let stream = body.pointee.output
    let start = block + MemoryLayout<StoredBody>.stride + body.pointee.entryCount
    var status = HPDF_Stream_WriteStr(stream, "\nstream\n")
    if status == HPDF_STATUS(HPDF_OK) { status = write(start, body.pointee.dataCount, to: stream) }
    // Both characters, for data may end with a carriage return, which a line feed alone would make
    // part of the line's end: one byte less than `Length` says.
    if status == HPDF_STATUS(HPDF_OK) { status = HPDF_Stream_WriteStr(stream, "\r\nendstream") }
    return status
  }

  private static func write(
    _ start: UnsafeMutableRawPointer, _ count: Int, to stream: HPDF_Stream?
  ) -> HPDF_STATUS {
    guard count > 0 else { return HPDF_STATUS(HPDF_OK) }
    return HPDF_Stream_Write(
      stream, start.assumingMemoryBound(to: HPDF_BYTE.self), HPDF_UINT(count))
  }
}
