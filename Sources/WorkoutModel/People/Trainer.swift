/// Who wrote the training.
public struct Trainer: Sendable, Hashable {
  public var name: Text?
  public var credential: Text?
  public var phone: Text?
  public var email: Text?
  public var website: Link?

  public init(
    name: Text? = nil, credential: Text? = nil, phone: Text? = nil, email: Text? = nil,
    website: Link? = nil
  ) {
    self.name = name
    self.credential = credential
    self.phone = phone
    self.email = email
    self.website = website
  }
}
