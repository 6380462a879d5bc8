package import Drawing
package import WorkoutModel

/// Where photographs and logos come from. Layout asks for places of many sizes; only what stands on a
/// page in the end is worth decoding.
package protocol PictureSource: AnyObject {
  /// Width by height as a person sees it; nil where there is no such picture.
  func aspect(of file: FileReference) -> Double?

  /// Whether white paper would show next to nothing of it.
  func needsDarkGround(_ file: FileReference) -> Bool

  /// A place filled with a picture, cut to its shape around the focus; nil where there is none.
  func frame(filling size: Size, with file: FileReference, focus: FocusPoint) -> Frame?
}

extension PictureSource {
  /// All of a picture, as large as a place allows; nil where there is none.
  func frame(fitting size: Size, with file: FileReference) -> Frame? {
    guard let aspect = aspect(of: file) else { return nil }
    let fitted =
      size.width < size.height * aspect
      ? Size(width: size.width, height: size.width / aspect)
      : Size(width: size.height * aspect, height: size.height)
    return frame(filling: fitted, with: file, focus: .center)
  }
}

/// For sheets that are made without a disk.
package final class NoPictures: PictureSource {
  package init() {}
  package func aspect(of file: FileReference) -> Double? { nil }
  package func needsDarkGround(_ file: FileReference) -> Bool { false }
  package func frame(filling size: Size, with file: FileReference, focus: FocusPoint) -> Frame? { nil }
}
