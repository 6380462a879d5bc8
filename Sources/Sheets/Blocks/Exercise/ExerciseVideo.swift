import Drawing
import Illustrations
import PageLayout
import WorkoutModel

extension ExerciseText {
  /// Of the code to the video, in points: its modules are what a phone reads at arm's length.
  static let codeSide = 60.0

  /// The code to the video with a few words; nil where there is no video.
  func video(within width: Double, side: Double = ExerciseText.codeSide) -> (any LayoutElement)? {
    guard let video = entry.exercise.video, let modules = QRCode(video.url) else { return nil }
    let picture = modules.frame(side: side, color: sheet.theme.color(.ink))
    var linked = picture
    let description = sheet.phrase(.watchIt)
    linked.add(
      .link(.address(video.url), picture.size, description: "\(description): \(video.url)"))
    let code = Tagged(
      .link,
      Tagged(
        .figure(alternative: "\(description): \(video.url)"),
        Picture(linked, name: "the code to the video")))
    let words = [
      sheet.text(description, .strong), sheet.text(sheet.phrase(.pointCamera), .subtitle),
    ]
    // Beside the code where there is room for a few words, else below it.
    guard width >= 2 * side else { return Column([code] + words) }
    // The modules stand on the edge where all else begins; the quiet zone reaches into the margin.
    let quiet = side * Double(QRCode.quietZone) / Double(modules.modules.count + 2 * QRCode.quietZone)
    let row = Row(
      [.init(code, width: .fixed(side)), .init(Column(words))], gap: 6, alignment: .bottom)
    return Padded(row, Insets(start: -quiet))
  }
}
