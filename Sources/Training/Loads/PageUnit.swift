package import WorkoutModel

extension LoadUnit {
  /// The least that people load: half a kilogram, or a pound.
  package var leastStep: Load {
    switch self {
    case .kilograms: Load(FixedDecimal(millionths: 500_000), .kilograms)
    case .pounds: Load(1, .pounds)
    }
  }
}

extension Load {
  /// A load as a page in that unit prints it: what was converted is rounded to the least that people
  /// load, and what is in the page's own unit stays as it is.
  package func printed(in page: LoadUnit) -> Load {
    guard unit != page else { return self }
    return Load(converted(to: page).amount.rounded(toMultipleOf: page.leastStep.amount), page)
  }
}
