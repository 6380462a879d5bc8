import Diagnostics
import Dispatch
import Drawing
import Pictures
import Sheets
import Synchronization
import SystemPackage
import WorkoutModel

/// The picture files that documents and layouts name, each read and checked once, and what was made of
/// them for print.
final class PictureLibrary: PictureSource {
  /// A reference, by where it is looked up.
  private struct Name: Hashable {
    var folder: String?
    var path: String

    init(_ file: FileReference) {
      folder = FileAccess.folder(of: file)
      path = file.path
    }
  }

  private struct Loaded {
    var picture: SourcePicture
    var needsDarkGround: Bool
  }

  /// What a page shows of a picture.
  private struct Showing {
    var place: FileAccess.Place
    var part: PixelArea
    /// Nil for the file as it is.
    var size: Size?
  }

  /// Of what was loaded last.
  private var places: [Name: FileAccess.Place] = [:]
  private var pictures: [FileAccess.Place: Result<Loaded, PictureError>] = [:]
  /// What was within them when it was read.
  private var limits: PictureLimits?
  private var showings: [ImageID: Showing] = [:]
  private var images: [ImageID: ImageData] = [:]

  /// Files and printed images are forgotten beyond so many bytes each.
  private static let capacity = 256 << 20
  /// The least that one counts for: what is kept beside its bytes.
  private static let leastBytes = 4 << 10
  /// More errors than these are not told: the first says that nothing is printed.
  private static let toldErrors = 100
  private var loadedBytes = 0
  private var printedBytes = 0

  // MARK: Reading

  /// Reads and checks pictures, on all cores. Pages show those that were loaded last.
  /// - Parameter isOutOfTime: asked before each; once true, the rest stays unread.
  /// - Returns: an error for each reference that can't be printed, at its place.
  func load(
    _ files: [(file: FileReference, access: FileAccess)], _ limits: ResourceLimits,
    isOutOfTime: @Sendable () -> Bool = { false }
  ) -> [Diagnostic] {
    let limits = PictureLimits(bytes: limits.pictureBytes, pixels: limits.picturePixels)
    if limits != self.limits {
      (pictures, loadedBytes, self.limits) = ([:], 0, limits)
    }
    if loadedBytes > Self.capacity {
      (pictures, loadedBytes) = ([:], 0)
      (showings, images, printedBytes) = ([:], [:], 0)
    }
    places.removeAll(keepingCapacity: true)
    var diagnostics: [Diagnostic] = []
    var found: [(file: FileReference, place: FileAccess.Place)] = []
    for (file, access) in files {
      // Each error costs a way through the document to its place.
      guard diagnostics.count < Self.toldErrors else { continue }
      do throws(Diagnostic) {
        found.append((file, try access.place(of: file, "picture")))
      } catch {
        diagnostics.append(error)
      }
    }
    let new = Set(found.map(\.place)).filter { pictures[$0] == nil }
    read(Array(new).sorted { $0.path < $1.path }, limits, isOutOfTime)
    for (file, place) in found {
      switch pictures[place] {
      case .success: places[Name(file)] = place
      case .failure(let error):
        guard diagnostics.count < Self.toldErrors else { continue }
        diagnostics.append(
          Diagnostic(
            .error, at: file.origin.location, message: "the picture \(file.path) \(error.message)",
            hint: error.hint))
      case nil: break
      }
    }
    return diagnostics
  }

  private func read(
    _ new: [FileAccess.Place], _ limits: PictureLimits, _ isOutOfTime: @Sendable () -> Bool
  ) {
    let read = Mutex<[FileAccess.Place: Result<Loaded, PictureError>]>([:])
    DispatchQueue.concurrentPerform(iterations: new.count) { index in
      if isOutOfTime() { return }
      let result = Self.loaded(new[index], limits)
      read.withLock { $0[new[index]] = result }
    }
    read.withLock { pictures.merge($0) { known, _ in known } }
    loadedBytes += new.reduce(0) { $0 + max(Self.leastBytes, Int($1.status.size)) }
  }

  private static func loaded(
    _ place: FileAccess.Place, _ limits: PictureLimits
  ) -> Result<Loaded, PictureError> {
    do throws(PictureError) {
      let picture = try SourcePicture(bytes(at: place, atMost: limits.bytes), limits: limits)
      try picture.verify()
      return .success(Loaded(picture: picture, needsDarkGround: try picture.isLightOnNothing()))
    } catch {
      return .failure(error)
    }
  }

  private static func bytes(
    at place: FileAccess.Place, atMost limit: Int
  ) throws(PictureError) -> [UInt8] {
    guard place.status.size <= Int64(limit) else { throw .tooManyBytes(limit: limit) }
    do {
      return try place.bytes(atMost: limit)
    } catch let error as Errno {
      throw .unreadable(error.description.lowercased())
    } catch {
      throw .tooManyBytes(limit: limit)
    }
  }

  private func loaded(_ file: FileReference) -> (place: FileAccess.Place, loaded: Loaded)? {
    guard let place = places[Name(file)], case .success(let loaded)? = pictures[place] else {
      return nil
    }
    return (place, loaded)
  }

  // MARK: On sheets

  func aspect(of file: FileReference) -> Double? { loaded(file)?.loaded.picture.size.aspect }

  func needsDarkGround(_ file: FileReference) -> Bool { loaded(file)?.loaded.needsDarkGround ?? false }

  func frame(filling size: Size, with file: FileReference, focus: FocusPoint) -> Frame? {
    guard let (place, loaded) = loaded(file), size.width > 0, size.height > 0 else { return nil }
    let pixels = loaded.picture.size
    let part = PictureCut.filling(
      aspect: size.width / size.height, of: pixels, focus: (focus.x, focus.y))
    var frame = Frame(size: size)
    guard loaded.picture.passesAsItIs(showing: part, in: size) else {
      let id = ImageID(
        "\(place.identity) \(part.x),\(part.y) \(part.width)×\(part.height) in \(size.width)×\(size.height)")
      showings[id] = Showing(place: place, part: part, size: size)
      frame.add(.image(id, size))
      return frame
    }
    let id = ImageID(place.identity)
    showings[id] = Showing(place: place, part: part)
    guard part != pixels.area else {
      frame.add(.image(id, size))
      return frame
    }
    let scale = (x: size.width / Double(part.width), y: size.height / Double(part.height))
    let whole = Size(width: Double(pixels.width) * scale.x, height: Double(pixels.height) * scale.y)
    var uncut = Frame(size: size)
    uncut.add(
      .image(id, whole), at: Point(x: -Double(part.x) * scale.x, y: -Double(part.y) * scale.y))
    let edge = Path.rectangle(Rect(origin: .zero, size: size))
    frame.add(.group(uncut, .identity, clip: edge))
    return frame
  }

  // MARK: For print

  /// The images that pages show, decoded on all cores.
  func images(on pages: [Page]) throws(Diagnostic) -> [ImageID: ImageData] {
    guard !showings.isEmpty else { return [:] }
    let wanted = pages.reduce(into: Set<ImageID>()) { $0.formUnion($1.frame.images) }
    if printedBytes > Self.capacity { (images, printedBytes) = ([:], 0) }
    let new = wanted.filter { images[$0] == nil }.sorted { $0.name < $1.name }
      .compactMap { id -> (id: ImageID, showing: Showing, picture: SourcePicture)? in
        guard let showing = showings[id], case .success(let loaded)? = pictures[showing.place]
        else { return nil }
        return (id, showing, loaded.picture)
      }
    let made = Mutex<[(ImageID, Result<ImageData, PictureError>)]>([])
    DispatchQueue.concurrentPerform(iterations: new.count) { index in
      let result = Self.printed(new[index].showing, of: new[index].picture)
      made.withLock { $0.append((new[index].id, result)) }
    }
    for (id, result) in made.withLock({ $0 }) {
      switch result {
      case .success(let image):
        images[id] = image
        printedBytes += max(Self.leastBytes, image.byteCount)
      case .failure(let error):
        throw Diagnostic(.error, file: id.name, message: error.message, hint: error.hint)
      }
    }
    return images.filter { wanted.contains($0.key) }
  }

  private static func printed(
    _ showing: Showing, of picture: SourcePicture
  ) -> Result<ImageData, PictureError> {
    do throws(PictureError) {
      guard let size = showing.size else { return .success(try picture.asItIs()) }
      return .success(try picture.printed(showing.part, in: size))
    } catch {
      return .failure(error)
    }
  }
}

extension ImageData {
  fileprivate var byteCount: Int {
    switch encoding {
    case .jpeg(let bytes, _), .samples(let bytes, _): bytes.count + (mask?.count ?? 0)
    }
  }
}
