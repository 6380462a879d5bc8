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
    let spoken = sheet.named(.watchIt, sheet.format.leftToRight(video.url))
    linked.add(
      .link(.address(video.url), picture.size, description: spoken))
    let code = Tagged(
      .link,
      Tagged(
        .figure(alternative: spoken),
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
