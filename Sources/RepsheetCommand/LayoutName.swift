import ArgumentParser
import Repsheet

/// A bundled layout's name, or the path of a layout file.
enum LayoutName {
  static func check(_ layout: String) throws {
    guard !LayoutLibrary.isPath(layout), !LayoutLibrary.names.contains(layout) else { return }
    throw ValidationError(of: LayoutLibrary.unknown(layout))
  }
}
