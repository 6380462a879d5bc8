internal import CHaru

/// `HPDF_Page`: one page of a ``HaruDocument``.
package struct HaruPage {
  /// A rectangle in points from the page's lower left corner, y up.
  package struct Box: Hashable, Sendable {
    package var left: Double
    package var bottom: Double
    package var right: Double
    package var top: Double

    package init(left: Double, bottom: Double, right: Double, top: Double) {
      self.left = left
      self.bottom = bottom
      self.right = right
      self.top = top
    }
  }

  package enum Boundary: String, Sendable { case bleed = "BleedBox", trim = "TrimBox" }

  /// What others refer to the page by.
  package var object: HaruObject { HaruObject(dictionary: page) }

  private let document: HaruDocument
  private let page: HPDF_Page

  init(document: HaruDocument, page: HPDF_Page) {
    self.document = document
    self.page = page
  }

  /// `HPDF_Page_GetLocalFontName`: the font's name in this page's resources, such as `F1`. libharu
  /// accepts any indirect dictionary as a font.
  package func name(ofFont font: HaruObject) throws(HaruError) -> String {
    guard let name = HPDF_Page_GetLocalFontName(page, font.dictionary) else {
      throw document.failure(of: "HPDF_Page_GetLocalFontName")
    }
    return String(cString: name)
  }

  /// `HPDF_Page_GetXObjectName`: the image's name in this page's resources, such as `X1`.
  package func name(ofXObject image: HaruObject) throws(HaruError) -> String {
    guard let name = HPDF_Page_GetXObjectName(page, image.dictionary) else {
      throw document.failure(of: "HPDF_Page_GetXObjectName")
    }
    return String(cString: name)
  }

  /// Gives the page its operators, already in zlib format: libharu's own content stream is freed
  /// (`HPDF_Stream_Free`) and ours written in its place. libharu's drawing functions must not be
  /// called on the page.
  package func setContent(deflated content: [UInt8]) throws(HaruError) {
    guard let attributes = page.pointee.attr?.assumingMemoryBound(to: HPDF_PageAttr_Rec.self),
      let contents = attributes.pointee.contents,
      let length = HPDF_Dict_GetItem(contents, "Length", HPDF_UINT16(HPDF_OCLASS_NUMBER))
    else { throw document.failure(of: "HPDF_Dict_GetItem") }
    if let stream = contents.pointee.stream {
      HPDF_Stream_Free(stream)
      contents.pointee.stream = nil
      attributes.pointee.stream = nil
    }
    HPDF_Number_SetValue(
      length.assumingMemoryBound(to: HPDF_Number_Rec.self), HPDF_INT32(clamping: content.count))
    var entries = PDFSyntax()
    entries.raw("/Filter/FlateDecode")
    try document.fill(
      HaruObject(dictionary: contents), entries: entries, data: content, length: .known)
  }

  /// `HPDF_Box_Array_New`
  package func set(_ boundary: Boundary, to box: Box) throws(HaruError) {
    let array = HPDF_Box_Array_New(
      page.pointee.mmgr,
      HPDF_Box(
        left: Float(box.left), bottom: Float(box.bottom), right: Float(box.right),
        top: Float(box.top)))
    let made = try document.made(array, by: "HPDF_Box_Array_New")
    try document.check(HPDF_Dict_Add(page, boundary.rawValue, made), of: "HPDF_Dict_Add")
  }

  /// `HPDF_Dict_AddNumber`: the page's key in the structure tree's `ParentTree`.
  package func setStructParents(_ key: Int) throws(HaruError) {
    try document.check(
      HPDF_Dict_AddNumber(page, "StructParents", HPDF_INT32(clamping: key)),
      of: "HPDF_Dict_AddNumber")
  }

  /// `HPDF_Array_New`, `HPDF_Array_Add`: `Annots`, and `Tabs` so that the tabulator key follows the
  /// structure tree.
  package func setAnnotations(_ annotations: [HaruObject]) throws(HaruError) {
    let array = try document.made(HPDF_Array_New(page.pointee.mmgr), by: "HPDF_Array_New")
    // Handed over first, so that the page frees it whatever happens.
    try document.check(HPDF_Dict_Add(page, "Annots", array), of: "HPDF_Dict_Add")
    for annotation in annotations {
      try document.check(HPDF_Array_Add(array, annotation.dictionary), of: "HPDF_Array_Add")
    }
    try document.check(HPDF_Dict_AddName(page, "Tabs", "S"), of: "HPDF_Dict_AddName")
  }
}
