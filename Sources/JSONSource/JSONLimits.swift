/// How much a JSON text may ask of its reader.
package struct JSONLimits: Sendable {
  /// How deep lists and objects may stand inside each other, at least 1.
  package var depth: Int

  package init(depth: Int = 64) {
    self.depth = depth
  }
}
