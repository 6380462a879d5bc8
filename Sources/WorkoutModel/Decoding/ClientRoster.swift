public import Diagnostics
import JSONSource

/// A file of clients who get the same training.
public enum ClientRoster {
  /// Reads a list of clients, or `{ "clients": [ … ] }`. Whether the exercises of their maxes exist
  /// is not looked at, as a roster goes with many documents.
  public static func decode(
    _ file: SourceFile, depth: Int = ResourceLimits().depth
  ) -> Diagnosed<[Client]> {
    DocumentDecoder.read(file, name: "the roster", depth: depth) { decoder, value in
      if case .array = value.node.kind { return decoder.clients(value) }
      return value.object("roster", expected: "a list of clients") { reader in
        decoder.checkVersion(reader["repsheet"])
        return reader.require("clients").map(decoder.clients)
      }
    }
  }
}
