/// Whose name is on the page.
public struct Brand: Sendable, Hashable {
  public var name: Text?
  /// An image file, relative to the document.
  public var logo: FileReference?
  public var accent: AccentColor?
  public var contact: [Text]
  public var disclaimer: Text?

  public init(
    name: Text? = nil, logo: FileReference? = nil, accent: AccentColor? = nil, contact: [Text] = [],
    disclaimer: Text? = nil
  ) {
    self.name = name
    self.logo = logo
    self.accent = accent
    self.contact = contact
    self.disclaimer = disclaimer
  }
}

/// An sRGB colour.
public struct AccentColor: Sendable, Hashable, CustomStringConvertible {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `#E4572E`
  public var description: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
      .joined()
  }
}
