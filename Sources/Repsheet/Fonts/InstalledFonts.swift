import CFontconfig

/// The fonts of this machine, through fontconfig.
enum InstalledFonts {
  /// In the order of their files' names. Read when a text first needs a letter that no bundled font has,
  /// once a process: what is printed must not change while it runs.
  static let faces: [FontFileFace] = {
    guard let configuration = FcInitLoadConfigAndFonts() else { return [] }
    defer { FcConfigDestroy(configuration) }
    return [FcSetSystem, FcSetApplication].flatMap { kind in
      FcConfigGetFonts(configuration, kind).map { faces(of: $0) } ?? []
    }.sorted { ($0.path, $0.index, $0.instance ?? -1) < ($1.path, $1.index, $1.instance ?? -1) }
  }()

  /// Those of one file, without any configuration; empty where it is no font.
  static func faces(ofFile path: String) -> [FontFileFace] {
    guard let set = FcFontSetCreate() else { return [] }
    defer { FcFontSetDestroy(set) }
    var count: Int32 = 0
    FcFreeTypeQueryAll(path, UInt32.max, nil, &count, set)
    return faces(of: set)
  }

  private static func faces(of set: UnsafeMutablePointer<FcFontSet>) -> [FontFileFace] {
    let patterns = UnsafeBufferPointer(start: set.pointee.fonts, count: Int(set.pointee.nfont))
      .compactMap { $0 }
    let whole = patterns.filter(FontFileFace.isVariable).compactMap(FontFileFace.init)
    let others = patterns.filter { !FontFileFace.isVariable($0) }.compactMap(FontFileFace.init)
    let named = Set(others.filter { $0.instance != nil }.map { "\($0.index) \($0.path)" })
    return others + whole.filter { !named.contains("\($0.index) \($0.path)") }
  }
}
