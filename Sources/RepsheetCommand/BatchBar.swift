import Repsheet

/// One line on a terminal that is drawn over and over.
struct BatchBar {
  private var isShown = false
  private var last: Duration?

  /// Letters of the bar itself.
  private static let width = 24
  /// Drawn so often and no oftener.
  private static let interval = Duration.milliseconds(100)

  mutating func draw(_ summary: BatchSummary, after time: Duration) {
    if let last, time - last < Self.interval, isShown { return }
    last = time
    isShown = true
    StandardError.write("\r\u{1B}[K" + BatchWords.progress(summary, after: time, bar: Self.width), end: "")
  }

  mutating func clear() {
    guard isShown else { return }
    isShown = false
    StandardError.write("\r\u{1B}[K", end: "")
  }
}

/// What is said about the state of a batch.
enum BatchWords {
  static func progress(_ summary: BatchSummary, after time: Duration, bar width: Int) -> String {
    var words = ""
    if let progress = summary.progress {
      let full = Int((min(max(progress, 0), 1) * Double(width)).rounded(.down))
      words += String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
      words += " \(Int(progress * 100)) %  "
    }
    words += "\(count(summary.documents, "document")), \(rate(summary, time)) a second"
    if let progress = summary.progress, progress > 0.001 {
      words += ", \(span(time * ((1 - progress) / progress))) left"
    }
    let failed = summary.refused + summary.unreadable + summary.unwritable
    if failed > 0 { words += ", \(failed) failed" }
    return words
  }

  /// `10,000 documents in 33 s (303 a second): 9,998 written, 2 refused; 60,000 pages, 812 MB`
  static func sum(_ summary: BatchSummary, after time: Duration) -> String {
    let parts = [
      (summary.written, "written"), (summary.unchanged, "unchanged"), (summary.refused, "refused"),
      (summary.unreadable, "unreadable"), (summary.unwritable, "unwritable"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    var words =
      "\(count(summary.documents, "document")) in \(span(time)) (\(rate(summary, time)) a second)"
    if !said.isEmpty { words += ": " + said.joined(separator: ", ") }
    words += "; \(count(summary.pages, "page")), \(size(summary.bytes))"
    if summary.warnings > 0 { words += ", \(count(summary.warnings, "warning"))" }
    if summary.isInterrupted { words += "; interrupted, --resume goes on from here" }
    return words
  }

  private static func rate(_ summary: BatchSummary, _ time: Duration) -> String {
    let seconds = max(time / .seconds(1), 0.001)
    let rate = Double(summary.documents) / seconds
    return rate < 10 ? "\((rate * 10).rounded() / 10)" : grouped(Int(rate.rounded()))
  }

  private static func span(_ time: Duration) -> String {
    let seconds = time / .seconds(1)
    if seconds < 10 { return "\((seconds * 10).rounded() / 10) s" }
    let whole = Int(seconds.rounded())
    if whole < 120 { return "\(whole) s" }
    return whole < 7200 ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole / 60 % 60) min"
  }

  private static func size(_ bytes: Int) -> String {
    let units = [("GB", 1e9), ("MB", 1e6), ("kB", 1e3)]
    guard let unit = units.first(where: { Double(bytes) >= $0.1 }) else { return "\(bytes) bytes" }
    let value = Double(bytes) / unit.1
    return "\(value < 10 ? "\((value * 10).rounded() / 10)" : "\(Int(value.rounded()))") \(unit.0)"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.enumerated().flatMap { index, digit in
        index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
      })
  }
}
