import Repsheet

/// One line on a terminal that is drawn over and over.
struct BatchBar {
  private var isShown = false
  private var last: Duration?

  /// Drawn so often and no oftener.
  private static let interval = Duration.milliseconds(100)

  mutating func draw(_ summary: BatchSummary, after time: Duration) {
    if let last, time - last < Self.interval, isShown { return }
    last = time
    isShown = true
    // A line as wide as the terminal would already wrap on some, and could not be drawn over.
    let line = BatchWords.progress(summary, after: time, columns: StandardError.columns - 1)
    StandardError.write("\r\u{1B}[K" + line, end: "")
  }

  mutating func clear() {
    guard isShown else { return }
    isShown = false
    StandardError.write("\r\u{1B}[K", end: "")
  }
}

/// What is said about the state of a batch.
enum BatchWords {
  /// As much of it as a line of so many letters holds: the bar gets shorter and goes, then the rate, then
  /// the noun.
  static func progress(_ summary: BatchSummary, after time: Duration, columns: Int) -> String {
    let percent = summary.progress.map { "\(Int($0 * 100)) %  " } ?? ""
    let rate = "\(rate(summary, time)) a second"
    var left = ""
    if let progress = summary.progress, progress > 0.001 {
      left = ", \(span(time * ((1 - progress) / progress))) left"
    }
    let failed = summary.refused + summary.unreadable + summary.unwritable
    let failures = failed > 0 ? ", \(failed) failed" : ""
    let documents = count(summary.documents, "document")
    let all = percent + documents + ", " + rate + left + failures
    let lines =
      [24, 12, 6].map { bar(summary, $0) + all } + [
        all, percent + documents + left + failures,
        percent + grouped(summary.documents) + left + failures, percent + grouped(summary.documents),
      ]
    return lines.first { $0.count <= columns } ?? String(percent.prefix(max(0, columns)))
  }

  private static func bar(_ summary: BatchSummary, _ width: Int) -> String {
    guard let progress = summary.progress else { return "" }
    let full = Int((min(max(progress, 0), 1) * Double(width)).rounded(.down))
    return String(repeating: "█", count: full) + String(repeating: "░", count: width - full) + " "
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
    words += "; " + ([count(summary.pages, "page")] + sizes(summary)).joined(separator: ", ")
    if summary.warnings > 0 { words += ", \(count(summary.warnings, "warning"))" }
    if summary.isInterrupted {
      words += "; interrupted" + (summary.isResumable ? ", --resume goes on from here" : "")
    }
    return words
  }

  /// Of the documents, where they have files of their own, and of the combined file.
  private static func sizes(_ summary: BatchSummary) -> [String] {
    let all = summary.isResumable ? [size(summary.bytes)] : []
    return all + (summary.combined.map { [size($0.bytes) + " combined"] } ?? [])
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

  static func count(_ number: Int, _ noun: String) -> String {
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
