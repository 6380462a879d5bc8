/// A set of parts of a document, a bit for each: layouts ask for them by the thousand.
package struct DocumentMembers: SetAlgebra, Sendable, Hashable {
  private var bits: UInt64 = 0

  package init() {}

  private init(bits: UInt64) { self.bits = bits }

  package init(_ members: some Sequence<DocumentMember>) {
    for member in members { insert(member) }
  }

  package init(arrayLiteral members: DocumentMember...) { self.init(members) }

  package func contains(_ member: DocumentMember) -> Bool { bits & member.bit != 0 }

  @discardableResult
  package mutating func insert(
    _ member: DocumentMember
  ) -> (inserted: Bool, memberAfterInsert: DocumentMember) {
    defer { bits |= member.bit }
    return (!contains(member), member)
  }

  @discardableResult
  package mutating func update(with member: DocumentMember) -> DocumentMember? {
    insert(member).inserted ? nil : member
  }

  @discardableResult
  package mutating func remove(_ member: DocumentMember) -> DocumentMember? {
    defer { bits &= ~member.bit }
    return contains(member) ? member : nil
  }

  package func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
  package func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
  package func symmetricDifference(_ other: Self) -> Self { Self(bits: bits ^ other.bits) }

  package mutating func formUnion(_ other: Self) { self = union(other) }
  package mutating func formIntersection(_ other: Self) { self = intersection(other) }
  package mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }
}

extension DocumentMember {
  /// One of 64; there are fewer members.
  fileprivate var bit: UInt64 { 1 << UInt64(withUnsafeBytes(of: self) { $0[0] }) }
}
