/// What belongs to a number and never leaves it at the end of a line: `60 kg`, `3 × 10`, `10–12`.
/// The Unicode rules would break there.
enum NumberBonds {
  /// Only signs, abbreviations, units of time and counters: a word such as “reps” reads well on the next line.
  private static let units: Set<String> = Set(
    """
    % ‰ ° °C °F ٪ kg g mg lb lbs oz st km m cm mm mi ft yd h hr hrs min s sec ms kcal kJ W N Nm bpm rpm RM × x
    Std. Min. Sek. Wdh. Std Min Sek sek. godz. powt. sn dk std. rép. rip. rep. reps. seg. núm.
    second seconds minute minutes hour hours Sekunde Sekunden Minute Minuten Stunde Stunden seconde secondes seconden
    minuut minuten segundo segundos minuto minutos secondo secondi minuti sekund sekunder sekunda sekundy sekundę
    sekundu minut minuter minuta minuty minutę minutu saniye dakika detik menit giây phút λεπτό λεπτά δευτερόλεπτο
    δευτερόλεπτα секунда секунды секунду секунд минута минуты минуту минут секунди хвилина хвилини хвилину хвилин
    кг г км м см мм ч мин с сек хв сек. мин. повт. год χλμ κιλά δευτ. λεπ. επαν.
    كغ كجم كغم كلغ كيلو كم م سم ث د ق ثانية ثوانٍ ثوان دقيقة دقائق کیلو کیلوگرم ثانیه دقیقه متر
    ק״ג ק"ג קג ק״מ ס״מ מ׳ שנ׳ דק׳ שנ' דק' שנייה שניות דקה דקות
    किग्रा कि.ग्रा. किलो किमी मी सेमी से. मि. सेकंड मिनट
    กก. กก กม. ม. ซม. วิ วิ. น. วินาที นาที ครั้ง เซต
    公斤 千克 公里 公尺 公分 米 厘米 秒 分 分钟 分鐘 次 组 組 下 磅 キロ 秒間 回 セット 本 個
    초 분 회 세트 킬로 개 번
    """.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) })

  /// What may stand behind a unit.
  private static let punctuation = Set(",;:.!?)]…/、。，；：！？）」】،؛؟।".unicodeScalars)

  /// Whether a line must not end at `offset`, where the Unicode rules would let it.
  /// - Parameter line: what stands between forced breaks; `offset` lies within it.
  static func join(at offset: Int, in line: ArraySlice<UInt8>) -> Bool {
    let before = line[..<offset]
    if before.last == UInt8(ascii: " ") {
      let left = before.dropLast()
      if endsWithNumber(left) { return isUnit(line[offset...].prefix { $0 != UInt8(ascii: " ") }) }
      return beginsWithDigit(line[offset...]) && (left.hasSuffix("×") || left.hasSuffix(" x"))
    }
    if isBeforeOrInCounter(before, line[offset...]) || isInTempo(before, line[offset...]) { return true }
    // A hyphen between digits is no break by the Unicode rules; a proper dash is.
    let dash = "–"
    return beginsWithDigit(line[offset...]) && before.hasSuffix(dash)
      && endsWithNumber(before.dropLast(dash.utf8.count))
  }

  private static func isUnit(_ utf8: ArraySlice<UInt8>) -> Bool {
    // The longest abbreviation and some punctuation behind it, behind which East Asian text goes on.
    let word = Substring(decoding: utf8.prefix(36), as: UTF8.self)
    if units.contains(String(word)) { return true }
    let bare = word.unicodeScalars.prefix { !punctuation.contains($0) }
    if units.contains(String(bare)) { return true }
    // Behind an East Asian counter the text goes on without a space.
    guard let first = utf8.first, (0xE3...0xED).contains(first) else { return false }
    return [3, 6, 9].contains { units.contains(String(Substring(decoding: utf8.prefix($0), as: UTF8.self))) }
  }

  /// Whether `before` ends with a number, or with a number and the first part of a counter, that an
  /// East Asian counter such as 公斤, セット or 회 follows; between number and counter a space may stand.
  private static func isBeforeOrInCounter(
    _ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>
  ) -> Bool {
    // Their letters take three bytes from 0xE3 to 0xED on.
    guard let first = after.first, (0xE3...0xED).contains(first) else { return false }
    if endsWithNumber(before) { return true }
    // A counter has three letters at most.
    for length in [3, 6] where before.count > length {
      let number = before.dropLast(length)
      let isSpaced = number.last == UInt8(ascii: " ")
      guard endsWithNumber(isSpaced ? number.dropLast() : number) else { continue }
      for rest in [3, 6] where length + rest <= 9 && after.count >= rest {
        let counter = Substring(decoding: before.suffix(length) + after.prefix(rest), as: UTF8.self)
        if units.contains(String(counter)) { return true }
      }
    }
    return false
  }

  /// Whether an `X` follows the hyphen of a tempo, `3-1-X-0`: before a digit the Unicode rules break none.
  private static func isInTempo(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    guard after.first == UInt8(ascii: "X"), before.last == UInt8(ascii: "-"), endsWithNumber(before.dropLast())
    else { return false }
    let next = after.dropFirst().first.map { $0 | 0x20 }
    return next.map { !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0) && $0 < 0x80 } ?? true
  }

  private static func beginsWithDigit(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let first = utf8.first else { return false }
    if first < 0x80 { return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) }
    let scalar = String(decoding: utf8.prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar?.properties.numericType == .decimal
  }

  private static func endsWithNumber(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let last = utf8.last else { return false }
    if last < 0x80 { return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last) }
    // ½ and the digits of other scripts; an ideograph such as 三 is a word.
    let scalar = String(decoding: utf8.suffix(4), as: UTF8.self).unicodeScalars.last
    return scalar.map { $0.properties.numericType != nil && !$0.properties.isIdeographic } ?? false
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
