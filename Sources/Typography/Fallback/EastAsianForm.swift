/// Which country's form of the letters that China, Japan and Korea share is meant. One character of
/// Unicode is drawn differently in each; a Japanese reader takes Chinese forms for a mistake.
package enum EastAsianForm: String, Sendable, CaseIterable {
  case japanese = "JP"
  case korean = "KR"
  case simplifiedChinese = "SC"
  case traditionalChinese = "TC"
  case hongKong = "HK"

  /// - Parameter language: BCP 47. One that is written in other letters leaves the choice to the script.
  package init(script: Script, language: String) {
    let parts = language.lowercased().split(separator: "-").map(String.init)
    switch parts.first {
    case "ja": self = .japanese
    case "ko": self = .korean
    case "yue": self = parts.contains("hans") ? .simplifiedChinese : .hongKong
    case "zh":
      if parts.contains("hans") {
        self = .simplifiedChinese
      } else if parts.contains("hk") || parts.contains("mo") {
        self = .hongKong
      } else {
        self = parts.contains("hant") || parts.contains("tw") ? .traditionalChinese : .simplifiedChinese
      }
    default:
      switch script {
      case Script(code: "Hira"), Script(code: "Kana"): self = .japanese
      case Script(code: "Hang"): self = .korean
      case Script(code: "Bopo"): self = .traditionalChinese
      default: self = .simplifiedChinese
      }
    }
  }

  /// BCP 47.
  package var language: String {
    switch self {
    case .japanese: "ja"
    case .korean: "ko"
    case .simplifiedChinese: "zh-Hans"
    case .traditionalChinese: "zh-Hant"
    case .hongKong: "zh-HK"
    }
  }

  /// In small letters, best first.
  var families: [String] {
    let adobe =
      switch self {
      case .japanese: ""
      case .korean: " k"
      case .simplifiedChinese: " sc"
      case .traditionalChinese: " tc"
      case .hongKong: " hc"
      }
    let region = rawValue.lowercased()
    return ["noto sans cjk \(region)", "noto sans \(region)", "source han sans\(adobe)"]
  }
}
