/// A large value that many copies of what it lies in share: a sheet is handed on from block to block, and
/// copying the document with it would touch each of its parts every time.
@propertyWrapper
package struct Shared<Value> {
  private final class Storage {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var storage: Storage

  package init(wrappedValue: Value) { storage = Storage(wrappedValue) }

  package var wrappedValue: Value {
    _read { yield storage.value }
    set { storage = Storage(newValue) }
  }
}
