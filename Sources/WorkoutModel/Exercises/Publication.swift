/// Where an exercise was taken from.
public struct Publication: Sendable, Hashable {
  public var title: Text?
  public var author: Text?
  public var publisher: Text?
  public var url: Link?
  public var date: PublicationDate?

  public init(
    title: Text? = nil, author: Text? = nil, publisher: Text? = nil, url: Link? = nil,
    date: PublicationDate? = nil
  ) {
    self.title = title
    self.author = author
    self.publisher = publisher
    self.url = url
    self.date = date
  }
}

/// An address that a reader can follow: `http`, `https`, `mailto` or `tel`.
public struct Link: Sendable, Hashable {
  public static let schemes = ["http", "https", "mailto", "tel"]

  /// ASCII without spaces.
  public let url: String

  /// Nil for another scheme, for an address without anything behind its scheme, and for characters
  /// that a URL doesn't hold.
  public init?(_ url: String) {
    guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")),
      Self.schemes.contains(url[..<colon].lowercased()),
      url.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !Self.forbidden.contains($0) })
    else { return nil }
    let rest = url[colon...].dropFirst()
    let isWeb = url[..<colon].lowercased().hasPrefix("http")
    guard
      isWeb
        ? rest.hasPrefix("//") && rest.dropFirst(2).first.map({ $0 != "/" }) ?? false
        : !rest.isEmpty
    else { return nil }
    self.url = url
  }

  private static let forbidden = Array("\"<>\\^`{|}".utf8)
}
