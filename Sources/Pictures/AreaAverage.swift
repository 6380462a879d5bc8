/// Makes a part of a picture smaller, row by row: a pixel of the result is the average light of the
/// area that it covers. Where nothing gets smaller, samples pass as they are.
struct AreaAverage {
  /// The part of the source, in its pixels; where the source was decoded small, its edges lie between
  /// pixels.
  struct Part {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  /// What a column of the result is made of.
  private struct Span {
    var first: Int
    var last: Int
    var firstWeight: Float
    var lastWeight: Float
  }

  private let part: Part
  private let channels: Int
  private let isCopy: Bool
  private let spans: [Span]
  private var sums: [Float]
  private var line: [Float]
  private(set) var result: Raster
  private var finishedRows = 0

  init(_ part: Part, to size: PixelSize, channels: Int) {
    self.part = part
    self.channels = channels
    result = Raster(size: size, channels: channels, samples: [])
    result.samples.reserveCapacity(size.width * size.height * channels)
    isCopy =
      part.width == Double(size.width) && part.height == Double(size.height)
      && part.x == part.x.rounded() && part.y == part.y.rounded()
    let step = part.width / Double(size.width)
    spans = (0..<size.width).map { column in
      let (start, end) = (part.x + Double(column) * step, part.x + Double(column + 1) * step)
      let first = Int(start)
      let last = max(first, Int(end.rounded(.up)) - 1)
      return first == last
        ? Span(first: first, last: last, firstWeight: Float(end - start), lastWeight: 0)
        : Span(
          first: first, last: last, firstWeight: Float(Double(first + 1) - start),
          lastWeight: Float(end - Double(last)))
    }
    sums = Array(repeating: 0, count: size.width * channels)
    line = sums
  }

  /// Rows come in order from the top; those outside of the part may be left out.
  mutating func add(_ row: UnsafeBufferPointer<UInt8>, at y: Int) {
    let (top, bottom) = (max(Double(y), part.y), min(Double(y + 1), part.y + part.height))
    guard top < bottom, finishedRows < result.size.height else { return }
    if isCopy {
      let start = Int(part.x) * channels
      let end = min(row.count, start + result.size.width * channels)
      result.samples += row[start..<end]
      finishedRows += 1
      return
    }
    sumColumns(of: row)
    let step = part.height / Double(result.size.height)
    var from = top
    while from < bottom, finishedRows < result.size.height {
      let isLastRow = finishedRows == result.size.height - 1
      let end = isLastRow ? part.y + part.height : part.y + Double(finishedRows + 1) * step
      let weight = Float(min(bottom, end) - from)
      for index in sums.indices { sums[index] += line[index] * weight }
      from = min(bottom, end)
      // A little less than the end counts as the end: the steps are sums of fractions.
      if from >= end - 1e-6 { finishRow() }
    }
  }

  private mutating func sumColumns(of row: UnsafeBufferPointer<UInt8>) {
    let width = row.count / channels
    let channels = channels
    LinearLight.ofByte.withUnsafeBufferPointer { light in
      spans.withUnsafeBufferPointer { spans in
        line.withUnsafeMutableBufferPointer { line in
          for column in 0..<spans.count {
            let span = spans[column]
            var sum: (Float, Float, Float, Float) = (0, 0, 0, 0)
            var x = span.first
            while x <= min(span.last, width - 1) {
              let weight = x == span.first ? span.firstWeight : x == span.last ? span.lastWeight : 1
              let at = x * channels
              switch channels {
              case 1: sum.0 += light[Int(row[at])] * weight
              case 3:
                sum.0 += light[Int(row[at])] * weight
                sum.1 += light[Int(row[at + 1])] * weight
                sum.2 += light[Int(row[at + 2])] * weight
              default:
                // What lets the paper through has less of a say in the colour.
                let opacity = Float(row[at + 3]) * weight
                sum.0 += light[Int(row[at])] * opacity
                sum.1 += light[Int(row[at + 1])] * opacity
                sum.2 += light[Int(row[at + 2])] * opacity
                sum.3 += opacity
              }
              x += 1
            }
            let to = column * channels
            line[to] = sum.0
            if channels >= 3 { (line[to + 1], line[to + 2]) = (sum.1, sum.2) }
            if channels == 4 { line[to + 3] = sum.3 }
          }
        }
      }
    }
  }

  private mutating func finishRow() {
    let area = Float(part.width / Double(result.size.width) * part.height / Double(result.size.height))
    for start in stride(from: 0, to: sums.count, by: channels) {
      let whole = channels == 4 ? sums[start + 3] : area
      for channel in 0..<min(3, channels) {
        let light = whole > 0 ? sums[start + channel] / whole : 1
        let step = Int((min(max(light, 0), 1) * Float(LinearLight.steps)).rounded())
        result.samples.append(LinearLight.bytes[step])
      }
      if channels == 4 {
        result.samples.append(UInt8(min(max(sums[start + 3] / area, 0), 255).rounded()))
      }
    }
    for index in sums.indices { sums[index] = 0 }
    finishedRows += 1
  }
}
