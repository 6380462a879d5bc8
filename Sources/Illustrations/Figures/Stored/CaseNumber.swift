extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// Its place among the cases, as it is stored.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
