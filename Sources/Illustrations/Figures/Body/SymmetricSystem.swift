/// The normal equations of a small least-squares problem, in buffers that are used again.
struct SymmetricSystem {
  let count: Int
  private var matrix: [Double]
  /// The right side before ``solve()``, the solution after it.
  private(set) var right: [Double]

  init(count: Int) {
    self.count = count
    matrix = [Double](repeating: 0, count: count * count)
    right = [Double](repeating: 0, count: count)
  }

  /// From the slopes of all residuals along each unknown, one unknown after the other.
  mutating func fill(from slopes: [Double], right residuals: [Double]) {
    let length = residuals.count
    for i in 0..<count {
      var product = 0.0
      for k in 0..<length { product += slopes[i * length + k] * residuals[k] }
      right[i] = -product
      for j in 0...i {
        var product = 0.0
        for k in 0..<length { product += slopes[i * length + k] * slopes[j * length + k] }
        matrix[i * count + j] = product
        matrix[j * count + i] = product
      }
    }
  }

  /// Shortens the step along what changes much already.
  mutating func damp(by damping: Double) {
    for i in 0..<count {
      matrix[i * count + i] += damping * max(matrix[i * count + i], 1e-9)
    }
  }

  /// Gauss's elimination; positive definite, so it needs no pivots.
  mutating func solve() {
    for i in 0..<count {
      for k in (i + 1)..<max(count, i + 1) {
        let factor = matrix[k * count + i] / matrix[i * count + i]
        if factor == 0 { continue }
        for j in i..<count { matrix[k * count + j] -= factor * matrix[i * count + j] }
        right[k] -= factor * right[i]
      }
    }
    for i in (0..<count).reversed() {
      for j in (i + 1)..<max(count, i + 1) { right[i] -= matrix[i * count + j] * right[j] }
      right[i] /= matrix[i * count + i]
    }
  }
}
